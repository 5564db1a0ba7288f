package dev.sippet.dynamo;

import dev.sippet.error.InvalidStatement;
import dev.sippet.schema.Table.Column;
import dev.sippet.statement.Term;
import dev.sippet.statement.Term.Argument;
import dev.sippet.statement.Term.ColumnTerm;
import dev.sippet.statement.Term.Comparison;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Writes the expressions of one call. Names and values are always placeholders. A condition becomes an expression that is true exactly
 * where the condition is: the store has two truth values and takes what is compared with a missing attribute for false, so that a
 * negation goes down to the comparisons, which then ask for the attribute to be there.
 */
final class Expressions {
    private static final int MOST_BYTES = 4096;
    private static final int MOST_OPERATORS = 300;
    private static final Pattern OPERATOR = Pattern.compile("AND|OR|NOT|BETWEEN|<>|[<>]=?|=|[a-z_]+\\(");

    private final Map<String, String> names = new HashMap<>();
    private final Map<String, String> placeholders = new HashMap<>();
    private final Map<String, AttributeValue> values = new HashMap<>();
    private final @Nullable Object[] arguments;
    private final String always;

    /** For a table with this attribute in every item. */
    Expressions(StoredTable table, @Nullable Object[] arguments) {
        this.arguments = arguments;
        this.always = table.key().partition().name();
    }

    /** What the placeholders of names stand for. */
    Map<String, String> names() {
        return names;
    }

    /** What the placeholders of values stand for; null where there are none, since the store refuses an empty map. */
    @Nullable
    Map<String, AttributeValue> values() {
        return values.isEmpty() ? null : values;
    }

    String name(String attribute) {
        return placeholders.computeIfAbsent(attribute, each -> {
            String placeholder = "#n" + placeholders.size();
            names.put(placeholder, each);
            return placeholder;
        });
    }

    String value(AttributeValue value) {
        String placeholder = ":v" + values.size();
        values.put(placeholder, value);
        return placeholder;
    }

    String exists(String attribute) {
        return "attribute_exists(" + name(attribute) + ")";
    }

    String missing(String attribute) {
        return "attribute_not_exists(" + name(attribute) + ")";
    }

    /** That there is an item at all. */
    String exists() {
        return exists(always);
    }

    /** That there is none. */
    String missing() {
        return missing(always);
    }

    /** The condition; fails where it is more than the store takes. */
    String fitting(String condition) {
        long operators = OPERATOR.matcher(condition).results().count();
        if (condition.length() <= MOST_BYTES && operators <= MOST_OPERATORS) return condition;
        throw new InvalidStatement(
                "the condition is " + operators + " operators and " + condition.length()
                        + " bytes for dynamodb, which takes at most " + MOST_OPERATORS + " and " + MOST_BYTES,
                "ask for less at once, or read the records and look there");
    }

    /** True where the condition is. */
    String condition(Term term) {
        return truth(term, true);
    }

    /** True where the term is true, or is false; never where it is unknown. */
    private String truth(Term term, boolean wanted) {
        return switch (term) {
            case Term.Constant(var holds) -> holds == wanted ? exists() : missing();
            case ColumnTerm(var column) -> name(column.name()) + " = " + value(AttributeValue.fromBool(wanted));
            case Term.Compare(var comparison, ColumnTerm(var column), var right) ->
                compared(wanted ? comparison : opposite(comparison), column, right);
            case Term.IsNull(ColumnTerm(var column)) -> wanted ? missing(column.name()) : exists(column.name());
            case Term.Contains(var place, ColumnTerm(var column), Argument text) -> has(place, column, text, wanted);
            case Term.ListCall call -> new ListCondition(this, call).truth(arguments, wanted);
            case Term.Compare(var comparison, Term.ListCall size, var right) ->
                new ListCondition(this, size).sized(wanted ? comparison : opposite(comparison), right, arguments);
            case Term.Not(var value) -> truth(value, !wanted);
            case Term.IsTrue(var value) -> wanted ? truth(value, true) : "NOT (" + truth(value, true) + ")";
            case Term.And(var terms) -> joined(terms, wanted ? " AND " : " OR ", wanted);
            case Term.Or(var terms) -> joined(terms, wanted ? " OR " : " AND ", wanted);
            default -> throw new IllegalStateException("not for the store to judge: " + term);
        };
    }

    private String joined(List<Term> terms, String by, boolean wanted) {
        return terms.stream().map(term -> truth(term, wanted)).collect(Collectors.joining(by, "(", ")"));
    }

    private String compared(Comparison comparison, Column column, Term right) {
        String name = name(column.name());
        if (right instanceof ColumnTerm(var other)) {
            String compared = name + " " + comparison.sign() + " " + name(other.name());
            return comparison == Comparison.NE
                    ? "(" + compared + " AND " + exists(column.name()) + " AND " + exists(other.name()) + ")"
                    : compared;
        }
        Object value = StoredTable.argument(right, arguments);
        if (value == null) return missing();
        String compared = name + " " + comparison.sign() + " " + value(ItemCodec.attribute(column, value));
        return comparison == Comparison.NE ? "(" + compared + " AND " + exists(column.name()) + ")" : compared;
    }

    private String has(Term.Place place, Column column, Argument text, boolean wanted) {
        Object value = StoredTable.argument(text, arguments);
        if (value == null) return missing();
        if (value.equals("")) return wanted ? exists(column.name()) : missing();
        String function = place == Term.Place.START ? "begins_with(" : "contains(";
        String has = function + name(column.name()) + ", " + value(ItemCodec.attribute(column, value)) + ")";
        return wanted ? has : "(" + exists(column.name()) + " AND NOT " + has + ")";
    }

    private static Comparison opposite(Comparison comparison) {
        return switch (comparison) {
            case EQ -> Comparison.NE;
            case NE -> Comparison.EQ;
            case LT -> Comparison.GE;
            case LE -> Comparison.GT;
            case GT -> Comparison.LE;
            case GE -> Comparison.LT;
        };
    }

    /** That a column is as it was. */
    String same(Column column, @Nullable Object value) {
        if (value == null) return missing(column.name());
        String equal = name(column.name()) + " = " + value(ItemCodec.attribute(column, value));
        boolean none = ItemCodec.startsEmpty(column) && value.equals(List.of());
        return none ? "(" + missing(column.name()) + " OR " + equal + ")" : equal;
    }
}
