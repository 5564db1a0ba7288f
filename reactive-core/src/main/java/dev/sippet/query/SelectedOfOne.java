package dev.sippet.query;

import org.jspecify.annotations.Nullable;
import reactor.util.function.Tuple2;
import reactor.util.function.Tuple3;
import reactor.util.function.Tuple4;
import reactor.util.function.Tuple5;
import reactor.util.function.Tuple6;
import reactor.util.function.Tuple7;
import reactor.util.function.Tuple8;
import reactor.util.function.Tuples;

/** What is selected of one related record: a tuple, unless it is made something else. */
@SuppressWarnings("unchecked") // values are read as their paths say
public final class SelectedOfOne {
    private SelectedOfOne() {}

    /** Of one value. */
    public static final class Of1<R, A extends @Nullable Object, SA> extends OfOne<R, SA> {
        Of1(OnePath<R, ?> path, Selectable<?, ?, ?> a) {
            super(path, Shape.tuple(v -> (SA) v[0], a));
        }

        /** What this makes of them: mostly the constructor of a record. */
        public <V> OfOne<R, V> as(Making.Of1<A, V> made) {
            return with(v -> made.make((A) v[0]));
        }
    }

    /** Of two values. */
    public static final class Of2<R, A extends @Nullable Object, B extends @Nullable Object, SA, SB>
            extends OfOne<R, Tuple2<SA, SB>> {
        Of2(OnePath<R, ?> path, Selectable<?, ?, ?> a, Selectable<?, ?, ?> b) {
            super(path, Shape.tuple(v -> Tuples.of((SA) v[0], (SB) v[1]), a, b));
        }

        /** What this makes of them: mostly the constructor of a record. */
        public <V> OfOne<R, V> as(Making.Of2<A, B, V> made) {
            return with(v -> made.make((A) v[0], (B) v[1]));
        }
    }

    /** Of three values. */
    public static final class Of3<
                    R, A extends @Nullable Object, B extends @Nullable Object, C extends @Nullable Object, SA, SB, SC>
            extends OfOne<R, Tuple3<SA, SB, SC>> {
        Of3(OnePath<R, ?> path, Selectable<?, ?, ?> a, Selectable<?, ?, ?> b, Selectable<?, ?, ?> c) {
            super(path, Shape.tuple(v -> Tuples.of((SA) v[0], (SB) v[1], (SC) v[2]), a, b, c));
        }

        /** What this makes of them: mostly the constructor of a record. */
        public <V> OfOne<R, V> as(Making.Of3<A, B, C, V> made) {
            return with(v -> made.make((A) v[0], (B) v[1], (C) v[2]));
        }
    }

    /** Of four values. */
    public static final class Of4<
                    R,
                    A extends @Nullable Object,
                    B extends @Nullable Object,
                    C extends @Nullable Object,
                    D extends @Nullable Object,
                    SA,
                    SB,
                    SC,
                    SD>
            extends OfOne<R, Tuple4<SA, SB, SC, SD>> {
        Of4(
                OnePath<R, ?> path,
                Selectable<?, ?, ?> a,
                Selectable<?, ?, ?> b,
                Selectable<?, ?, ?> c,
                Selectable<?, ?, ?> d) {
            super(path, Shape.tuple(v -> Tuples.of((SA) v[0], (SB) v[1], (SC) v[2], (SD) v[3]), a, b, c, d));
        }

        /** What this makes of them: mostly the constructor of a record. */
        public <V> OfOne<R, V> as(Making.Of4<A, B, C, D, V> made) {
            return with(v -> made.make((A) v[0], (B) v[1], (C) v[2], (D) v[3]));
        }
    }

    /** Of five values. */
    public static final class Of5<
                    R,
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
            extends OfOne<R, Tuple5<SA, SB, SC, SD, SE>> {
        Of5(
                OnePath<R, ?> path,
                Selectable<?, ?, ?> a,
                Selectable<?, ?, ?> b,
                Selectable<?, ?, ?> c,
                Selectable<?, ?, ?> d,
                Selectable<?, ?, ?> e) {
            super(
                    path,
                    Shape.tuple(v -> Tuples.of((SA) v[0], (SB) v[1], (SC) v[2], (SD) v[3], (SE) v[4]), a, b, c, d, e));
        }

        /** What this makes of them: mostly the constructor of a record. */
        public <V> OfOne<R, V> as(Making.Of5<A, B, C, D, E, V> made) {
            return with(v -> made.make((A) v[0], (B) v[1], (C) v[2], (D) v[3], (E) v[4]));
        }
    }

    /** Of six values. */
    public static final class Of6<
                    R,
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
            extends OfOne<R, Tuple6<SA, SB, SC, SD, SE, SF>> {
        Of6(
                OnePath<R, ?> path,
                Selectable<?, ?, ?> a,
                Selectable<?, ?, ?> b,
                Selectable<?, ?, ?> c,
                Selectable<?, ?, ?> d,
                Selectable<?, ?, ?> e,
                Selectable<?, ?, ?> f) {
            super(
                    path,
                    Shape.tuple(
                            v -> Tuples.of((SA) v[0], (SB) v[1], (SC) v[2], (SD) v[3], (SE) v[4], (SF) v[5]),
                            a,
                            b,
                            c,
                            d,
                            e,
                            f));
        }

        /** What this makes of them: mostly the constructor of a record. */
        public <V> OfOne<R, V> as(Making.Of6<A, B, C, D, E, F, V> made) {
            return with(v -> made.make((A) v[0], (B) v[1], (C) v[2], (D) v[3], (E) v[4], (F) v[5]));
        }
    }

    /** Of seven values. */
    public static final class Of7<
                    R,
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
            extends OfOne<R, Tuple7<SA, SB, SC, SD, SE, SF, SG>> {
        Of7(
                OnePath<R, ?> path,
                Selectable<?, ?, ?> a,
                Selectable<?, ?, ?> b,
                Selectable<?, ?, ?> c,
                Selectable<?, ?, ?> d,
                Selectable<?, ?, ?> e,
                Selectable<?, ?, ?> f,
                Selectable<?, ?, ?> g) {
            super(
                    path,
                    Shape.tuple(
                            v -> Tuples.of((SA) v[0], (SB) v[1], (SC) v[2], (SD) v[3], (SE) v[4], (SF) v[5], (SG) v[6]),
                            a,
                            b,
                            c,
                            d,
                            e,
                            f,
                            g));
        }

        /** What this makes of them: mostly the constructor of a record. */
        public <V> OfOne<R, V> as(Making.Of7<A, B, C, D, E, F, G, V> made) {
            return with(v -> made.make((A) v[0], (B) v[1], (C) v[2], (D) v[3], (E) v[4], (F) v[5], (G) v[6]));
        }
    }

    /** Of eight values. */
    public static final class Of8<
                    R,
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
            extends OfOne<R, Tuple8<SA, SB, SC, SD, SE, SF, SG, SH>> {
        Of8(
                OnePath<R, ?> path,
                Selectable<?, ?, ?> a,
                Selectable<?, ?, ?> b,
                Selectable<?, ?, ?> c,
                Selectable<?, ?, ?> d,
                Selectable<?, ?, ?> e,
                Selectable<?, ?, ?> f,
                Selectable<?, ?, ?> g,
                Selectable<?, ?, ?> h) {
            super(
                    path,
                    Shape.tuple(
                            v -> Tuples.of(
                                    (SA) v[0], (SB) v[1], (SC) v[2], (SD) v[3], (SE) v[4], (SF) v[5], (SG) v[6],
                                    (SH) v[7]),
                            a,
                            b,
                            c,
                            d,
                            e,
                            f,
                            g,
                            h));
        }

        /** What this makes of them: mostly the constructor of a record. */
        public <V> OfOne<R, V> as(Making.Of8<A, B, C, D, E, F, G, H, V> made) {
            return with(v -> made.make((A) v[0], (B) v[1], (C) v[2], (D) v[3], (E) v[4], (F) v[5], (G) v[6], (H) v[7]));
        }
    }
}
