package dev.sippet.testkit.scenario;

import dev.sippet.annotation.Embed;
import dev.sippet.session.Deferred;

/** Embedded, and only a part of it is always read. */
@Embed
public record Letter(String title, Deferred<String> text) {}
