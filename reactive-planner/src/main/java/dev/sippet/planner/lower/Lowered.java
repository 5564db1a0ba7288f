package dev.sippet.planner.lower;

import dev.sippet.schema.Field;
import dev.sippet.schema.Hop;
import dev.sippet.schema.Mapping;
import dev.sippet.schema.Relation;
import dev.sippet.schema.Table.Column;
import dev.sippet.statement.TableStatement;
import dev.sippet.value.Layout;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A request in terms of tables. */
public sealed interface Lowered {

    /** What each given value, and after those each one the engine makes, has to be. */
    List<Parameter> parameters();

    /** With every statement changed. */
    Lowered map(UnaryOperator<TableStatement> change);

    /**
     * Reads.
     *
     * @param statement the statement
     * @param layout what its rows hold
     * @param window how its rows are read some at a time; null where it answers no records
     * @param related what comes with its rows
     * @param consistent whether it sees every write that ended before, where the store would not promise that by itself
     * @param parameters what the values have to be
     */
    record Read(
            TableStatement statement,
            Layout layout,
            @Nullable Window window,
            List<RelatedRead> related,
            boolean consistent,
            List<Parameter> parameters)
            implements Lowered {
        @Override
        public Lowered map(UnaryOperator<TableStatement> change) {
            return new Read(
                    change.apply(statement),
                    layout,
                    window == null ? null : window.map(change),
                    related.stream().map(each -> each.map(change)).toList(),
                    consistent,
                    parameters);
        }
    }

    /**
     * Reads what comes with rows that are there already.
     *
     * @param related what comes with them
     * @param parameters what the values have to be
     */
    record Complete(List<RelatedRead> related, List<Parameter> parameters) implements Lowered {
        @Override
        public Lowered map(UnaryOperator<TableStatement> change) {
            return new Complete(related.stream().map(each -> each.map(change)).toList(), parameters);
        }
    }

    /**
     * Stores new records.
     *
     * @param mapping the model and its table
     * @param nested new records that come with them
     */
    record Create(Mapping mapping, List<NestedCreate> nested) implements Lowered {
        @Override
        public List<Parameter> parameters() {
            return List.of();
        }

        @Override
        public Lowered map(UnaryOperator<TableStatement> change) {
            return this;
        }
    }

    /**
     * Stores those new records of which none is there that is the same in some fields.
     *
     * @param mapping the model and its table
     * @param found reads what is there; takes one list for each of the fields
     * @param layout what its rows hold
     * @param by the fields
     */
    record CreateMissing(Mapping mapping, TableStatement found, Layout layout, List<Field> by) implements Lowered {
        @Override
        public List<Parameter> parameters() {
            return List.of();
        }

        @Override
        public Lowered map(UnaryOperator<TableStatement> change) {
            return new CreateMissing(mapping, change.apply(found), layout, by);
        }
    }

    /**
     * Stores new records in a relation of other new records.
     *
     * @param relation the relation
     * @param hop from those others to these
     * @param create stores them
     */
    record NestedCreate(Relation relation, Hop hop, Create create) {}

    /**
     * Changes rows.
     *
     * @param write the update, guarded
     * @param probe whether the row is there at all; null where nothing guards it
     * @param readBack reads the changed row; null where only the count matters
     * @param columns what is read of it
     * @param layout what that row holds
     * @param parameters what the values have to be
     */
    record Change(
            TableStatement write,
            @Nullable TableStatement probe,
            @Nullable TableStatement readBack,
            List<Column> columns,
            Layout layout,
            List<Parameter> parameters)
            implements Lowered {
        @Override
        public Lowered map(UnaryOperator<TableStatement> change) {
            return new Change(
                    change.apply(write),
                    probe == null ? null : change.apply(probe),
                    readBack == null ? null : change.apply(readBack),
                    columns,
                    layout,
                    parameters);
        }
    }

    /**
     * Deletes rows.
     *
     * @param write the deletion, guarded
     * @param probe whether the row is there at all; null where nothing guards it
     * @param parameters what the values have to be
     */
    record Remove(TableStatement write, @Nullable TableStatement probe, List<Parameter> parameters) implements Lowered {
        @Override
        public Lowered map(UnaryOperator<TableStatement> change) {
            return new Remove(change.apply(write), probe == null ? null : change.apply(probe), parameters);
        }
    }

    /**
     * Stores a new row, or changes the one that is there.
     *
     * @param mapping the model and its table
     * @param write as one statement that answers the row
     * @param keyMade whether the key of a new row is made for it
     * @param parameters what the values of what changes have to be
     */
    record Upsert(Mapping mapping, TableStatement.Upsert write, boolean keyMade, List<Parameter> parameters)
            implements Lowered {
        @Override
        public Lowered map(UnaryOperator<TableStatement> change) {
            return new Upsert(mapping, (TableStatement.Upsert) change.apply(write), keyMade, parameters);
        }
    }
}
