package keys;

import dev.sippet.annotation.*;
import java.util.Optional;

/** Embedded in models for a store of keys: its texts match no patterns there, and nothing in it has an order. */
@Embed
public record Spot(String hall, int row, Optional<Fixing> fixing) {

    /** One of several, in what is embedded. */
    @Embed
    public sealed interface Fixing {
        /** With a size. */
        record Bolt(int size) implements Fixing {}

        /** Without anything. */
        record Magnet() implements Fixing {}
    }
}
