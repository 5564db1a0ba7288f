package relations;

import dev.sippet.annotation.*;
import dev.sippet.session.Deferred;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** On a shelf, and perhaps on another as a spare. */
@Model(companion = "Boxes")
public record Box(
        @Key @Auto long id,
        @Index long shelfId,
        @BelongsTo Deferred<Shelf> shelf,
        @Index @Nullable Long spareId,
        @BelongsTo Deferred<Optional<Shelf>> spare,
        @HasMany Deferred<List<Lid>> lids) {}
