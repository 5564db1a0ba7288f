package dev.sippet.testkit;

import dev.sippet.driver.KeyOperation;
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

    /** Its kind in a word: {@code Select}, {@code Insert}, {@code RawSql}, {@code Begin}; of what finds rows by keys as of any other. */
    public String kind() {
        return switch (operation) {
            case Operation.QueryTable(TableStatement statement, var layout) ->
                statement.getClass().getSimpleName();
            case KeyOperation.PutNew put -> "Insert";
            case KeyOperation.UpdateByKey update -> "Update";
            case KeyOperation.Replace replace -> "Update";
            case KeyOperation.DeleteByKey delete -> "Delete";
            case KeyOperation.Remove remove -> "Delete";
            case KeyOperation read -> "Select";
            default -> operation.getClass().getSimpleName();
        };
    }

    /** Whether it begins, ends or divides a transaction. */
    public boolean isTransact() {
        return operation instanceof Operation.Transact;
    }
}
