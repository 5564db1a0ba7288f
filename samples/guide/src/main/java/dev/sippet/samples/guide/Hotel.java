package dev.sippet.samples.guide;

import dev.sippet.annotation.Auto;
import dev.sippet.annotation.Key;
import dev.sippet.annotation.Model;
import dev.sippet.session.Deferred;
import java.util.Optional;

/** With embedded values. */
// region model
@Model
public record Hotel(
        @Key @Auto long id,
        String name,
        Address address, // address_street, address_city, address_zip
        Optional<Address> billing, // billing, billing_street and so on: whether there is one, and what
        Deferred<Optional<Address>> former, // read where it is included
        Contact contact) {} // contact says which; contact_email_address, contact_phone_country, contact_phone_number
// endregion
