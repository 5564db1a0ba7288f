package dev.sippet.testkit.scenario;

import dev.sippet.annotation.Projection;
import org.jspecify.annotations.Nullable;

/** What raw SQL can be read into without being a model. */
@Projection
public record AccountLine(String email, @Nullable String bio, long todoCount) {}
