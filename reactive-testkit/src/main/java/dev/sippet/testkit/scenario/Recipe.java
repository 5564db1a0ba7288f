package dev.sippet.testkit.scenario;

import dev.sippet.annotation.BelongsTo;
import dev.sippet.annotation.Column;
import dev.sippet.annotation.Index;
import dev.sippet.annotation.Key;
import dev.sippet.annotation.Model;
import dev.sippet.session.Deferred;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Has lists: short texts, numbers, enums, some that are read only where they are included, and some where it may be none. */
@Model(scan = true)
public record Recipe(
        @Key int id,
        String title,
        @Column(length = 8) List<String> tags,
        List<Integer> minutes,
        List<Role> roles,
        Deferred<List<String>> steps,
        @Nullable Serving serving,
        @Index @Nullable Integer cookId,
        @BelongsTo Deferred<Optional<Cook>> cook) {}
