package dev.sippet.processor.check;

import dev.sippet.processor.declare.ComponentDeclaration;
import dev.sippet.processor.declare.RecordDeclaration;
import dev.sippet.processor.declare.Scalar;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Only keys are automatic, and in the way that their type allows. */
record AutoCheck() implements Check {
    private static final List<String> OTHER_SOURCES = List.of("Default", "OnUpdate", "CreatedAt", "UpdatedAt");

    @Override
    public void check(RecordDeclaration record, Problems problems) {
        for (ComponentDeclaration component : record.components()) {
            Scalar scalar = component.scalar();
            if (!component.has("Auto") || scalar == null) continue;
            if (!record.key().contains(component.name())) {
                problems.component(
                        component, "auto-not-key", "is @Auto and no key: add @Key, or use @Default(method = …)");
            }
            type(component, scalar, problems);
            if (isIdentity(component, scalar) && record.key().size() > 1) {
                problems.component(
                        component,
                        "auto-composite",
                        "is numbered by the database, which works only for a key of one "
                                + "component: give the value, use a UUID, or make it the only key");
            }
            for (String other : OTHER_SOURCES) {
                if (!component.has(other)) continue;
                problems.component(component, "auto-and-default", "is @Auto and has @" + other + ": keep one of them");
            }
        }
    }

    private static void type(ComponentDeclaration component, @Nullable Scalar scalar, Problems problems) {
        String strategy = component.annotations().text("Auto", "value");
        boolean number = scalar == Scalar.INT32 || scalar == Scalar.INT64;
        boolean fits = switch (strategy) {
            case "IDENTITY" -> number;
            case "UUID_V7", "UUID_V4" -> scalar == Scalar.UUID;
            default -> number || scalar == Scalar.UUID;
        };
        if (!fits) {
            problems.component(
                    component,
                    "auto-type",
                    "cannot be made by itself in this way: UUID_V7 and UUID_V4 are for a "
                            + "UUID, IDENTITY is for an int or a long");
        }
    }

    private static boolean isIdentity(ComponentDeclaration component, Scalar scalar) {
        String strategy = component.annotations().text("Auto", "value");
        return strategy.equals("IDENTITY") || (strategy.equals("BY_TYPE") && scalar.isInteger());
    }
}
