package graphs.other;

import dev.sippet.annotation.*;
import dev.sippet.session.Deferred;

/** Has nothing but its owner. */
@Model
public record Engine(@Key @Auto long id, @Unique long carId, @BelongsTo Deferred<Car> car) {}
