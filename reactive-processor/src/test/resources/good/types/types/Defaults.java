package types;

import dev.sippet.annotation.*;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.*;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Every way to give a value without giving it. */
@Model(indexes = {@Index({"text", "int32"}), @Index(value = {"date", "time"}, unique = true, name = "when")})
public record Defaults(
        @Key @Default(method = "nextId") long id,
        @Default("true") boolean bool,
        @Default("-1") byte int8,
        @Default("-1") short int16,
        @Default("-1") int int32,
        @Default("-1") long int64,
        @Default("1.5") float float32,
        @Default("-1.5") double float64,
        @Default("") String empty,
        @Default("say \"hi\" for $1") String text,
        @Default("00000000-0000-0000-0000-000000000001") UUID uuid,
        @Default("12.50") BigDecimal decimal,
        @Default("18446744073709551615") @Unsigned BigInteger unsigned64,
        @Default("2026-01-31T12:00:00Z") Instant instant,
        @Default("2026-01-31") LocalDate date,
        @Default("12:00") LocalTime time,
        @Default("2026-01-31T12:00:00") LocalDateTime dateTime,
        @Default("2026-01-31T12:00:00+01:00") OffsetDateTime offsetDateTime,
        @Default("GREEN") Everything.Color color,
        @Default("now") LocalTime nowTime,
        @Default("now") @OnUpdate("now") LocalDateTime nowDateTime,
        @Default("1") @OnUpdate(method = "two") int changing,
        @OnUpdate("now") LocalDate day,
        @CreatedAt Instant createdAt,
        @UpdatedAt OffsetDateTime updatedAt,
        @Default("7") @Nullable Integer maybe,
        @Index(name = "by_nick") @Column("nick_name") @Default(method = "nobody") String nick) {

    static Long nextId() {
        return 1L;
    }

    static int two() {
        return 2;
    }

    public static String nobody() {
        return "nobody";
    }
}
