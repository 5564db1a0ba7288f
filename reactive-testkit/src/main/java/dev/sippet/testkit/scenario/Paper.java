package dev.sippet.testkit.scenario;

import dev.sippet.annotation.Auto;
import dev.sippet.annotation.BelongsTo;
import dev.sippet.annotation.Index;
import dev.sippet.annotation.Key;
import dev.sippet.annotation.Model;
import dev.sippet.annotation.Version;
import dev.sippet.session.Deferred;
import java.util.Optional;

/** Fields that are read only where they are included, among others that always are. */
@Model(scan = true)
public record Paper(
        @Key @Auto long id,
        Deferred<String> body,
        String title,
        @Index String folderName,
        @BelongsTo(key = "folderName", references = "name") Deferred<Folder> folder,
        Deferred<Optional<Integer>> pages,
        Deferred<Optional<byte[]>> scan,
        @Version long version) {}
