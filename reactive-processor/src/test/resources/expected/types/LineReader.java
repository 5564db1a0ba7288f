package types;

import dev.sippet.annotation.Generated;
import dev.sippet.schema.Shape;
import dev.sippet.value.Layout;
import dev.sippet.value.Row;
import dev.sippet.value.Type;
import java.util.List;

/** Reads rows of SQL into {@link Line}. */
@Generated("dev.sippet.processor")
public final class LineReader {
    /** The columns of {@link Line}, by name. */
    public static final Shape<Line> SHAPE = new Shape<>(Line.class, new Layout(List.of(
            new Layout.Slot("user_name", Type.TEXT),
            new Layout.Slot("total", Type.INT64),
            new Layout.Slot("age", Type.INT32),
            new Layout.Slot("color", Type.enumeration("RED", "GREEN")),
            new Layout.Slot("big", Type.UINT64))), LineReader::read);

    private LineReader() {}

    /** Reads one row, its values in the order of the record. */
    public static Line read(Row row, int at) {
        return new Line(
                row.text(at),
                row.int64(at + 1),
                row.orNull(at + 2, Row::int32),
                row.optional(at + 3, (r, i) -> r.enumeration(i, Everything.Color::valueOf)),
                row.uint64(at + 4));
    }
}
