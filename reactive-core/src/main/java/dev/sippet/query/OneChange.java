package dev.sippet.query;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of a relation to one record, in an update of the record that has it; what is said last counts. Who is there is taken
 * out, and deleted where it cannot be without an owner.
 *
 * @param <T> the record
 * @param <N> where a new one starts, its owner already given
 * @param <C> where a new one is complete
 */
public final class OneChange<T, N, C extends WriteBuilder<T, T, ?>> extends Change {
    private final Function<Draft, ? extends N> start;
    private final @Nullable Function<? super N, C> created;
    private final @Nullable T record;

    /** Nothing yet; a new record starts so. */
    public OneChange(Function<Draft, ? extends N> start) {
        this(start, null, null);
    }

    private OneChange(
            Function<Draft, ? extends N> start, @Nullable Function<? super N, C> created, @Nullable T record) {
        this.start = start;
        this.created = created;
        this.record = record;
    }

    /** A new record comes there. */
    public OneChange<T, N, C> create(Function<? super N, C> record) {
        return new OneChange<>(start, record, null);
    }

    /** This record comes there, from wherever it was; RecordNotFound if it is not there. */
    public OneChange<T, N, C> set(T record) {
        return new OneChange<>(start, null, record);
    }

    /** There is none any more; a relation that always leads to one refuses that. */
    public OneChange<T, N, C> unset() {
        return new OneChange<>(start, null, null);
    }

    @Override
    Writes writes(Draft related) {
        Writes writes = new Writes(related.model());
        OnlyOne place = OnlyOne.of(related);
        if (created != null) {
            place.create(
                    writes, created.apply(start.apply(place.held().created())).draft());
        } else if (record != null) {
            place.set(writes, record);
        } else {
            place.unset(writes);
        }
        return writes;
    }
}
