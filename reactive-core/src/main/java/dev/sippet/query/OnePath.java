package dev.sippet.query;

import dev.sippet.error.InvalidStatement;
import dev.sippet.schema.Field;
import dev.sippet.schema.Model;
import dev.sippet.schema.Reference;
import dev.sippet.statement.Term;
import dev.sippet.statement.Term.Comparison;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The paths of one record; generated ones extend it. As a value it is the record itself.
 *
 * @param <R> where the path starts
 * @param <T> the record it leads to
 */
public abstract non-sealed class OnePath<R, T> implements Includable<R>, Selectable<R, T, T> {
    private final Location at;

    /** At that place. */
    protected OnePath(Location at) {
        this.at = at;
    }

    /** The component of this name. */
    protected Location at(String name) {
        return at.to(name);
    }

    Location location() {
        return at;
    }

    /** Is this record. */
    public Condition<R> eq(T record) {
        @Nullable Object[] values = model().values(Objects.requireNonNull(record, "isNull() asks for none"));
        List<Condition<R>> same = new ArrayList<>();
        for (Field field : identity()) {
            Object value = values[model().slot(field)];
            if (value == null) {
                throw new InvalidStatement(
                        model() + "." + field.name() + " of that record is null, and so it is nobody's",
                        "compare with a record that is stored");
            }
            Fragment here = held(field);
            Fragment there = Fragment.of(new Term.Param(field.type()), value);
            same.add(new Filter<>(here.and(there, new Term.Compare(Comparison.EQ, here.term(), there.term()))));
        }
        return Condition.allOf(same);
    }

    /** Is another record than this; unknown where there is none. */
    public Condition<R> ne(T record) {
        return eq(record).not();
    }

    /** Is one of those that the query reads. */
    public Condition<R> in(RecordQuery<T, ?, ?> query) {
        Fragment records = query.fragment();
        List<Term> values = new ArrayList<>();
        for (Field field : identity()) values.add(held(field).term());
        return new Filter<>(records.with(new Term.InQuery(values, query.request(), identity())));
    }

    /** To be selected where there may be none. */
    public OptionalOne<R, T> optional() {
        return new OptionalOne<>(this);
    }

    /** Reads only this of it. */
    public final <A extends @Nullable Object, SA> SelectedOfOne.Of1<R, A, SA> select(Selectable<T, A, SA> a) {
        return new SelectedOfOne.Of1<>(this, a);
    }

    /** Reads only these of it, as a tuple. */
    public final <A extends @Nullable Object, B extends @Nullable Object, SA, SB>
            SelectedOfOne.Of2<R, A, B, SA, SB> select(Selectable<T, A, SA> a, Selectable<T, B, SB> b) {
        return new SelectedOfOne.Of2<>(this, a, b);
    }

    /** Reads only these of it, as a tuple. */
    public final <A extends @Nullable Object, B extends @Nullable Object, C extends @Nullable Object, SA, SB, SC>
            SelectedOfOne.Of3<R, A, B, C, SA, SB, SC> select(
                    Selectable<T, A, SA> a, Selectable<T, B, SB> b, Selectable<T, C, SC> c) {
        return new SelectedOfOne.Of3<>(this, a, b, c);
    }

    /** Reads only these of it, as a tuple. */
    public final <
                    A extends @Nullable Object,
                    B extends @Nullable Object,
                    C extends @Nullable Object,
                    D extends @Nullable Object,
                    SA,
                    SB,
                    SC,
                    SD>
            SelectedOfOne.Of4<R, A, B, C, D, SA, SB, SC, SD> select(
                    Selectable<T, A, SA> a, Selectable<T, B, SB> b, Selectable<T, C, SC> c, Selectable<T, D, SD> d) {
        return new SelectedOfOne.Of4<>(this, a, b, c, d);
    }

    /** Reads only these of it, as a tuple. */
    public final <
                    A extends @Nullable Object,
                    B extends @Nullable Object,
                    C extends @Nullable Object,
                    D extends @Nullable Object,
                    E extends @Nullable Object,
                    SA,
                    SB,
                    SC,
                    SD,
                    SE>
            SelectedOfOne.Of5<R, A, B, C, D, E, SA, SB, SC, SD, SE> select(
                    Selectable<T, A, SA> a,
                    Selectable<T, B, SB> b,
                    Selectable<T, C, SC> c,
                    Selectable<T, D, SD> d,
                    Selectable<T, E, SE> e) {
        return new SelectedOfOne.Of5<>(this, a, b, c, d, e);
    }

    /** Reads only these of it, as a tuple. */
    public final <
                    A extends @Nullable Object,
                    B extends @Nullable Object,
                    C extends @Nullable Object,
                    D extends @Nullable Object,
                    E extends @Nullable Object,
                    F extends @Nullable Object,
                    SA,
                    SB,
                    SC,
                    SD,
                    SE,
                    SF>
            SelectedOfOne.Of6<R, A, B, C, D, E, F, SA, SB, SC, SD, SE, SF> select(
                    Selectable<T, A, SA> a,
                    Selectable<T, B, SB> b,
                    Selectable<T, C, SC> c,
                    Selectable<T, D, SD> d,
                    Selectable<T, E, SE> e,
                    Selectable<T, F, SF> f) {
        return new SelectedOfOne.Of6<>(this, a, b, c, d, e, f);
    }

    /** Reads only these of it, as a tuple. */
    public final <
                    A extends @Nullable Object,
                    B extends @Nullable Object,
                    C extends @Nullable Object,
                    D extends @Nullable Object,
                    E extends @Nullable Object,
                    F extends @Nullable Object,
                    G extends @Nullable Object,
                    SA,
                    SB,
                    SC,
                    SD,
                    SE,
                    SF,
                    SG>
            SelectedOfOne.Of7<R, A, B, C, D, E, F, G, SA, SB, SC, SD, SE, SF, SG> select(
                    Selectable<T, A, SA> a,
                    Selectable<T, B, SB> b,
                    Selectable<T, C, SC> c,
                    Selectable<T, D, SD> d,
                    Selectable<T, E, SE> e,
                    Selectable<T, F, SF> f,
                    Selectable<T, G, SG> g) {
        return new SelectedOfOne.Of7<>(this, a, b, c, d, e, f, g);
    }

    /** Reads only these of it, as a tuple. */
    public final <
                    A extends @Nullable Object,
                    B extends @Nullable Object,
                    C extends @Nullable Object,
                    D extends @Nullable Object,
                    E extends @Nullable Object,
                    F extends @Nullable Object,
                    G extends @Nullable Object,
                    H extends @Nullable Object,
                    SA,
                    SB,
                    SC,
                    SD,
                    SE,
                    SF,
                    SG,
                    SH>
            SelectedOfOne.Of8<R, A, B, C, D, E, F, G, H, SA, SB, SC, SD, SE, SF, SG, SH> select(
                    Selectable<T, A, SA> a,
                    Selectable<T, B, SB> b,
                    Selectable<T, C, SC> c,
                    Selectable<T, D, SD> d,
                    Selectable<T, E, SE> e,
                    Selectable<T, F, SF> f,
                    Selectable<T, G, SG> g,
                    Selectable<T, H, SH> h) {
        return new SelectedOfOne.Of8<>(this, a, b, c, d, e, f, g, h);
    }

    /** What is read where this is selected. */
    Inclusion selected() {
        if (at.steps().isEmpty()) {
            throw new InvalidStatement(
                    "a " + at.model() + " itself cannot be selected beside what it has",
                    "select its fields, or read records and leave out select");
        }
        return new Inclusion(at.model(), at.whole("selected"), at.last().refined(), Included.NOTHING);
    }

    /** Whether a relation on the way may lead to none. */
    boolean mayBeAbsent() {
        return at.mayEndAtNone();
    }

    /** There is none. */
    public Condition<R> isNull() {
        return isNotNull().not();
    }

    /** There is one. */
    public Condition<R> isNotNull() {
        return new Filter<>(at.some(Fragment.of(new Term.Constant(true))));
    }

    /** The fields that tell which record it is: those that the last relation refers to, or the key. */
    @SuppressWarnings("unchecked") // generated paths end at the model of T
    private List<Field> identity() {
        if (at.steps().isEmpty() || !(at.last().relation() instanceof Reference reference)) return model().key();
        return reference.hops(at.last().owner()).getFirst().there();
    }

    /** A field of the identity, read where it is held, so that the other table is not needed. */
    private Fragment held(Field field) {
        if (at.steps().isEmpty() || !(at.last().relation() instanceof Reference reference)) return at.fragment(field);
        var hop = reference.hops(at.last().owner()).getFirst();
        return at.owner().fragment(hop.here().get(hop.there().indexOf(field)));
    }

    @SuppressWarnings("unchecked") // generated paths end at the model of T
    private Model<T> model() {
        return (Model<T>) at.end();
    }
}
