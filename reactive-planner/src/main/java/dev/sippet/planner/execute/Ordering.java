package dev.sippet.planner.execute;

import dev.sippet.statement.Order;
import dev.sippet.value.Row;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The order of values, which is that of every database: texts by the numbers of their characters, bytes without sign. */
final class Ordering {
    private Ordering() {}

    /** Of values of one type; numbers may be of several. */
    @SuppressWarnings("unchecked") // comparable with itself is all that is left
    static int compare(Object left, Object right) {
        return switch (left) {
            case String text when right instanceof String other -> texts(text, other);
            case byte[] bytes when right instanceof byte[] others -> Arrays.compareUnsigned(bytes, others);
            case UUID id when right instanceof UUID other -> ids(id, other);
            case OffsetDateTime time
            when right instanceof OffsetDateTime other -> time.toInstant().compareTo(other.toInstant());
            case Number number
            when right instanceof Number other -> Numbers.decimal(number).compareTo(Numbers.decimal(other));
            case List<?> list when right instanceof List<?> other -> lists(list, other);
            default -> ((Comparable<Object>) left).compareTo(right);
        };
    }

    private static int lists(List<?> left, List<?> right) {
        int shorter = Math.min(left.size(), right.size());
        for (int i = 0; i < shorter; i++) {
            int order = compare(left.get(i), right.get(i));
            if (order != 0) return order;
        }
        return Integer.compare(left.size(), right.size());
    }

    /** Whether both are the same value, or none. */
    static boolean same(@Nullable Object left, @Nullable Object right) {
        if (left == null || right == null) return left == null && right == null;
        return compare(left, right) == 0;
    }

    private static int texts(String left, String right) {
        int shorter = Math.min(left.length(), right.length());
        for (int i = 0; i < shorter; i++) {
            char a = left.charAt(i);
            char b = right.charAt(i);
            if (a == b) continue;
            boolean beyond = Character.isSurrogate(a) != Character.isSurrogate(b);
            return beyond ? (Character.isSurrogate(a) ? 1 : -1) : Character.compare(a, b);
        }
        return Integer.compare(left.length(), right.length());
    }

    private static int ids(UUID left, UUID right) {
        int high = Long.compareUnsigned(left.getMostSignificantBits(), right.getMostSignificantBits());
        return high != 0 ? high : Long.compareUnsigned(left.getLeastSignificantBits(), right.getLeastSignificantBits());
    }

    /** Rows in this order. */
    static Comparator<Row> of(List<Order> orders, Evaluation evaluation) {
        return orders.stream()
                .map(order -> by(order, evaluation))
                .reduce(Comparator::thenComparing)
                .orElseThrow();
    }

    private static Comparator<Row> by(Order order, Evaluation evaluation) {
        boolean first =
                order.nulls() == Order.Nulls.SMALLEST ? !order.descending() : order.nulls() == Order.Nulls.FIRST;
        return (left, right) -> {
            Object a = evaluation.value(order.by(), left);
            Object b = evaluation.value(order.by(), right);
            if (a == null || b == null) return nulls(a, b, first);
            return order.descending() ? compare(b, a) : compare(a, b);
        };
    }

    private static int nulls(@Nullable Object left, @Nullable Object right, boolean first) {
        if (left == null && right == null) return 0;
        return (left == null) == first ? -1 : 1;
    }
}
