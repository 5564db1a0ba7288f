package dev.sippet.processor.check;

import dev.sippet.processor.declare.Annotation;
import dev.sippet.processor.declare.ComponentDeclaration;
import dev.sippet.processor.declare.ComponentType;
import dev.sippet.processor.declare.RecordDeclaration;
import dev.sippet.processor.declare.Scalar;
import dev.sippet.processor.describe.Embeds;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Columns have names of their own, and limits that their types have. */
record ColumnCheck() implements Check {

    @Override
    public void check(RecordDeclaration record, Problems problems) {
        Map<String, String> columns = new HashMap<>();
        for (ComponentDeclaration component : record.components()) {
            Annotation column = component.annotations().find("Column");
            if (component.type() instanceof ComponentType.Relation) continue;
            if (column != null) column(component, column, problems);
            for (Embeds.Column each : Embeds.columns(component)) taken(component, each, columns, problems);
        }
    }

    private static void taken(
            ComponentDeclaration component, Embeds.Column column, Map<String, String> columns, Problems problems) {
        // Not every database tells upper from lower case in the names of columns.
        String name = column.name().toLowerCase(Locale.ROOT);
        String other = columns.putIfAbsent(name, column.way());
        if (other == null) return;
        String inside =
                column.way().equals(component.name()) ? "is stored in column " : "has " + column.way() + " in column ";
        problems.component(
                component,
                "column-taken",
                inside + name + ", and so is " + other + ": name one otherwise with @Column");
    }

    private static void column(ComponentDeclaration component, Annotation column, Problems problems) {
        if (column.given().isEmpty()
                || (column.given().contains("value") && column.text("value").isBlank())) {
            problems.component(
                    component, "empty-name", "has a @Column that names no column: give a name, or leave it out");
        }
        Scalar scalar = component.element();
        if (column.given().contains("length")) length(component, scalar, column.number("length"), problems);
        if (column.given().contains("precision") || column.given().contains("scale")) {
            decimal(component, scalar, column.number("precision"), column.number("scale"), problems);
        }
    }

    private static void length(ComponentDeclaration component, @Nullable Scalar scalar, int length, Problems problems) {
        if (scalar != Scalar.TEXT && scalar != Scalar.BYTES) {
            problems.component(
                    component,
                    "column-length",
                    "has a length, which only String, byte[] and lists of String have: leave it out");
        } else if (length < 0) {
            problems.component(
                    component, "column-length", "has a negative length: give how long it may be, or 0 for any");
        }
    }

    private static void decimal(
            ComponentDeclaration component, @Nullable Scalar scalar, int precision, int scale, Problems problems) {
        if (scalar != Scalar.DECIMAL) {
            problems.component(
                    component,
                    "column-precision",
                    "has a precision or scale, which only BigDecimal has: " + "leave them out");
        } else if (precision < 1 || precision > 65 || scale < 0 || scale > 30 || scale > precision) {
            problems.component(
                    component,
                    "column-precision",
                    "is no decimal that all databases store alike: use 1 to 65 "
                            + "digits, at most 30 of them after the point");
        }
    }
}
