package types;

import dev.sippet.annotation.*;
import dev.sippet.session.Deferred;

/** Leads to what is deferred. */
@Model
public record LaterPart(@Key @Auto long id, @Index long laterId, @BelongsTo Deferred<Later> later) {}
