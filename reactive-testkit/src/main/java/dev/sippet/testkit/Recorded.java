package dev.sippet.testkit;

import dev.sippet.driver.Operation;
import dev.sippet.statement.TableStatement;

/**
 * One run of an operation.
 *
 * @param operation what ran
 * @param text what the driver sent for it
 * @param arguments how many values went with it; a list counts as one
 */
public record Recorded(Operation operation, String text, int arguments) {

    /** Its kind in a word: {@code Select}, {@code Insert}, {@code RawSql}, {@code Begin}. */
    public String kind() {
        return operation instanceof Operation.QueryTable(TableStatement statement, var layout)
                ? statement.getClass().getSimpleName()
                : operation.getClass().getSimpleName();
    }

    /** Whether it begins, ends or divides a transaction. */
    public boolean isTransact() {
        return operation instanceof Operation.Transact;
    }
}
