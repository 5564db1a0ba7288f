package types;

import dev.sippet.annotation.*;
import dev.sippet.session.Deferred;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Lists of values. */
@Model
public record Crew(
        @Key long id,
        List<String> names,
        @Column(value = "nick_names", length = 20) List<String> nicks,
        List<Integer> ages,
        @Unsigned List<BigInteger> numbers,
        @Column(precision = 8, scale = 2) List<BigDecimal> wages,
        List<Everything.Color> colors,
        List<Rank> ranks,
        List<Shade> shades,
        Deferred<List<Instant>> shifts,
        @Default(method = "first") List<String> firsts,
        Gear gear,
        Optional<Gear> spare) {

    static List<String> first() {
        return List.of("first");
    }

    public record Rank(int value) {}

    public record Shade(Everything.Color color) {}

    @Embed
    public record Gear(List<UUID> tools, List<Shade> paints) {}
}
