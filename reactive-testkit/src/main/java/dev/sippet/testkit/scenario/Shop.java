package dev.sippet.testkit.scenario;

import dev.sippet.annotation.Auto;
import dev.sippet.annotation.Default;
import dev.sippet.annotation.Embed;
import dev.sippet.annotation.HasMany;
import dev.sippet.annotation.Key;
import dev.sippet.annotation.Model;
import dev.sippet.annotation.Unique;
import dev.sippet.annotation.Version;
import dev.sippet.session.Deferred;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Has records of one component wherever a value can be. */
@Model(scan = true)
public record Shop(
        @Key @Auto ShopId id,
        @Unique Title name,
        @Nullable Stars stars,
        Optional<Title> motto,
        @Default(method = "closed") Open open,
        Spot spot,
        Deferred<Title> story,
        @Version Revision revision,
        @HasMany(pair = "shop") Deferred<List<Sale>> sales,
        @HasMany(via = "sales.buyer") Deferred<List<Buyer>> buyers) {

    /** Around a text. */
    public record Title(String text) {}

    /** Around a number. */
    public record Stars(int count) {}

    /** Around a boolean, which has no order. */
    public record Open(boolean now) {}

    /** Around what counts the changes. */
    public record Revision(long number) {}

    /** Around an enum, whose order differs between databases. */
    public record Side(Role role) {}

    /** Embedded, with such records inside. */
    @Embed
    public record Spot(Title street, @Nullable Side side) {}

    static Open closed() {
        return new Open(false);
    }
}
