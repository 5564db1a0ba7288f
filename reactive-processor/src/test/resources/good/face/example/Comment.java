package example;

import dev.sippet.annotation.*;
import dev.sippet.session.Deferred;
import java.util.UUID;

@Model
public record Comment(
        @Key @Auto UUID id, @Index UUID todoId, @BelongsTo Deferred<Todo> todo, String text) {}
