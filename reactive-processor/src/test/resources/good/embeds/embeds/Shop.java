package embeds;

import dev.sippet.annotation.*;
import dev.sippet.session.Deferred;
import embeds.parts.Point;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What can be embedded in every way.
 *
 * @param site where it stands
 */
@Model
public record Shop(
        @Key @Auto UUID id,
        Site site,
        @Column("prev") @Nullable Site previous,
        Optional<Point> entrance,
        Deferred<Point> exit,
        Deferred<Optional<Point>> hatch,
        Paper paper,
        @Nullable Paper spare,
        Owner owner,
        Optional<Owner> buyer,
        String name) {

    /** Nested in another type, and with another inside. */
    @Embed(companion = "SitePaths")
    public record Site(
            String street, @Unique @Column("no") int number, Optional<Point> at, @Nullable Point isNull, Kind kind) {}

    /** Something inside is deferred. */
    @Embed
    public record Paper(
            @Index String title,
            Deferred<String> text,
            Deferred<Optional<byte[]>> scan,
            Deferred<Point> seal,
            Optional<Side> side) {}

    /** Deferred in depth. */
    @Embed
    public record Side(Deferred<Optional<Long>> words, boolean blank) {}

    /** What it is. */
    public enum Kind {
        CORNER,
        HALL
    }

    /** Variants with much inside. */
    @Embed
    public sealed interface Owner permits Person, Company, Nobody {}

    /** With what is embedded inside. */
    public record Person(String name, @Nullable Point home) implements Owner {}

    /** With a deferred leaf. */
    public record Company(@Unique String name, Deferred<String> charter) implements Owner {}

    /** With nothing. */
    public record Nobody() implements Owner {}
}
