package dev.sippet.query;

import dev.sippet.statement.Lock;
import dev.sippet.statement.Term;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which records a draft is about, in which order, and how they are read. */
record Chosen(
        @Nullable Fragment where,
        @Nullable Fragment guard,
        List<Sort<?>> order,
        @Nullable Long limit,
        @Nullable Long offset,
        Reading reading,
        Included includes) {
    static final Chosen ALL = these(null);

    Chosen {
        order = List.copyOf(order);
    }

    /** How the store is to read. */
    record Reading(Lock lock, boolean consistent) {
        static final Reading PLAIN = new Reading(Lock.NONE, false);
    }

    static Chosen these(@Nullable Fragment where) {
        return new Chosen(where, null, List.of(), null, null, Reading.PLAIN, Included.NOTHING);
    }

    Chosen where(Fragment condition) {
        return new Chosen(joined(where, condition), guard, order, limit, offset, reading, includes);
    }

    Chosen guard(Fragment condition) {
        return new Chosen(where, joined(guard, condition), order, limit, offset, reading, includes);
    }

    Chosen order(List<Sort<?>> by) {
        return new Chosen(where, guard, by, limit, offset, reading, includes);
    }

    Chosen limit(Long most) {
        return new Chosen(where, guard, order, most, offset, reading, includes);
    }

    Chosen offset(Long first) {
        return new Chosen(where, guard, order, limit, first, reading, includes);
    }

    Chosen reading(Reading how) {
        return new Chosen(where, guard, order, limit, offset, how, includes);
    }

    Chosen includes(Included all) {
        return new Chosen(where, guard, order, limit, offset, reading, all);
    }

    private static Fragment joined(@Nullable Fragment first, Fragment second) {
        return first == null ? second : first.and(second, new Term.And(List.of(first.term(), second.term())));
    }
}
