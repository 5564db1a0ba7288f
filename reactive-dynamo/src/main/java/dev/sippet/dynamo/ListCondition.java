package dev.sippet.dynamo;

import dev.sippet.error.InvalidStatement;
import dev.sippet.schema.Table.Column;
import dev.sippet.statement.Term;
import dev.sippet.statement.Term.ColumnTerm;
import dev.sippet.statement.Term.Comparison;
import dev.sippet.statement.Term.ListFunction;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What is asked of a stored list. A list that is not NULL and not there is empty. */
final class ListCondition {
    /** An expression takes 300 operators and 4 KB in all. */
    private static final int MOST = 100;

    private final Expressions expressions;
    private final Term.ListCall call;
    private final Column column;

    ListCondition(Expressions expressions, Term.ListCall call) {
        this.expressions = expressions;
        this.call = call;
        this.column = ((ColumnTerm) call.list()).column();
    }

    /** True where the answer is true, or is false; never where it is unknown. */
    String truth(@Nullable Object[] arguments, boolean wanted) {
        if (!(StoredTable.argument(call.operands().getLast(), arguments) instanceof List<?> given)) {
            return never();
        }
        String holds = holds(given);
        String asked = wanted ? holds : "NOT " + holds;
        if (ItemCodec.startsEmpty(column) && isOfEmpty(given) == wanted) return orMissing(asked);
        return wanted ? asked : andThere(asked);
    }

    private String holds(List<?> given) {
        return switch (call.function()) {
            case SAME -> "(" + name() + " = " + expressions.value(ItemCodec.attribute(column, given)) + ")";
            case HAS_ALL -> each(given, " AND ");
            default -> each(given, " OR ");
        };
    }

    /** Whether it holds of an empty list. */
    private boolean isOfEmpty(List<?> given) {
        return given.isEmpty() && call.function() != ListFunction.HAS_ANY;
    }

    private String each(List<?> given, String by) {
        if (given.isEmpty()) return isOfEmpty(given) ? expressions.exists(column.name()) : never();
        if (given.size() > MOST) {
            throw new InvalidStatement(
                    column.field() + " is asked for " + given.size() + " elements, and dynamodb takes at most " + MOST
                            + " at a time",
                    "ask for fewer, or read the records and look there");
        }
        return given.stream()
                .map(element ->
                        "contains(" + name() + ", " + expressions.value(ItemCodec.element(column, element)) + ")")
                .collect(Collectors.joining(by, "(", ")"));
    }

    /** The size compared with what is given. */
    String sized(Comparison comparison, Term right, @Nullable Object[] arguments) {
        if (!(StoredTable.argument(right, arguments) instanceof Long size)) return never();
        String compared = "size(" + name() + ") " + comparison.sign() + " "
                + expressions.value(AttributeValue.fromN(size.toString()));
        if (ItemCodec.startsEmpty(column) && holdsOfNone(comparison, size)) return orMissing(compared);
        return andThere(compared);
    }

    private static boolean holdsOfNone(Comparison comparison, long size) {
        return switch (comparison) {
            case EQ -> size == 0;
            case NE -> size != 0;
            case LT -> 0 < size;
            case LE -> 0 <= size;
            case GT -> 0 > size;
            case GE -> 0 >= size;
        };
    }

    private String andThere(String condition) {
        return "(" + expressions.exists(column.name()) + " AND " + condition + ")";
    }

    private String orMissing(String condition) {
        return "(" + expressions.missing(column.name()) + " OR " + condition + ")";
    }

    /** Not of the key, which no filter may ask. */
    private String never() {
        return "(" + expressions.exists(column.name()) + " AND " + expressions.missing(column.name()) + ")";
    }

    private String name() {
        return expressions.name(column.name());
    }
}
