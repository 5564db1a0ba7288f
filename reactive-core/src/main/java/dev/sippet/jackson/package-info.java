/**
 * Makes JSON of records that hold deferred values, and records of JSON, with Jackson 2 or 3. Both modules are found by Jackson
 * itself where it looks for modules; who does not use Jackson needs none of it. Nothing here touches a database.
 */
@NullMarked
package dev.sippet.jackson;

import org.jspecify.annotations.NullMarked;
