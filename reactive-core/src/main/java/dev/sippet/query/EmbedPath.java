package dev.sippet.query;

import dev.sippet.error.InvalidStatement;
import dev.sippet.schema.Embedding;
import dev.sippet.schema.Field;
import dev.sippet.statement.Term;
import dev.sippet.statement.Term.Comparison;
import dev.sippet.value.RowReader;
import dev.sippet.value.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The paths of a value that is stored in several columns; generated ones extend it. As a whole it is compared for equality only, and
 * by all of its columns: where it is there, each comparison of it holds or does not, whatever in it is NULL.
 *
 * @param <R> where the path starts
 * @param <T> the value
 */
public abstract non-sealed class EmbedPath<R, T> implements Selectable<R, T, T> {
    private final Location at;
    private final @Nullable RowReader<T> reader;

    /** At that place, read there so. */
    protected EmbedPath(Location at, RowReader<T> reader) {
        this.at = at;
        this.reader = reader;
    }

    /** At that place, where nothing is read alone. */
    protected EmbedPath(Location at) {
        this.at = at;
        this.reader = null;
    }

    /** The component of this name. */
    protected final Location at(String name) {
        return at.to(name);
    }

    final Location location() {
        return at;
    }

    /** What reads the value as a whole. */
    final RowReader<T> reader() {
        if (reader != null) return reader;
        throw new InvalidStatement(
                this + " is one of several kinds, and is not selected alone", "select the value as a whole");
    }

    /** To be selected where it may be absent. */
    public final OptionalWhole<R, T> optional() {
        return new OptionalWhole<>(this);
    }

    /** Is this value, in all of its columns. */
    public final Condition<R> eq(T value) {
        Embedding here = at.ended();
        List<@Nullable Object> values = here.spread(at.end(), given(value));
        List<Condition<R>> same = new ArrayList<>();
        for (int i = 0; i < values.size(); i++)
            same.add(same(here, here.fields().get(i), values.get(i)));
        return Condition.allOf(same);
    }

    /** Is another value than this; unknown where there is none. */
    public final Condition<R> ne(T value) {
        return eq(value).not();
    }

    /** Is one of these; of none, never, and nothing is sent. */
    @SafeVarargs
    @SuppressWarnings("varargs") // only read
    public final Condition<R> in(T... values) {
        return in(Arrays.asList(given(values)));
    }

    /** Is one of these; of none, never, and nothing is sent. */
    public final Condition<R> in(Collection<? extends T> values) {
        List<Condition<R>> any = new ArrayList<>();
        given(values).stream().filter(Objects::nonNull).distinct().forEach(value -> any.add(eq(value)));
        return Condition.anyOf(any);
    }

    /** Is none of these; unknown where there is none. */
    @SafeVarargs
    @SuppressWarnings("varargs") // only read
    public final Condition<R> notIn(T... values) {
        return in(values).not();
    }

    /** Is none of these; unknown where there is none. */
    public final Condition<R> notIn(Collection<? extends T> values) {
        return in(values).not();
    }

    /** There is none. */
    final Condition<R> absent() {
        return isNull(head());
    }

    /** Is the variant with this label. */
    protected final Condition<R> variant(String label) {
        return equal(head(), label);
    }

    /** Is the variant with this label, and this holds of it. */
    protected final <P> Condition<R> variant(String label, P paths, Function<P, Condition<R>> condition) {
        return variant(label).and(condition.apply(paths));
    }

    private Field head() {
        return Objects.requireNonNull(at.ended().head(), "generated code asks only what has a head");
    }

    /** Of what may be NULL where the value is there, NULL is no other value but NULL; where there is no value, nothing is known. */
    private Condition<R> same(Embedding here, Field field, @Nullable Object value) {
        if (value == null) return isNull(field);
        Condition<R> equal = equal(field, value);
        if (field.equals(here.head()) || !at.end().mayBeNull(field)) return equal;
        Condition<R> known = isNull(field).not();
        return equal.and(here.head() == null ? known : known.or(isNull(here.head())));
    }

    private Condition<R> isNull(Field field) {
        Fragment stored = at.fragment(field);
        return new Filter<>(stored.with(new Term.IsNull(stored.term())));
    }

    private Condition<R> equal(Field field, Object value) {
        Fragment stored = at.fragment(field);
        Fragment given = Fragment.of(new Term.Param(field.type()), value);
        Term same = field.type() instanceof Type.ListOf
                ? new Term.ListCall(Term.ListFunction.SAME, List.of(stored.term(), given.term()))
                : new Term.Compare(Comparison.EQ, stored.term(), given.term());
        return new Filter<>(stored.and(given, same));
    }

    /** The types say that it is there; a variable may hold null all the same. */
    private <X> X given(@Nullable X value) {
        if (value != null) return value;
        throw new InvalidStatement(
                this + " is compared with null, which is neither equal to anything nor different",
                this instanceof OptionalEmbed
                        ? "ask isNull() or isNotNull()"
                        : "it is never absent: give a value, or leave it out with filterIf(value, …)");
    }

    @Override
    public String toString() {
        return at.end() + "." + at.ended().name();
    }
}
