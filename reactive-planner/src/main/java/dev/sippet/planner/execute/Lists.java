package dev.sippet.planner.execute;

import dev.sippet.statement.Term.ListFunction;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Asks lists, and makes others of them, as databases do. */
final class Lists {
    private Lists() {}

    /** What comes of it: a boolean, a number or a list; of NULL it is NULL. */
    static @Nullable Object called(ListFunction function, @Nullable Object asked, @Nullable Object given) {
        if (!(asked instanceof List<?> list)) return null;
        return switch (function) {
            case SIZE -> (long) list.size();
            case WITHOUT_LAST -> withoutAt(list, list.size() - 1);
            case WITHOUT_AT -> given instanceof Number at ? withoutAt(list, at.intValue()) : null;
            case SAME, HAS_ALL, HAS_ANY, JOINED, WITHOUT ->
                given instanceof List<?> other ? of(function, list, other) : null;
        };
    }

    private static Object of(ListFunction function, List<?> list, List<?> other) {
        return switch (function) {
            case SAME -> Ordering.compare(list, other) == 0;
            case HAS_ALL -> other.stream().allMatch(each -> has(list, each));
            case HAS_ANY -> other.stream().anyMatch(each -> has(list, each));
            case WITHOUT -> list.stream().filter(each -> !has(other, each)).toList();
            default -> joined(list, other);
        };
    }

    private static boolean has(List<?> list, Object element) {
        return list.stream().anyMatch(each -> Ordering.compare(each, element) == 0);
    }

    private static List<Object> joined(List<?> list, List<?> other) {
        List<Object> both = new ArrayList<>(list);
        both.addAll(other);
        return both;
    }

    private static List<?> withoutAt(List<?> list, int at) {
        if (at < 0 || at >= list.size()) return list;
        List<Object> rest = new ArrayList<>(list);
        rest.remove(at);
        return rest;
    }
}
