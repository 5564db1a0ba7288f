package graphs;

import dev.sippet.annotation.*;
import dev.sippet.session.Deferred;
import java.util.List;

/** A relation over what is one over others itself. */
@Model
public record Hall(
        @Key long id,
        @HasMany Deferred<List<Row>> rows,
        @HasMany Deferred<List<Seat>> seats,
        @HasMany(via = "seats.owner") Deferred<List<Person>> owners,
        @HasMany(via = "owners.grandreports") Deferred<List<Person>> others,
        @HasMany(via = "owners.id") Deferred<List<Long>> ownerIds) {}
