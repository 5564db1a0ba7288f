package example;

import dev.sippet.annotation.*;
import dev.sippet.session.Deferred;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Model
public record Profile(
        @Key @Auto UUID id,
        @Unique UserId userId,
        @BelongsTo Deferred<User> user,
        @Nullable String bio,
        String home) {}
