package dev.sippet.samples.guide;

import dev.sippet.annotation.Column;
import dev.sippet.annotation.Default;
import dev.sippet.annotation.Index;
import dev.sippet.annotation.Key;
import dev.sippet.annotation.Model;
import dev.sippet.annotation.OnUpdate;
import dev.sippet.annotation.Unsigned;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something to sell. */
// region model
@Model(indexes = @Index({"category", "price"}))
public record Product(
        @Key @Column(length = 12) String sku,
        @Column(length = 80) String title,
        String category, // indexed, so at most 255 characters
        @Column(precision = 12, scale = 2) BigDecimal price,
        @Unsigned int stock,
        @Column("weight_kg") @Nullable Double weight,
        @Default("now") LocalDate listedOn,
        @OnUpdate(method = "newTag") UUID tag) {

    static UUID newTag() {
        return UUID.randomUUID();
    }
}
// endregion
