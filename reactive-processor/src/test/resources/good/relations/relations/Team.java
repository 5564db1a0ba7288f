package relations;

import dev.sippet.annotation.*;
import dev.sippet.session.Deferred;
import java.util.List;

@Model
public record Team(
        @Key @Auto int id,
        @Unique String code,
        String parentCode,
        @BelongsTo(key = "parentCode", references = "code") Deferred<Team> parent,
        @HasMany(pair = "home") Deferred<List<Employee>> members) {}
