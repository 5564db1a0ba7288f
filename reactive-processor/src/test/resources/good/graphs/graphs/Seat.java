package graphs;

import dev.sippet.annotation.*;
import dev.sippet.session.Deferred;

/** Two owners that share a part of their keys, and more that is needed. */
@Model
public record Seat(
        @Key long hall,
        @Key int row,
        @Key int number,
        String label,
        @BelongsTo(
                        key = {"hall", "row"},
                        references = {"hall", "number"})
                Deferred<Row> inRow,
        @BelongsTo(key = "hall") Deferred<Hall> inHall,
        long ownerId,
        @BelongsTo Deferred<Person> owner) {}
