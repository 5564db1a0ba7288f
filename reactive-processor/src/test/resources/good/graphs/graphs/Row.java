package graphs;

import dev.sippet.annotation.*;
import dev.sippet.session.Deferred;
import java.util.List;

/** Called like a type of the core. */
@Model
public record Row(
        @Key long hall,
        @Key int number,
        @BelongsTo(key = "hall") Deferred<Hall> inHall,
        @HasMany Deferred<List<Seat>> seats,
        @HasMany Deferred<List<Booking>> bookings) {}
