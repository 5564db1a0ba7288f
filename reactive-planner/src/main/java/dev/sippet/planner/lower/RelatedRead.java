package dev.sippet.planner.lower;

import dev.sippet.schema.Model;
import dev.sippet.schema.Relation;
import dev.sippet.statement.TableStatement;
import dev.sippet.value.Layout;
import dev.sippet.value.RowReader;
import dev.sippet.value.Type;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Reads what a relation leads to from the rows of a statement before it.
 *
 * @param owner the model that has the relation
 * @param relation the relation
 * @param slot where the rows before take what is found
 * @param ownerKey where the rows before hold the key that tells the owner
 * @param statement reads the related rows; takes one list for each part of that key, after all other arguments
 * @param keyTypes what the parts of that key are
 * @param rowKey where the related rows hold it
 * @param layout what the related rows hold: the record, then the owner's key where the record does not hold it
 * @param reader makes of a related row what is found
 * @param nested what comes with these rows in turn
 */
public record RelatedRead(
        Model<?> owner,
        Relation relation,
        int slot,
        List<Integer> ownerKey,
        TableStatement statement,
        List<Type> keyTypes,
        List<Integer> rowKey,
        Layout layout,
        RowReader<?> reader,
        List<RelatedRead> nested) {
    public RelatedRead {
        ownerKey = List.copyOf(ownerKey);
        keyTypes = List.copyOf(keyTypes);
        rowKey = List.copyOf(rowKey);
        nested = List.copyOf(nested);
    }

    /** The model of the related records. */
    public Model<?> target() {
        return relation.target().get();
    }

    RelatedRead map(UnaryOperator<TableStatement> change) {
        List<RelatedRead> changed =
                nested.stream().map(each -> each.map(change)).toList();
        return new RelatedRead(
                owner, relation, slot, ownerKey, change.apply(statement), keyTypes, rowKey, layout, reader, changed);
    }
}
