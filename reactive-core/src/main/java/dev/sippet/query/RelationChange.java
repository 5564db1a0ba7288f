package dev.sippet.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/**
 * What becomes of a relation to many, in an update of the record that has it. In whatever order it is said: first some go out, then
 * others come in, then new ones are created. Immutable: every step answers a new one.
 *
 * @param <T> the records
 * @param <N> where a new one starts, its owner already given
 * @param <C> where a new one is complete
 */
public final class RelationChange<T, N, C extends WriteBuilder<T, T, ?>> extends Change {
    private final Function<Draft, ? extends N> start;
    private final Said<T, N, C> said;

    /** All that was said; {@code rest} is whether all others go out. */
    private record Said<T, N, C>(List<Function<? super N, C>> created, List<T> in, List<T> out, boolean rest) {}

    /** Nothing yet; new records start so. */
    public RelationChange(Function<Draft, ? extends N> start) {
        this(start, new Said<>(List.of(), List.of(), List.of(), false));
    }

    private RelationChange(Function<Draft, ? extends N> start, Said<T, N, C> said) {
        this.start = start;
        this.said = said;
    }

    /** A new record in it. */
    public RelationChange<T, N, C> create(Function<? super N, C> record) {
        return with(new Said<>(and(said.created(), List.of(record)), said.in(), said.out(), said.rest()));
    }

    /** These come in; RecordNotFound if one of them is not there. */
    @SafeVarargs
    @SuppressWarnings("varargs") // only read
    public final RelationChange<T, N, C> link(T... records) {
        return with(new Said<>(said.created(), and(said.in(), Arrays.asList(records)), said.out(), said.rest()));
    }

    /** These go out; what cannot be without an owner is deleted. Those that are not in it stay as they are. */
    @SafeVarargs
    @SuppressWarnings("varargs") // only read
    public final RelationChange<T, N, C> unlink(T... records) {
        return with(new Said<>(said.created(), said.in(), and(said.out(), Arrays.asList(records)), said.rest()));
    }

    /** All go out but those that are linked: with {@link #link} it says which ones it consists of. */
    public RelationChange<T, N, C> unlinkAll() {
        return with(new Said<>(said.created(), said.in(), said.out(), true));
    }

    private RelationChange<T, N, C> with(Said<T, N, C> more) {
        return new RelationChange<>(start, more);
    }

    private static <E> List<E> and(List<E> first, List<E> second) {
        List<E> all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }

    @Override
    Writes writes(Draft related) {
        Membership membership = Membership.of(related);
        Writes writes = new Writes(related.model());
        List<Object> in = Records.distinct(related.model(), said.in().toArray());
        List<Object> out = Records.distinct(related.model(), said.out().toArray());
        if (said.rest()) membership.unlinkAllBut(writes, in);
        else if (!out.isEmpty()) membership.unlink(writes, out);
        if (!in.isEmpty()) membership.link(writes, in, true);
        if (!said.created().isEmpty()) writes.add(created(membership, related), 0);
        return writes;
    }

    private Draft.Prepared created(Membership membership, Draft related) {
        Draft owned = membership.created();
        List<Draft> drafts = new ArrayList<>();
        for (Function<? super N, C> each : said.created()) {
            drafts.add(each.apply(start.apply(owned)).draft());
        }
        return NewRecords.prepared(related.model(), drafts);
    }
}
