package dev.sippet.samples.guide;

import dev.sippet.annotation.Auto;
import dev.sippet.annotation.Column;
import dev.sippet.annotation.Key;
import dev.sippet.annotation.Model;
import java.time.LocalDate;
import java.util.List;

/** How something is cooked. */
// region model
@Model
public record Recipe(
        @Key @Auto long id,
        String title,
        @Column(length = 20) List<String> tags, // each of at most 20 characters
        List<LocalDate> served) {}
// endregion
