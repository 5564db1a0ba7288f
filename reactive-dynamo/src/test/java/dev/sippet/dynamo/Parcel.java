package dev.sippet.dynamo;

import dev.sippet.annotation.Column;
import dev.sippet.annotation.Index;
import dev.sippet.annotation.Key;
import dev.sippet.annotation.Model;
import dev.sippet.annotation.Unique;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Its keys may be longer than the store takes, and what is in it larger. */
@Model(indexes = @Index(value = "shelf", sort = "place"))
public record Parcel(
        @Key @Column(length = 5000) String id,
        @Column(length = 5000) String place,
        @Unique @Nullable @Column(length = 5000) String code,
        @Nullable @Column(length = 5000) String shelf,
        List<String> contents) {}
