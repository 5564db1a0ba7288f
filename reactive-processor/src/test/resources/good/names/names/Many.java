package names;

import dev.sippet.annotation.*;
import dev.sippet.session.Deferred;

@dev.sippet.annotation.Model
public record Many(@Key @Auto long id, long relationId, @BelongsTo Deferred<Relation> relation, String function) {}
