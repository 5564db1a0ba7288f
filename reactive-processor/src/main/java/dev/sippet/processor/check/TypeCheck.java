package dev.sippet.processor.check;

import dev.sippet.processor.declare.ComponentDeclaration;
import dev.sippet.processor.declare.ComponentType;
import dev.sippet.processor.declare.RecordDeclaration;
import dev.sippet.processor.declare.Scalar;
import java.util.Map;
import java.util.regex.Pattern;

/** Every component has a type that a column holds. */
record TypeCheck() implements Check {
    private static final Pattern SEVERAL = Pattern.compile("(List|Set|Collection|Map|Iterable)(<.*>)?|.*\\[]");
    private static final Map<String, String> INSTEAD = Map.of(
            "char", "String",
            "Character", "String",
            "Date", "Instant",
            "Timestamp", "Instant",
            "ZonedDateTime", "Instant or OffsetDateTime",
            "OffsetTime", "LocalTime",
            "OptionalInt", "Optional<Integer>",
            "OptionalLong", "Optional<Long>",
            "OptionalDouble", "Optional<Double>");

    @Override
    public void check(RecordDeclaration record, Problems problems) {
        for (ComponentDeclaration component : record.components()) {
            if (!component.relations().isEmpty()) continue;
            switch (component.type()) {
                case ComponentType.Value value -> value(component, value, problems);
                case ComponentType.Unsupported(var text) -> unsupported(component, text, problems);
                case ComponentType.Hidden(var text) ->
                    problems.component(
                            component,
                            "private",
                            "is of type " + text
                                    + ", which is private: make it visible to its package, whose companion uses it");
                case ComponentType.PlainRecord plain -> {}
                case ComponentType.Relation relation -> {}
                case ComponentType.Embedded embedded -> {}
            }
        }
    }

    private static void value(ComponentDeclaration component, ComponentType.Value value, Problems problems) {
        if (value.scalar() == Scalar.ENUMERATION && value.labels().isEmpty()) {
            problems.component(component, "unsupported-type", "is an enum without constants: give it at least one");
        }
    }

    private static void unsupported(ComponentDeclaration component, String text, Problems problems) {
        if (text.equals("Optional")) {
            problems.component(
                    component, "raw-optional", "is an Optional of anything: write Optional<String>, or what it is of");
        } else if (component.optional() && text.startsWith("Optional")) {
            problems.component(component, "nested-optional", "is an Optional of an Optional: one of them is enough");
        } else {
            problems.component(
                    component, "unsupported-type", "is of type " + text + ", which no column holds: " + advice(text));
        }
    }

    private static String advice(String text) {
        if (INSTEAD.containsKey(text)) return "use " + INSTEAD.get(text);
        if (text.startsWith("List<")) {
            return "a list is of values that are never null and that a column holds by itself, and of no byte[]; for"
                    + " all else use a model of its own";
        }
        if (SEVERAL.matcher(text).matches()) {
            return "use List, or a model of its own, text or byte[]";
        }
        return "use boolean, byte, short, int, long, float, double, String, byte[], UUID, BigDecimal, @Unsigned"
                + " BigInteger, Instant, LocalDate, LocalTime, LocalDateTime, OffsetDateTime or an enum";
    }
}
