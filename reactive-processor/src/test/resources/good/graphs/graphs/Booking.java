package graphs;

import dev.sippet.annotation.*;
import dev.sippet.session.Deferred;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Holds a key of which a part is there without the relation. */
@Model
public record Booking(
        @Key @Auto long id,
        long hall,
        @Nullable Integer rowNumber,
        @BelongsTo(
                        key = {"hall", "rowNumber"},
                        references = {"hall", "number"})
                Deferred<Optional<Row>> row,
        String name) {}
