package names;

import dev.sippet.annotation.*;
import dev.sippet.session.Deferred;

@dev.sippet.annotation.Model
public record Related(@Key @Auto long id, long manyId, @BelongsTo Deferred<Many> many) {}
