package relations;

import dev.sippet.annotation.*;
import dev.sippet.session.Deferred;
import java.util.List;
import java.util.Optional;

/** Relations that always come along, of every kind. */
@Model(companion = "Shelves")
public record Shelf(
        @Key @Auto long id,
        @Index int roomId,
        @BelongsTo Team room,
        @HasMany(pair = "shelf") List<Box> boxes,
        @HasOne Optional<Lid> lid,
        @HasMany(via = "boxes.lids") List<Lid> lids,
        @HasMany(pair = "spare") Deferred<List<Box>> spares) {}
