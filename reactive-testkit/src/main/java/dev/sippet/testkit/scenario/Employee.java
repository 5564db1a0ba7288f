package dev.sippet.testkit.scenario;

import dev.sippet.annotation.BelongsTo;
import dev.sippet.annotation.HasMany;
import dev.sippet.annotation.Index;
import dev.sippet.annotation.Key;
import dev.sippet.annotation.Model;
import dev.sippet.session.Deferred;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Relations to its own kind. */
@Model(scan = true)
public record Employee(
        @Key int id,
        String name,
        @Index @Nullable Integer managerId,
        @BelongsTo Deferred<Optional<Employee>> manager,
        @HasMany Deferred<List<Employee>> reports,
        @HasMany(pair = "mentor") Deferred<List<Mentoring>> mentorings,
        @HasMany(via = "mentorings.learner") Deferred<List<Employee>> learners,
        @HasMany(pair = "learner") Deferred<List<Mentoring>> lessons,
        @HasMany(via = "lessons.mentor") Deferred<List<Employee>> mentors) {}
