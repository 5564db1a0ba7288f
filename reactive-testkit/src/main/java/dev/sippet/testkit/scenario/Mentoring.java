package dev.sippet.testkit.scenario;

import dev.sippet.annotation.BelongsTo;
import dev.sippet.annotation.Index;
import dev.sippet.annotation.Key;
import dev.sippet.annotation.Model;
import dev.sippet.session.Deferred;

/** Joins two of one kind, and nothing else. */
@Model(scan = true)
public record Mentoring(
        @Key int mentorId,
        @BelongsTo Deferred<Employee> mentor,
        @Key @Index int learnerId,
        @BelongsTo Deferred<Employee> learner) {}
