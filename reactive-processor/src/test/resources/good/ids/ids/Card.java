package ids;

import dev.sippet.annotation.*;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@Projection
public record Card(ClubId club, Member.@Nullable Rank rank, Optional<Member.Level> level) {}
