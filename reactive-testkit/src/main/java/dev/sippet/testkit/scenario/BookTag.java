package dev.sippet.testkit.scenario;

import dev.sippet.annotation.BelongsTo;
import dev.sippet.annotation.Default;
import dev.sippet.annotation.Index;
import dev.sippet.annotation.Key;
import dev.sippet.annotation.Model;
import dev.sippet.session.Deferred;

/** Joins books and tags, and says more about that. */
@Model(scan = true)
public record BookTag(
        @Key long bookId,
        @BelongsTo Deferred<Book> book,
        @Key @Index String tagName,
        @BelongsTo(key = "tagName", references = "name") Deferred<Tag> tag,
        @Default("1") int weight) {}
