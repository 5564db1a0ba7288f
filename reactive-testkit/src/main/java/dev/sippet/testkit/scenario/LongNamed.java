package dev.sippet.testkit.scenario;

import dev.sippet.annotation.Index;
import dev.sippet.annotation.Key;
import dev.sippet.annotation.Model;

/** Names made of table and columns that no database takes at their full length, and that differ only at their ends. */
@Model(
        scan = true,
        companion = "LongNames",
        table = "a_table_with_a_name_of_almost_sixty_three_characters",
        indexes = {
            @Index(
                    value = {"first", "columnThatMakesTheNameOfTheIndexLong"},
                    unique = true),
            @Index(
                    value = {"first", "columnThatMakesTheNameOfTheIndexLonger"},
                    unique = true)
        })
public record LongNamed(
        @Key int id, int first, int columnThatMakesTheNameOfTheIndexLong, int columnThatMakesTheNameOfTheIndexLonger) {}
