package keys;

import dev.sippet.annotation.*;
import dev.sippet.session.Deferred;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Its key starts with that of its owner; its names are those of methods. */
@Model(target = Target.DYNAMODB, scan = true)
public record Part(
        @Key(Key.Role.PARTITION) String machineNumber,
        @Key(Key.Role.SORT) String filter,
        @Key(Key.Role.SORT) int count,
        @BelongsTo(key = "machineNumber", references = "number") Deferred<Machine> machine,
        @Nullable String spareFor,
        @BelongsTo(key = "spareFor", references = "number") Deferred<Optional<Machine>> scan,
        String all,
        String create) {}
