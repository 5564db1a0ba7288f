package types;

import dev.sippet.annotation.*;
import java.math.BigInteger;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A row of a report. */
@Projection
public record Line(
        String userName,
        @Column("total") long sum,
        @Nullable Integer age,
        Optional<Everything.Color> color,
        @Unsigned BigInteger big) {}
