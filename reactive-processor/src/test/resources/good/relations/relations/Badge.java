package relations;

import dev.sippet.annotation.*;
import dev.sippet.session.Deferred;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A relation before the component that holds its key. */
@Model
public record Badge(@Key long id, @BelongsTo Deferred<Optional<Team>> team, @Nullable Integer teamId) {}
