package keys;

import dev.sippet.annotation.*;
import dev.sippet.session.Deferred;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.*;
import org.jspecify.annotations.Nullable;

/** What a store of keys has of every kind: orders of one partition, partitions of several, an index without an order, a scan. */
@Model(
        target = Target.DYNAMODB,
        scan = true,
        indexes = {
            @Index(value = "ownerId", sort = {"bought", "number"}),
            @Index(value = "ownerId", sort = "price"),
            @Index(value = {"site", "hall"}, sort = {}),
            @Index(value = "hall", sort = "serial")
        })
public record Machine(
        @Key String number,
        UUID ownerId,
        @BelongsTo Deferred<Owner> owner,
        LocalDate bought,
        BigDecimal price,
        String site,
        int hall,
        boolean running,
        Kind kind,
        @Nullable Long hours,
        Deferred<String> manual,
        byte[] seal,
        Serial serial,
        @HasMany(pair = "machine") Deferred<List<Part>> parts) {

    /** What stands on it: a text of its own type, which is a sort key as well. */
    public record Serial(String text) {}

    /** What it is. */
    public enum Kind {
        LATHE,
        MILL
    }
}
