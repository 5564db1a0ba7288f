package dev.sippet.dynamo;

import dev.sippet.error.InvalidSchema;
import dev.sippet.schema.Table.Column;
import dev.sippet.schema.Table.TableIndex;
import dev.sippet.value.Type;

/** What a table must be so that it can be stored. */
final class SchemaRules {
    private static final int MOST_INDEXES = 20;
    private static final int MOST_LOCAL_INDEXES = 5;
    private static final int MOST_DIGITS = 38;

    private SchemaRules() {}

    static void verify(StoredTable stored) {
        if (!stored.name().matches("[A-Za-z0-9_.-]{3,255}")) {
            throw new InvalidSchema(
                    "dynamodb has no table called " + stored.name(),
                    "give it a name of 3 to 255 letters, digits, _, - and . with @Model(table)");
        }
        if (stored.indexes().stream().filter(TableIndex::local).count() > MOST_LOCAL_INDEXES) {
            throw new InvalidSchema(
                    stored.table().model() + " has more than the " + MOST_LOCAL_INDEXES
                            + " local indexes of a table in dynamodb",
                    "leave out local = true of some");
        }
        if (stored.expiry() != null && !stored.uniques().isEmpty()) {
            throw new InvalidSchema(
                    stored.table().model() + " expires and has unique values, which dynamodb would not give back"
                            + " when it deletes the record",
                    "leave out @ExpiresAt, and delete such records yourself, or what makes values unique");
        }
        if (stored.indexes().size() > MOST_INDEXES) {
            throw new InvalidSchema(
                    stored.table().model() + " has more than the " + MOST_INDEXES + " indexes of a table in dynamodb",
                    "leave out those that no statement needs");
        }
        for (Column column : stored.table().columns()) digits(stored, column);
    }

    private static void digits(StoredTable stored, Column column) {
        Type type = column.type() instanceof Type.ListOf(var element) ? element : column.type();
        if (type instanceof Type.Decimal(var precision, var scale) && precision > MOST_DIGITS) {
            throw new InvalidSchema(
                    stored.table().model() + "." + column.field() + " has more than the " + MOST_DIGITS
                            + " digits of a number in dynamodb",
                    "give it fewer with @Column(precision)");
        }
    }
}
