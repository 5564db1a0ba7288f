package relations;

import dev.sippet.annotation.*;
import dev.sippet.session.Deferred;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Keys of several components, relations to itself, two relations that share a component. */
@Model(key = {"tenant", "number"})
public record Employee(
        int number,
        String tenant,
        @Nullable Integer bossNumber,
        @BelongsTo(
                        key = {"bossNumber", "tenant"},
                        references = {"number", "tenant"})
                Deferred<Optional<Employee>> boss,
        @Nullable Long deskRoom,
        @Nullable Integer deskPlace,
        @BelongsTo(
                        key = {"deskPlace", "deskRoom"},
                        references = {"place", "room"})
                Deferred<Optional<Desk>> desk,
        int teamId,
        @BelongsTo Deferred<Team> team,
        @BelongsTo(key = "teamId") Deferred<Team> home,
        @HasMany Deferred<List<Employee>> reports) {}
