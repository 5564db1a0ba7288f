package dev.sippet.samples.guide;

import dev.sippet.annotation.Embed;

/** One of several kinds. */
// region model
@Embed
public sealed interface Contact {
    record Email(String address) implements Contact {}

    record Phone(String country, String number) implements Contact {}

    record Nobody() implements Contact {}
}
// endregion
