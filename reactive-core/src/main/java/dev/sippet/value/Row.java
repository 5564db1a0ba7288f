package dev.sippet.value;

import dev.sippet.error.ConversionFailed;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The values of one row, each in its one Java form. It owns them: nothing of a driver's buffers is kept alive by it. */
public final class Row {
    private final Layout layout;
    private final @Nullable Object[] values;

    /** With values that are now the row's own. */
    public Row(Layout layout, @Nullable Object[] values) {
        this.layout = layout;
        this.values = values;
    }

    /** Reads one value of a row. */
    @FunctionalInterface
    public interface Getter<V> {
        /** The value at this position. */
        V get(Row row, int at);
    }

    /** What the positions hold. */
    public Layout layout() {
        return layout;
    }

    /** The value as it is. */
    public @Nullable Object get(int at) {
        if (at < values.length) return values[at];
        throw new ConversionFailed(
                "the row has " + values.length + " values, and none at position " + at,
                "positions start at 0; select what the reader wants");
    }

    /** The same row with this value at this position. */
    public Row with(int at, @Nullable Object value) {
        @Nullable Object[] changed = values.clone();
        changed[at] = value;
        return new Row(layout, changed);
    }

    /** The same values where these positions count as read; further ones are left out. */
    public Row under(Layout other) {
        return new Row(other, values.length == other.size() ? values : Arrays.copyOf(values, other.size()));
    }

    /** Whether the position was read at all; what was not is neither NULL nor anything else. */
    public boolean isRead(int at) {
        return layout.slots().get(at).type() != null;
    }

    /** Whether it is NULL. */
    public boolean isNull(int at) {
        return get(at) == null;
    }

    /** The value, or null. */
    public <V> @Nullable V orNull(int at, Getter<V> getter) {
        return isNull(at) ? null : getter.get(this, at);
    }

    /** The value, if there is one. */
    public <V> Optional<V> optional(int at, Getter<V> getter) {
        return isNull(at) ? Optional.empty() : Optional.of(getter.get(this, at));
    }

    public boolean bool(int at) {
        if (get(at) instanceof Long number && (number == 0 || number == 1)) return number == 1;
        return as(Boolean.class, at);
    }

    public byte int8(int at) {
        return get(at) instanceof Byte value ? value : (byte) whole(Byte.class, at, Byte.MIN_VALUE, Byte.MAX_VALUE);
    }

    public short int16(int at) {
        return get(at) instanceof Short value
                ? value
                : (short) whole(Short.class, at, Short.MIN_VALUE, Short.MAX_VALUE);
    }

    public int int32(int at) {
        return get(at) instanceof Integer value
                ? value
                : (int) whole(Integer.class, at, Integer.MIN_VALUE, Integer.MAX_VALUE);
    }

    public long int64(int at) {
        return get(at) instanceof Long value ? value : whole(Long.class, at, Long.MIN_VALUE, Long.MAX_VALUE);
    }

    /** Databases have different widths for an integer that nobody gave a type, such as a sum; SQLite has one for all. */
    private long whole(Class<? extends Number> wanted, int at, long smallest, long largest) {
        boolean integer = get(at) instanceof Long
                || get(at) instanceof Integer
                || get(at) instanceof Short
                || get(at) instanceof Byte;
        if (!integer) return as(wanted, at).longValue();
        long value = ((Number) Objects.requireNonNull(get(at))).longValue();
        if (value >= smallest && value <= largest) return value;
        throw new ConversionFailed(
                layout.name(at) + " holds a number that is too large for a " + wanted.getSimpleName(),
                "read it as a long");
    }

    public float float32(int at) {
        return as(Float.class, at);
    }

    public double float64(int at) {
        return as(Double.class, at);
    }

    public String text(int at) {
        return as(String.class, at);
    }

    public byte[] bytes(int at) {
        return as(byte[].class, at);
    }

    public UUID uuid(int at) {
        return as(UUID.class, at);
    }

    public BigDecimal decimal(int at) {
        return as(BigDecimal.class, at);
    }

    public BigInteger uint64(int at) {
        return as(BigInteger.class, at);
    }

    public Instant instant(int at) {
        return as(Instant.class, at);
    }

    public LocalDate date(int at) {
        return as(LocalDate.class, at);
    }

    public LocalTime time(int at) {
        return as(LocalTime.class, at);
    }

    public LocalDateTime dateTime(int at) {
        return as(LocalDateTime.class, at);
    }

    public OffsetDateTime offsetDateTime(int at) {
        return as(OffsetDateTime.class, at);
    }

    /** The constant with the label that is stored here. */
    public <E extends Enum<E>> E enumeration(int at, Function<String, E> constant) {
        String label = text(at);
        try {
            return constant.apply(label);
        } catch (IllegalArgumentException e) {
            throw new ConversionFailed(
                    layout.name(at) + " holds a label that its enum does not have",
                    "add the constant to the enum, or correct the rows that hold it");
        }
    }

    /** The elements of the list. */
    public <E> List<E> list(int at, Class<E> element) {
        return list(at, element, value -> value);
    }

    /** The elements of the list, each made of what is stored of it. */
    public <S, E> List<E> list(int at, Class<S> stored, Function<? super S, ? extends E> element) {
        List<?> values = as(List.class, at);
        List<E> made = new ArrayList<>(values.size());
        for (Object value : values) {
            if (!stored.isInstance(value)) throw otherElement(at, value, stored);
            made.add(made(at, stored.cast(value), element));
        }
        return Collections.unmodifiableList(made);
    }

    private <S, E> E made(int at, S value, Function<? super S, ? extends E> element) {
        try {
            return element.apply(value);
        } catch (IllegalArgumentException e) {
            throw new ConversionFailed(
                    layout.name(at) + " holds an element that its type does not take",
                    "add the constant to the enum, or correct the rows that hold it");
        }
    }

    private ConversionFailed otherElement(int at, @Nullable Object value, Class<?> wanted) {
        String found = value == null ? "NULL" : "a " + value.getClass().getSimpleName();
        return new ConversionFailed(
                layout.name(at) + " is a list with " + found + " in it, and the record wants " + wanted.getSimpleName(),
                "correct the rows that hold it, or read it with the type that the column has");
    }

    /** The label that is stored here is that of no variant. */
    public ConversionFailed unknown(int at) {
        return new ConversionFailed(
                layout.name(at) + " holds a label that none of its variants has",
                "add the record to the sealed interface, or correct the rows that hold it");
    }

    private <V> V as(Class<V> type, int at) {
        Object value = get(at);
        if (type.isInstance(value)) return type.cast(value);
        if (value == null) {
            throw new ConversionFailed(
                    layout.name(at) + " is NULL, and the record allows no NULL there",
                    "declare the component @Nullable, or read only rows that have a value");
        }
        throw new ConversionFailed(
                layout.name(at) + " is a " + value.getClass().getSimpleName() + ", and the record wants a "
                        + type.getSimpleName(),
                "read it with the type that the column has");
    }
}
