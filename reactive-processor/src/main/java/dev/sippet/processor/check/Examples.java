package dev.sippet.processor.check;

import dev.sippet.processor.declare.ComponentType;

/** What texts of a type look like. */
final class Examples {
    private Examples() {}

    /** The type, and what to write for a value of it. */
    static String of(ComponentType.Value value) {
        String type = simple(value.java().toString());
        return switch (value.scalar()) {
            case BOOL -> type + ": write \"true\" or \"false\"";
            case INT8, INT16, INT32, INT64, UINT64 -> type + ": write it as in \"42\"";
            case FLOAT32, FLOAT64, DECIMAL -> type + ": write it as in \"1.5\"";
            case TEXT, BYTES -> type;
            case UUID -> type + ": write it as in \"00000000-0000-0000-0000-000000000001\"";
            case INSTANT -> type + ": write \"now\", or as in \"2026-01-31T12:00:00Z\"";
            case DATE -> type + ": write \"now\", or as in \"2026-01-31\"";
            case TIME -> type + ": write \"now\", or as in \"12:00:00\"";
            case DATETIME -> type + ": write \"now\", or as in \"2026-01-31T12:00:00\"";
            case OFFSET_DATETIME -> type + ": write \"now\", or as in \"2026-01-31T12:00:00+01:00\"";
            case ENUMERATION -> type + ": write one of " + String.join(", ", value.labels());
        };
    }

    /** The name without its package, and without those of its arguments. */
    static String simple(String type) {
        return type.replaceAll("(\\w+\\.)+(?=\\w)", "");
    }
}
