package dev.sippet.planner.lower;

import dev.sippet.schema.Mapping;
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
     * @param parameters what the values have to be
     */
    record Read(TableStatement statement, Layout layout, List<Parameter> parameters) implements Lowered {
        @Override
        public Lowered map(UnaryOperator<TableStatement> change) {
            return new Read(change.apply(statement), layout, parameters);
        }
    }

    /**
     * Stores new records.
     *
     * @param mapping the model and its table
     */
    record Create(Mapping mapping) implements Lowered {
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
}
