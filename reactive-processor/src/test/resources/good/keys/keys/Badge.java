package keys;

import dev.sippet.annotation.*;
import dev.sippet.session.Deferred;
import java.time.LocalDate;
import java.util.*;

@Model(target = Target.DYNAMODB)
public record Badge(
        @Key @Auto long id,
        @Unique UUID ownerId,
        @BelongsTo Deferred<Owner> owner,
        Spot spot,
        Deferred<Optional<Spot>> former,
        Deferred<Optional<Integer>> scans,
        Deferred<Optional<String>> history,
        Deferred<Optional<LocalDate>> checked,
        @Default("0") Deferred<Long> opened) {}
