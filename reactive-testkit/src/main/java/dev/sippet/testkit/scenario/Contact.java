package dev.sippet.testkit.scenario;

import dev.sippet.annotation.Embed;
import dev.sippet.annotation.Unique;
import dev.sippet.session.Deferred;
import org.jspecify.annotations.Nullable;

/** Embedded, and one of several: with something unique, with NULL, with something deferred, and with nothing. */
@Embed
public sealed interface Contact {
    /** Found by what is unique. */
    record Email(@Unique String address) implements Contact {}

    /** Several columns. */
    record Phone(String country, String number, @Nullable Integer extension) implements Contact {}

    /** A part of it is read where it is included. */
    record Letterbox(Address address, Deferred<String> directions) implements Contact {}

    /** No columns. */
    record Nobody() implements Contact {}
}
