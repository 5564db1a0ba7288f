package dev.sippet.samples.benchmarks;

import dev.sippet.annotation.Key;
import dev.sippet.annotation.Model;

/** A record without a type that needs converting, so that what is measured is the way of its row. */
@Model
public record Reading(@Key long id, String sensor, int quality, double level) {
    static Reading of(long id) {
        return new Reading(id, "sensor " + id % 100, (int) (id % 7), id / 8.0);
    }
}
