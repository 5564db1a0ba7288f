package example;

import dev.sippet.annotation.*;
import dev.sippet.session.Deferred;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Model
public record Todo(
        @Key @Auto UUID id,
        @Index UUID userId,
        @BelongsTo Deferred<User> user,
        @Index @Nullable UUID assigneeId,
        @BelongsTo Deferred<Optional<User>> assignee,
        String title,
        boolean done,
        @Default("1") int points,
        @Nullable Instant due,
        @HasMany Deferred<List<Comment>> comments) {}
