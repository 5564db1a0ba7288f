package dev.sippet.processor.declare;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The values a column can hold, by the Java types they have in a record. */
public enum Scalar {
    BOOL("boolean", "java.lang.Boolean"),
    INT8("byte", "java.lang.Byte"),
    INT16("short", "java.lang.Short"),
    INT32("int", "java.lang.Integer"),
    INT64("long", "java.lang.Long"),
    FLOAT32("float", "java.lang.Float"),
    FLOAT64("double", "java.lang.Double"),
    TEXT("java.lang.String"),
    BYTES("byte[]"),
    UUID("java.util.UUID"),
    DECIMAL("java.math.BigDecimal"),
    UINT64("java.math.BigInteger"),
    INSTANT("java.time.Instant"),
    DATE("java.time.LocalDate"),
    TIME("java.time.LocalTime"),
    DATETIME("java.time.LocalDateTime"),
    OFFSET_DATETIME("java.time.OffsetDateTime"),
    /** Any enum of the author's. */
    ENUMERATION("java.lang.Enum");

    private static final Map<String, Scalar> BY_TYPE = new HashMap<>();

    static {
        for (Scalar scalar : values()) {
            BY_TYPE.put(scalar.type, scalar);
            BY_TYPE.put(scalar.boxed, scalar);
        }
    }

    private final String type;
    private final String boxed;

    Scalar(String type) {
        this(type, type);
    }

    Scalar(String type, String boxed) {
        this.type = type;
        this.boxed = boxed;
    }

    /** What values of this Java type are, or null. */
    public static @Nullable Scalar of(String type) {
        return BY_TYPE.get(type);
    }

    /** Whether it is one of the four Java integers. */
    public boolean isInteger() {
        return this == INT8 || this == INT16 || this == INT32 || this == INT64;
    }

    /** Whether it can be counted with. */
    public boolean isNumber() {
        return isInteger() || this == FLOAT32 || this == FLOAT64 || this == DECIMAL || this == UINT64;
    }

    /** Whether it is a date, a time or both. */
    public boolean isTemporal() {
        return switch (this) {
            case INSTANT, DATE, TIME, DATETIME, OFFSET_DATETIME -> true;
            case BOOL, INT8, INT16, INT32, INT64, FLOAT32, FLOAT64, TEXT, BYTES, UUID, DECIMAL, UINT64, ENUMERATION ->
                false;
        };
    }
}
