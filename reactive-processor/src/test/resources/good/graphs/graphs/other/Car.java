package graphs.other;

import dev.sippet.annotation.*;
import dev.sippet.session.Deferred;
import graphs.Person;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** In another package; comes with an engine. */
@Model
public record Car(
        @Key @Auto long id,
        @Unique @Nullable Long personId,
        @BelongsTo Deferred<Optional<Person>> person,
        @HasOne Deferred<Engine> engine,
        String plate) {}
