package dev.sippet.value;

import dev.sippet.error.InvalidSchema;
import java.util.List;

/** What a column holds, seen from Java: the same on every database, which stores it in the way that keeps this meaning. */
public sealed interface Type {

    Type BOOL = Plain.BOOL;
    Type INT8 = Plain.INT8;
    Type INT16 = Plain.INT16;
    Type INT32 = Plain.INT32;
    Type INT64 = Plain.INT64;
    Type FLOAT32 = Plain.FLOAT32;
    Type FLOAT64 = Plain.FLOAT64;
    Type UUID = Plain.UUID;
    Type INSTANT = Plain.INSTANT;
    Type DATE = Plain.DATE;
    Type TIME = Plain.TIME;
    Type DATETIME = Plain.DATETIME;
    Type OFFSET_DATETIME = Plain.OFFSET_DATETIME;
    /** Text of any length. */
    Type TEXT = new Text(0);
    /** Bytes of any length. */
    Type BYTES = new Bytes(0);
    /** An integer from 0 to 2^64-1, in Java a {@code BigInteger}. */
    Type UINT64 = new Unsigned(Plain.INT64, true);

    /** Text of at most so many characters (code points); 0 for any length. */
    static Type text(int length) {
        return length == 0 ? TEXT : new Text(length);
    }

    /** At most so many bytes; 0 for any length. */
    static Type bytes(int length) {
        return length == 0 ? BYTES : new Bytes(length);
    }

    /** A decimal of so many digits, so many of them after the point. */
    static Type decimal(int precision, int scale) {
        return new Decimal(precision, scale);
    }

    /** An integer of this width that is never negative. */
    static Type unsigned(Type width) {
        if (width instanceof Plain plain) return new Unsigned(plain, false);
        throw new InvalidSchema("only integers can be unsigned, not " + width, null);
    }

    /** Any number of such values, in their order. */
    static Type list(Type element) {
        return new ListOf(element);
    }

    /** One of these labels. */
    static Type enumeration(String... labels) {
        return new Enumeration(List.of(labels));
    }

    /** Types without parameters. An instant is kept to the microsecond; an offset date-time keeps its instant, not its offset. */
    enum Plain implements Type {
        BOOL,
        INT8,
        INT16,
        INT32,
        INT64,
        FLOAT32,
        FLOAT64,
        UUID,
        INSTANT,
        DATE,
        TIME,
        DATETIME,
        OFFSET_DATETIME;

        /** Whether it is an integer. */
        public boolean isInteger() {
            return this == INT8 || this == INT16 || this == INT32 || this == INT64;
        }

        @Override
        public String toString() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /**
     * Text.
     *
     * @param length the most characters (code points); 0 for any number
     */
    record Text(int length) implements Type {
        public Text {
            if (length < 0) throw new InvalidSchema("a text cannot have " + length + " characters", null);
        }

        @Override
        public String toString() {
            return length == 0 ? "text" : "text(" + length + ")";
        }
    }

    /**
     * Bytes.
     *
     * @param length the most bytes; 0 for any number
     */
    record Bytes(int length) implements Type {
        public Bytes {
            if (length < 0) throw new InvalidSchema("a byte array cannot have " + length + " bytes", null);
        }

        @Override
        public String toString() {
            return length == 0 ? "bytes" : "bytes(" + length + ")";
        }
    }

    /**
     * A decimal; every value has exactly the scale of its type.
     *
     * @param precision all digits
     * @param scale the digits after the point
     */
    record Decimal(int precision, int scale) implements Type {
        public Decimal {
            if (precision < 1 || precision > 65 || scale < 0 || scale > 30 || scale > precision) {
                throw new InvalidSchema(
                        "decimal(" + precision + ", " + scale + ") is not stored alike everywhere",
                        "use 1 to 65 digits, at most 30 of them after the point");
            }
        }

        @Override
        public String toString() {
            return "decimal(" + precision + ", " + scale + ")";
        }
    }

    /**
     * An integer that is never negative.
     *
     * @param width the Java integer it is held in
     * @param whole whether it uses all 64 bits, and is a {@code BigInteger} in Java
     */
    record Unsigned(Plain width, boolean whole) implements Type {
        public Unsigned {
            if (!width.isInteger() || (whole && width != Plain.INT64)) {
                throw new InvalidSchema("only integers can be unsigned, not " + width, null);
            }
        }

        @Override
        public String toString() {
            return whole ? "uint64" : "unsigned " + width;
        }
    }

    /**
     * One of some labels; in Java an enum constant, in rows its name.
     *
     * @param labels all of them, in order
     */
    record Enumeration(List<String> labels) implements Type {
        public Enumeration {
            labels = List.copyOf(labels);
            if (labels.isEmpty()) throw new InvalidSchema("an enumeration needs at least one label", null);
        }

        @Override
        public String toString() {
            return "enum(" + String.join(", ", labels) + ")";
        }
    }

    /**
     * A list of values, none of which is NULL; in rows an unmodifiable list of what each is by itself.
     *
     * @param element what each of them is
     */
    record ListOf(Type element) implements Type {
        public ListOf {
            if (element instanceof Bytes || element instanceof ListOf) {
                throw new InvalidSchema(
                        "no column holds a list of " + element, "keep the values in a model of their own");
            }
        }

        @Override
        public String toString() {
            return "list(" + element + ")";
        }
    }
}
