package dev.sippet.samples.guide;

import dev.sippet.annotation.BelongsTo;
import dev.sippet.annotation.Default;
import dev.sippet.annotation.Index;
import dev.sippet.annotation.Key;
import dev.sippet.annotation.Model;
import dev.sippet.session.Deferred;
import java.util.UUID;

/** Joins articles and topics. */
// region model
@Model
public record Tagging(
        @Key UUID articleId,
        @BelongsTo Deferred<Article> article,
        @Key @Index String topicName,
        @BelongsTo(references = "name", key = "topicName") Deferred<Topic> topic,
        @Default("1") int weight) {} // the join may hold more
// endregion
