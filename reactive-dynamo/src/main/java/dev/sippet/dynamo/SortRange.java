package dev.sippet.dynamo;

import dev.sippet.schema.Table.Column;
import dev.sippet.statement.Term;
import dev.sippet.statement.Term.ColumnTerm;
import dev.sippet.statement.Term.Compare;
import dev.sippet.statement.Term.Comparison;
import dev.sippet.statement.Term.Contains;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * What is asked of a sort key, as the one condition that the store takes for it: it lets through all rows that are asked for, and where
 * the key is made of several columns, or has two bounds, perhaps a few more.
 *
 * @param key the sort key
 * @param range equal values of its first columns, and the bounds of the next or what it starts with
 * @param arguments the values
 */
@SuppressWarnings("ArrayRecordComponent") // lives as long as one call, and is never compared
record SortRange(
        KeyAttribute key, List<Term> range, @Nullable Object[] arguments) {

    /** The condition; null where it holds of no row. */
    @Nullable
    String condition(Expressions expressions) {
        List<Compare> compared = new ArrayList<>();
        for (Term each : range) {
            if (value(each) == null) return null;
            if (each instanceof Compare compare) compared.add(compare);
        }
        if (range.getLast() instanceof Contains start) return starting(compared, start, expressions);
        return key.derived() ? ofSeveral(compared, expressions) : ofOne(compared, expressions);
    }

    private @Nullable Object value(Term term) {
        return switch (term) {
            case Compare compare -> StoredTable.argument(compare.right(), arguments);
            case Contains start -> StoredTable.argument(start.text(), arguments);
            default -> throw new IllegalStateException("no range of a sort key: " + term);
        };
    }

    /** A text in a key of several columns stands there as it is, behind those before it. */
    private String starting(List<Compare> equal, Contains start, Expressions expressions) {
        StringBuilder text = new StringBuilder();
        for (Compare each : equal) {
            text.append(KeyText.of(column(each), Objects.requireNonNull(value(each))))
                    .append(KeyText.BETWEEN);
        }
        text.append(value(start));
        String name = expressions.name(key.name());
        // All keys start with nothing, but the store takes no empty text.
        if (text.isEmpty()) return name + " >= " + expressions.value(smallest());
        return "begins_with(" + name + ", " + expressions.value(text(text.toString())) + ")";
    }

    private static Column column(Compare compare) {
        return ((ColumnTerm) compare.left()).column();
    }

    private @Nullable String ofOne(List<Compare> bounds, Expressions expressions) {
        String name = expressions.name(key.name());
        Compare first = bounds.getFirst();
        Compare second = bounds.size() > 1 ? bounds.get(1) : null;
        AttributeValue value = attribute(first);
        if (second == null || isLower(first) == isLower(second)) {
            return KeyAttribute.isEmpty(value) ? empty(first, expressions) : compared(name, first, value, expressions);
        }
        AttributeValue low = attribute(isLower(first) ? first : second);
        AttributeValue high = attribute(isLower(first) ? second : first);
        if (KeyAttribute.isEmpty(high)) return null;
        if (KeyAttribute.isEmpty(low)) return name + " <= " + expressions.value(high);
        if (isAfter(low, high)) return null;
        return name + " BETWEEN " + expressions.value(low) + " AND " + expressions.value(high);
    }

    private static String compared(String name, Compare compare, AttributeValue value, Expressions expressions) {
        return name + " " + compare.comparison().sign() + " " + expressions.value(value);
    }

    /** All stored values are after the empty one. */
    private @Nullable String empty(Compare compare, Expressions expressions) {
        return isLower(compare) ? expressions.name(key.name()) + " >= " + expressions.value(smallest()) : null;
    }

    private AttributeValue smallest() {
        return switch (key.type()) {
            case B -> AttributeValue.fromB(SdkBytes.fromByteArray(new byte[] {0}));
            default -> AttributeValue.fromS("\u0000");
        };
    }

    private AttributeValue attribute(Compare compare) {
        return fitting(ItemCodec.attribute(column(compare), Objects.requireNonNull(value(compare))));
    }

    private AttributeValue text(String text) {
        return fitting(AttributeValue.fromS(text));
    }

    private AttributeValue fitting(AttributeValue bound) {
        int most = StoredTable.Key.MOST_SORT;
        if (KeyAttribute.isEmpty(bound) || !KeyAttribute.isNone(bound, most)) return bound;
        throw KeyAttribute.tooLong(key.columns(), most);
    }

    private static boolean isLower(Compare compare) {
        return compare.comparison() == Comparison.GT || compare.comparison() == Comparison.GE;
    }

    /** The store refuses bounds that leave nothing between them. */
    private static boolean isAfter(AttributeValue low, AttributeValue high) {
        return switch (low.type()) {
            case N -> new BigDecimal(low.n()).compareTo(new BigDecimal(high.n())) > 0;
            case B -> Arrays.compareUnsigned(low.b().asByteArray(), high.b().asByteArray()) > 0;
            default ->
                Arrays.compareUnsigned(
                                low.s().getBytes(StandardCharsets.UTF_8),
                                high.s().getBytes(StandardCharsets.UTF_8))
                        > 0;
        };
    }

    private @Nullable String ofSeveral(List<Compare> bounds, Expressions expressions) {
        StringBuilder same = new StringBuilder();
        String low = "";
        String high = "";
        for (Compare each : bounds) {
            boolean last = column(each).equals(key.columns().getLast());
            String text = KeyText.of(column(each), Objects.requireNonNull(value(each)));
            if (each.comparison() == Comparison.EQ) {
                same.append(text).append(last ? "" : KeyText.BETWEEN);
            } else if (isLower(each)) {
                low = text;
            } else {
                high = text + (last ? "" : KeyText.BEYOND);
            }
        }
        String name = expressions.name(key.name());
        if (bounds.size() == key.columns().size() && low.isEmpty() && high.isEmpty()) {
            return name + " = " + expressions.value(text(same.toString()));
        }
        return between(name, same.toString(), low, high, expressions);
    }

    /** Of keys that start alike those from one bound to the other. */
    private @Nullable String between(String name, String same, String low, String high, Expressions expressions) {
        String from = same + low;
        String to = high.isEmpty() ? beyond(same) : same + high;
        if (from.isEmpty()) return name + " <= " + expressions.value(text(to));
        if (to.isEmpty()) return name + " >= " + expressions.value(text(from));
        if (isAfter(AttributeValue.fromS(from), AttributeValue.fromS(to))) return null;
        return name + " BETWEEN " + expressions.value(text(from)) + " AND " + expressions.value(text(to));
    }

    private static String beyond(String same) {
        return same.isEmpty() ? "" : same.substring(0, same.length() - 1) + KeyText.BEYOND;
    }
}
