package keys;

import dev.sippet.annotation.*;
import dev.sippet.session.Deferred;
import java.util.*;

@Model(target = Target.DYNAMODB)
public record Badge(
        @Key @Auto long id, @Unique UUID ownerId, @BelongsTo Deferred<Owner> owner) {}
