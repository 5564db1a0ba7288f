package dev.sippet.testkit.scenario;

import dev.sippet.annotation.Column;
import dev.sippet.annotation.Embed;
import dev.sippet.annotation.Index;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Embedded: text with an index, a column that is called otherwise, a NULL, and another embedded value that may be absent. */
@Embed
public record Address(
        String street,
        @Index String city,
        @Column(value = "code", length = 5) @Nullable String zip,
        Optional<Geo> geo) {

    /** Embedded in what is embedded. */
    @Embed
    public record Geo(double lat, double lon) {}
}
