package dev.sippet.testkit.scenario;

import dev.sippet.annotation.Embed;
import java.util.List;

/** Embedded, with a list inside. */
@Embed
public record Serving(int guests, List<String> plates) {}
