package ids;

import dev.sippet.annotation.*;
import dev.sippet.session.Deferred;
import java.util.List;

@Model
public record Club(
        @Key @Auto ClubId id, String name, @HasMany(pair = "home") Deferred<List<Member>> members) {}
