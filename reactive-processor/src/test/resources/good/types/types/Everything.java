package types;

import dev.sippet.annotation.*;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.*;
import java.util.UUID;

/** Every type a column can hold. */
@Model
public record Everything(
        @Key @Auto(Auto.Strategy.UUID_V4) UUID id,
        boolean bool,
        byte int8,
        short int16,
        int int32,
        long int64,
        float float32,
        double float64,
        Boolean boxedBool,
        Integer boxedInt,
        Double boxedDouble,
        String text,
        @Column(length = 20) String shortText,
        byte[] bytes,
        @Column(length = 16) byte[] hash,
        UUID uuid,
        BigDecimal decimal,
        @Column(precision = 8, scale = 2) BigDecimal price,
        @Unsigned byte unsigned8,
        @Unsigned short unsigned16,
        @Unsigned int unsigned32,
        @Unsigned long unsigned63,
        @Unsigned BigInteger unsigned64,
        Instant instant,
        LocalDate date,
        LocalTime time,
        LocalDateTime dateTime,
        OffsetDateTime offsetDateTime,
        Color color) {

    public enum Color {
        RED,
        GREEN
    }
}
