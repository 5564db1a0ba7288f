package dev.sippet.processor.check;

import dev.sippet.processor.declare.ComponentDeclaration;
import dev.sippet.processor.declare.RecordDeclaration;
import dev.sippet.processor.declare.Scalar;
import java.util.List;

/** What says when a record was written is a date or time, and is set in one way. */
record TimestampCheck() implements Check {

    @Override
    public void check(RecordDeclaration record, Problems problems) {
        expiry(record, problems);
        for (ComponentDeclaration component : record.components()) {
            boolean created = component.has("CreatedAt");
            boolean updated = component.has("UpdatedAt");
            if (!created && !updated) continue;
            Scalar scalar = component.scalar();
            if (scalar != null && !scalar.isTemporal()) {
                problems.component(
                        component,
                        "timestamp-type",
                        "is no date or time: use Instant, LocalDate, LocalTime, " + "LocalDateTime or OffsetDateTime");
            }
            if (created && updated) {
                problems.component(
                        component,
                        "timestamp-twice",
                        "is @CreatedAt and @UpdatedAt: keep @UpdatedAt, which is set on "
                                + "create as well, or use two components");
            }
            for (String other : List.of("Default", "OnUpdate")) {
                if (!component.has(other)) continue;
                problems.component(component, "timestamp-and-default", "is set by itself: leave out @" + other);
            }
        }
    }

    private static void expiry(RecordDeclaration record, Problems problems) {
        List<ComponentDeclaration> all = record.components().stream()
                .filter(component -> component.has("ExpiresAt"))
                .toList();
        for (ComponentDeclaration component : all) {
            if (component.scalar() != Scalar.INSTANT) {
                problems.component(
                        component, "expiry-type", "says when the record may go, and is no point in time: use Instant");
            } else if (!component.equals(all.getFirst())) {
                problems.component(component, "expiry-twice", "is a second @ExpiresAt: keep one");
            }
        }
    }
}
