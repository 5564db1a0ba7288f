package ids;

import dev.sippet.annotation.*;
import org.jspecify.annotations.Nullable;

/** For a store of keys, with records of one component as both sides of its key. */
@Model(target = Target.DYNAMODB)
public record Stamp(
        @Key(Key.Role.PARTITION) ClubId club,
        @Key(Key.Role.SORT) Member.Joined at,
        @Unique Member.Code code,
        Member.@Nullable Rank rank,
        Member.Consent consent,
        Member.Level level) {}
