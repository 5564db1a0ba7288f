package dev.sippet.query;

import org.jspecify.annotations.Nullable;

/** Makes a value of several: mostly the constructor of a record. */
public final class Making {
    private Making() {}

    /** Of one value. */
    @FunctionalInterface
    public interface Of1<A extends @Nullable Object, V> {
        /** What they become. */
        V make(A a);
    }

    /** Of two values. */
    @FunctionalInterface
    public interface Of2<A extends @Nullable Object, B extends @Nullable Object, V> {
        /** What they become. */
        V make(A a, B b);
    }

    /** Of three values. */
    @FunctionalInterface
    public interface Of3<A extends @Nullable Object, B extends @Nullable Object, C extends @Nullable Object, V> {
        /** What they become. */
        V make(A a, B b, C c);
    }

    /** Of four values. */
    @FunctionalInterface
    public interface Of4<
            A extends @Nullable Object,
            B extends @Nullable Object,
            C extends @Nullable Object,
            D extends @Nullable Object,
            V> {
        /** What they become. */
        V make(A a, B b, C c, D d);
    }

    /** Of five values. */
    @FunctionalInterface
    public interface Of5<
            A extends @Nullable Object,
            B extends @Nullable Object,
            C extends @Nullable Object,
            D extends @Nullable Object,
            E extends @Nullable Object,
            V> {
        /** What they become. */
        V make(A a, B b, C c, D d, E e);
    }

    /** Of six values. */
    @FunctionalInterface
    public interface Of6<
            A extends @Nullable Object,
            B extends @Nullable Object,
            C extends @Nullable Object,
            D extends @Nullable Object,
            E extends @Nullable Object,
            F extends @Nullable Object,
            V> {
        /** What they become. */
        V make(A a, B b, C c, D d, E e, F f);
    }

    /** Of seven values. */
    @FunctionalInterface
    public interface Of7<
            A extends @Nullable Object,
            B extends @Nullable Object,
            C extends @Nullable Object,
            D extends @Nullable Object,
            E extends @Nullable Object,
            F extends @Nullable Object,
            G extends @Nullable Object,
            V> {
        /** What they become. */
        V make(A a, B b, C c, D d, E e, F f, G g);
    }

    /** Of eight values. */
    @FunctionalInterface
    public interface Of8<
            A extends @Nullable Object,
            B extends @Nullable Object,
            C extends @Nullable Object,
            D extends @Nullable Object,
            E extends @Nullable Object,
            F extends @Nullable Object,
            G extends @Nullable Object,
            H extends @Nullable Object,
            V> {
        /** What they become. */
        V make(A a, B b, C c, D d, E e, F f, G g, H h);
    }
}
