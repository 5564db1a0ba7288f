package dev.sippet.query;

import dev.sippet.error.InvalidStatement;
import dev.sippet.statement.Request;
import dev.sippet.statement.StatementPrinter;
import dev.sippet.statement.Term;
import dev.sippet.statement.Term.Comparison;
import dev.sippet.value.Row;
import dev.sippet.value.Type;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A value of one {@code R}: a field of it, or what is computed from its fields.
 *
 * @param <R> the record
 * @param <V> the value
 */
public abstract class Expression<R, V> {
    private final Fragment fragment;
    private final Type type;

    Expression(Fragment fragment, Type type) {
        this.fragment = fragment;
        this.type = type;
    }

    Fragment fragment() {
        return fragment;
    }

    Type type() {
        return type;
    }

    /** What a row holds of it there, where it is not NULL. */
    Object read(Row row, int at) {
        return Stored.value(row, at, type);
    }

    /** To be selected where it may be NULL, as behind a relation that may lead to none, or computed of what may. */
    public OptionalValue<R, V> optional() {
        return new OptionalValue<>(this);
    }

    /** What a column holds of a value that is there. */
    Object unwrapped(Object value) {
        return value;
    }

    Fragment literal(Object value) {
        return Fragment.of(new Term.Param(type), unwrapped(given(value)));
    }

    Condition<R> compare(Comparison comparison, Expression<R, V> other) {
        return compare(comparison, given(other).fragment());
    }

    Condition<R> compare(Comparison comparison, Fragment other) {
        return new Filter<>(fragment.and(other, new Term.Compare(comparison, fragment.term(), other.term())));
    }

    /** A whole number, as a value of this type. */
    Fragment number(long value) {
        return literal(
                switch (type()) {
                    case Type.Decimal d -> BigDecimal.valueOf(value);
                    case Type.Unsigned u when u.whole() -> BigInteger.valueOf(value);
                    case Type.Plain p when p == Type.FLOAT64 -> (double) value;
                    case Type.Plain p when p == Type.FLOAT32 -> (float) value;
                    default -> value;
                });
    }

    /** Whether the text has this in that place. */
    Condition<R> holding(Term.Place place, String text) {
        Fragment other = Fragment.of(new Term.Param(Type.TEXT), given(text));
        return new Filter<>(fragment.and(other, new Term.Contains(place, fragment.term(), other.term())));
    }

    /** The types say that it is there; a variable may hold null all the same. */
    <X> X given(@Nullable X value) {
        if (value != null) return value;
        throw new InvalidStatement(
                Settable.named(this)
                        + " is compared or computed with null, which is neither equal to anything nor different",
                this instanceof NullablePath<?, ?>
                        ? "ask isNull() or isNotNull(), or leave it out with filterIf(value, …)"
                        : "it is never NULL: give a value, or leave it out with filterIf(value, …)");
    }

    @Override
    public String toString() {
        return StatementPrinter.print(fragment.term());
    }

    /** A value that can be compared for equality. */
    public abstract static class Value<R, V> extends Expression<R, V> {
        Value(Fragment fragment, Type type) {
            super(fragment, type);
        }

        /** Equals this value. */
        public Condition<R> eq(V value) {
            return compare(Comparison.EQ, literal(value));
        }

        /** Equals that value of the same record. */
        public Condition<R> eq(Expression<R, V> other) {
            return compare(Comparison.EQ, other);
        }

        /** Is another value than this; unknown for NULL. */
        public Condition<R> ne(V value) {
            return compare(Comparison.NE, literal(value));
        }

        /** Is another value than that of the same record. */
        public Condition<R> ne(Expression<R, V> other) {
            return compare(Comparison.NE, other);
        }

        /** Is one of these; of none, never, and nothing is sent. */
        @SafeVarargs
        @SuppressWarnings("varargs") // only read
        public final Condition<R> in(V... values) {
            return in(Arrays.asList(given(values)));
        }

        /** Is one of these; of none, never, and nothing is sent. */
        public Condition<R> in(Collection<? extends V> values) {
            List<Object> distinct = given(values).stream()
                    .filter(Objects::nonNull)
                    .map(this::unwrapped)
                    .distinct()
                    .toList();
            if (distinct.isEmpty()) return new Filter<>(Fragment.of(new Term.Constant(false)));
            Fragment list = Fragment.of(new Term.ListParam(type()), distinct);
            return new Filter<>(fragment().and(list, new Term.In(fragment().term(), list.term())));
        }

        /** Is one of those that a query selects. */
        public Condition<R> in(Selected.Of1<?, ? extends @Nullable V, ?> query) {
            Draft.Prepared records = given(query).records();
            List<Term> value = List.of(fragment().term());
            Term in = new Term.InQuery(value, (Request.Query) records.request(), List.of(query.field()));
            return new Filter<>(fragment().and(Fragment.whole(in, records.values()), in));
        }

        /** Is none of these; unknown for NULL. */
        @SafeVarargs
        @SuppressWarnings("varargs") // only read
        public final Condition<R> notIn(V... values) {
            return notIn(Arrays.asList(given(values)));
        }

        /** Is none of these; unknown for NULL. */
        public Condition<R> notIn(Collection<? extends V> values) {
            return in(values).not();
        }
    }

    /** A value that is less or greater than others. */
    public abstract static class Compared<R, V> extends Value<R, V> {
        Compared(Fragment fragment, Type type) {
            super(fragment, type);
        }

        /** Is less than this. */
        public Condition<R> lt(V value) {
            return compare(Comparison.LT, literal(value));
        }

        /** Is less than that. */
        public Condition<R> lt(Expression<R, V> other) {
            return compare(Comparison.LT, other);
        }

        /** Is at most this. */
        public Condition<R> le(V value) {
            return compare(Comparison.LE, literal(value));
        }

        /** Is at most that. */
        public Condition<R> le(Expression<R, V> other) {
            return compare(Comparison.LE, other);
        }

        /** Is greater than this. */
        public Condition<R> gt(V value) {
            return compare(Comparison.GT, literal(value));
        }

        /** Is greater than that. */
        public Condition<R> gt(Expression<R, V> other) {
            return compare(Comparison.GT, other);
        }

        /** Is at least this. */
        public Condition<R> ge(V value) {
            return compare(Comparison.GE, literal(value));
        }

        /** Is at least that. */
        public Condition<R> ge(Expression<R, V> other) {
            return compare(Comparison.GE, other);
        }

        /** Is at least the first and at most the second. */
        public Condition<R> between(V low, V high) {
            return ge(low).and(le(high));
        }
    }

    /** A value that records can be ordered by. */
    public abstract static class Ordered<R, V> extends Compared<R, V> {
        Ordered(Fragment fragment, Type type) {
            super(fragment, type);
        }

        /** Smallest first; NULL is smaller than any value. */
        public Sort<R> asc() {
            return Sort.by(fragment(), false);
        }

        /** Largest first; NULL is smaller than any value. */
        public Sort<R> desc() {
            return Sort.by(fragment(), true);
        }
    }

    /** A text. */
    public abstract static class Text<R> extends Ordered<R, String> {
        Text(Fragment fragment, Type type) {
            super(fragment, type);
        }

        /** Starts with this; upper and lower case differ, and nothing in it is a wildcard. */
        public Condition<R> startsWith(String text) {
            return holding(Term.Place.START, text);
        }

        /** Ends with this; upper and lower case differ, and nothing in it is a wildcard. */
        public Condition<R> endsWith(String text) {
            return holding(Term.Place.END, text);
        }

        /** Has this somewhere; upper and lower case differ, and nothing in it is a wildcard. */
        public Condition<R> contains(String text) {
            return holding(Term.Place.ANYWHERE, text);
        }

        /** Matches a pattern of {@code %} and {@code _}, which {@code \} escapes; upper and lower case differ. */
        public Condition<R> like(String pattern) {
            Fragment other = Fragment.of(new Term.Param(Type.TEXT), given(pattern));
            return new Filter<>(fragment().and(other, new Term.Like(fragment().term(), other.term())));
        }
    }

    /** A number. Besides its own type it takes a {@code long}, so that {@code gt(3)} needs no suffix. */
    public abstract static class Amount<R, N extends Number> extends Compared<R, N> {
        Amount(Fragment fragment, Type type) {
            super(fragment, type);
        }

        /** Equals this. */
        public Condition<R> eq(long value) {
            return compare(Comparison.EQ, number(value));
        }

        /** Is another value than this; unknown for NULL. */
        public Condition<R> ne(long value) {
            return compare(Comparison.NE, number(value));
        }

        /** Is less than this. */
        public Condition<R> lt(long value) {
            return compare(Comparison.LT, number(value));
        }

        /** Is at most this. */
        public Condition<R> le(long value) {
            return compare(Comparison.LE, number(value));
        }

        /** Is greater than this. */
        public Condition<R> gt(long value) {
            return compare(Comparison.GT, number(value));
        }

        /** Is at least this. */
        public Condition<R> ge(long value) {
            return compare(Comparison.GE, number(value));
        }

        /** Is at least the first and at most the second. */
        public Condition<R> between(long low, long high) {
            return ge(low).and(le(high));
        }
    }

    /** A number that is computed with, and that records can be ordered by. */
    public static class NumberValue<R, N extends Number> extends Amount<R, N> {
        NumberValue(Fragment fragment, Type type) {
            super(fragment, type);
        }

        /** Smallest first; NULL is smaller than any value. */
        public Sort<R> asc() {
            return Sort.by(fragment(), false);
        }

        /** Largest first; NULL is smaller than any value. */
        public Sort<R> desc() {
            return Sort.by(fragment(), true);
        }

        /** The sum of both. */
        public NumberValue<R, N> plus(long other) {
            return arithmetic(Term.Operator.PLUS, number(other));
        }

        /** The sum of both. */
        public NumberValue<R, N> plus(N other) {
            return arithmetic(Term.Operator.PLUS, literal(other));
        }

        /** The sum of both. */
        public NumberValue<R, N> plus(Expression<R, N> other) {
            return arithmetic(Term.Operator.PLUS, given(other).fragment());
        }

        /** What is left of it. */
        public NumberValue<R, N> minus(long other) {
            return arithmetic(Term.Operator.MINUS, number(other));
        }

        /** What is left of it. */
        public NumberValue<R, N> minus(N other) {
            return arithmetic(Term.Operator.MINUS, literal(other));
        }

        /** What is left of it. */
        public NumberValue<R, N> minus(Expression<R, N> other) {
            return arithmetic(Term.Operator.MINUS, given(other).fragment());
        }

        /** So many times it. */
        public NumberValue<R, N> times(long other) {
            return arithmetic(Term.Operator.TIMES, number(other));
        }

        /** So many times it. */
        public NumberValue<R, N> times(Expression<R, N> other) {
            return arithmetic(Term.Operator.TIMES, given(other).fragment());
        }

        private NumberValue<R, N> arithmetic(Term.Operator operator, Fragment other) {
            Term joined = new Term.Arithmetic(operator, fragment().term(), other.term());
            return new NumberValue<>(fragment().and(other, joined), type());
        }
    }

    /** How many there are of something, which is never NULL. */
    public static final class Count<R> extends NumberValue<R, Long> implements Selectable<R, Long, Long> {
        Count(Fragment fragment) {
            super(fragment, Type.INT64);
        }
    }
}
