package dev.sippet.driver;

import dev.sippet.schema.Table;
import dev.sippet.statement.TableStatement;
import dev.sippet.value.Layout;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a session can be asked to do. An operation holds no values: those come when it runs, so that a driver prepares it once.
 * What reads answers rows; what writes without answering rows answers one row with the count.
 */
public sealed interface Operation
        permits Operation.QueryTable, Operation.RawSql, Operation.Transact, Operation.PushSchema, KeyOperation {

    /**
     * Runs a statement over a table.
     *
     * @param statement the statement
     * @param layout what the answered rows hold: the statement's columns fill the slots that have a type, in order
     */
    record QueryTable(TableStatement statement, Layout layout) implements Operation {}

    /**
     * Runs SQL as people wrote it, with {@code ?} for each argument and {@code ??} for a question mark.
     *
     * @param sql the text
     * @param rows whether it answers rows, or a count
     * @param layout what the rows hold, columns found by the names of the slots; null for all columns as they come
     */
    record RawSql(String sql, boolean rows, @Nullable Layout layout) implements Operation {}

    /** Begins, ends or divides a transaction; answers nothing. */
    sealed interface Transact extends Operation {
        /**
         * Begins.
         *
         * @param isolation the level; null for the database's own default
         * @param readOnly whether writes are refused
         * @param lockMode when locks are taken; null for the driver's own default
         */
        record Begin(
                @Nullable Isolation isolation,
                boolean readOnly,
                @Nullable LockMode lockMode) implements Transact {
            /** Taking locks as the driver does by itself. */
            public Begin(@Nullable Isolation isolation, boolean readOnly) {
                this(isolation, readOnly, null);
            }
        }

        /** Makes all of it last. */
        record Commit() implements Transact {}

        /** Undoes all of it. */
        record Rollback() implements Transact {}

        /** Marks a point to go back to. */
        record Savepoint(String name) implements Transact {}

        /** Forgets the point, and keeps what came after it. */
        record Release(String name) implements Transact {}

        /** Undoes what came after the point, and forgets it. */
        record RollbackTo(String name) implements Transact {}
    }

    /**
     * Creates what is missing of these tables, their indexes and constraints; changes nothing that is there. Fails with
     * InvalidSchema where a table is there without one of the columns.
     *
     * @param tables all of them
     */
    record PushSchema(List<Table> tables) implements Operation {
        public PushSchema {
            tables = List.copyOf(tables);
        }
    }
}
