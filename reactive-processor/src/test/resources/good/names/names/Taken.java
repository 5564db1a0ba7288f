package names;

import dev.sippet.annotation.*;
import dev.sippet.session.Deferred;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Its relations are called like what companions and the core have. */
@dev.sippet.annotation.Model
public record Taken(
        @Key @Auto long id,
        boolean isNull,
        java.lang.@Nullable Integer isNotNull,
        java.lang.@Nullable Long rootId,
        @BelongsTo Deferred<Optional<Taken>> root,
        @HasMany(pair = "root") Deferred<List<Taken>> all,
        @HasMany(pair = "root") Deferred<List<Taken>> create,
        @HasMany(pair = "root") Deferred<List<Taken>> count,
        @HasMany(pair = "root") Deferred<List<Taken>> isEmpty,
        @HasMany(pair = "root") Deferred<List<Taken>> update,
        @HasMany(pair = "root") Deferred<List<Taken>> delete,
        @HasMany(pair = "root") Deferred<List<Taken>> of,
        @HasMany(pair = "root") Deferred<List<Taken>> values,
        @HasMany(pair = "root") Deferred<List<Taken>> read,
        @HasMany(pair = "root") Deferred<List<Taken>> filter,
        @HasMany(pair = "root") Deferred<List<Taken>> link,
        @HasMany(pair = "root") Deferred<List<Taken>> set,
        @HasMany(via = "root.one") Deferred<List<Taken>> first,
        @HasMany(pair = "root") Deferred<List<Taken>> one,
        @HasMany(pair = "root") Deferred<List<Taken>> one_,
        @HasMany(pair = "root") Deferred<List<Taken>> draft,
        @HasMany(pair = "root") Deferred<List<Taken>> exists,
        @HasMany(pair = "root") Deferred<List<Taken>> forUpdate) {}
