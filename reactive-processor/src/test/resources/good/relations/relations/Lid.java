package relations;

import dev.sippet.annotation.*;
import dev.sippet.session.Deferred;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** On a box, and perhaps on a shelf. */
@Model
public record Lid(
        @Key @Auto long id,
        @Index long boxId,
        @BelongsTo Deferred<Box> box,
        @Unique @Nullable Long shelfId,
        @BelongsTo Deferred<Optional<Shelf>> shelf) {}
