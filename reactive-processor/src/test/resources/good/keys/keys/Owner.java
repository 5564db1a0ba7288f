package keys;

import dev.sippet.annotation.*;
import dev.sippet.session.Deferred;
import java.util.*;

@Model(target = Target.DYNAMODB)
public record Owner(
        @Key @Auto UUID id,
        @Unique String email,
        @Version long version,
        @HasMany Deferred<List<Machine>> machines,
        @HasOne Deferred<Optional<Badge>> badge,
        @HasMany(via = "machines.parts") Deferred<List<Part>> parts) {}
