package types;

import dev.sippet.annotation.*;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.*;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Every type a column can hold, absent. */
@Model
public record Nothing(
        @Key @Auto long id,
        @Nullable Boolean bool,
        @Nullable Byte int8,
        @Nullable Short int16,
        @Nullable Integer int32,
        @Nullable Long int64,
        @Nullable Float float32,
        @Nullable Double float64,
        @Nullable String text,
        byte @Nullable [] bytes,
        @Nullable byte[] alsoBytes,
        java.util.@Nullable UUID uuid,
        @Nullable BigDecimal decimal,
        @Unsigned @Nullable Long unsigned63,
        @Unsigned @Nullable BigInteger unsigned64,
        @Nullable Instant instant,
        @Nullable OffsetDateTime offsetDateTime,
        Everything.@Nullable Color color,
        @OwnNullable String own,
        Optional<Boolean> optionalBool,
        Optional<Long> optionalLong,
        Optional<String> optionalText,
        Optional<byte[]> optionalBytes,
        Optional<UUID> optionalUuid,
        @Unsigned Optional<BigInteger> optionalUnsigned,
        Optional<LocalDate> optionalDate,
        Optional<Everything.Color> optionalColor) {

    @OwnNullable.Nullable
    static String unrelated() {
        return "";
    }
}
