package dev.sippet.processor.check;

import dev.sippet.processor.declare.ComponentDeclaration;
import dev.sippet.processor.declare.RecordDeclaration;
import dev.sippet.processor.declare.Scalar;
import java.util.List;

/** What says when a record was written is a date or time, and is set in one way. */
record TimestampCheck() implements Check {

    @Override
    public void check(RecordDeclaration record, Problems problems) {
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
}
