package types;

import dev.sippet.annotation.*;
import dev.sippet.session.Deferred;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What is read only where it is included. */
@Model
public record Later(
        @Key @Auto long id,
        String title,
        @Index @Column(value = "full_text", length = 100) Deferred<String> text,
        Deferred<Optional<String>> note,
        @Default("0") Deferred<Integer> length,
        Deferred<Optional<Long>> size,
        Deferred<BigDecimal> price,
        Deferred<Boolean> open,
        Deferred<Optional<Boolean>> count,
        Deferred<byte[]> bytes,
        Deferred<Optional<byte[]>> hash,
        @CreatedAt Deferred<Instant> since,
        Deferred<Optional<Instant>> until,
        Deferred<Everything.Color> color,
        Deferred<Optional<Everything.Color>> other,
        @HasMany Deferred<List<LaterPart>> parts) {}
