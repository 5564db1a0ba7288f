package dev.sippet.samples.guide;

import dev.sippet.annotation.Auto;
import dev.sippet.annotation.BelongsTo;
import dev.sippet.annotation.Index;
import dev.sippet.annotation.Key;
import dev.sippet.annotation.Model;
import dev.sippet.session.Deferred;
import java.util.UUID;

/** What somebody says about an article. */
@Model
public record Remark(
        @Key @Auto UUID id,
        @Index UUID articleId,
        @BelongsTo Deferred<Article> article,
        String text) {}
