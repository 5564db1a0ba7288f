package example;

import dev.sippet.annotation.Generated;
import dev.sippet.schema.Shape;
import dev.sippet.value.Layout;
import dev.sippet.value.Row;
import dev.sippet.value.Type;
import java.util.List;

/** Reads rows of SQL into {@link UserLine}. */
@Generated("dev.sippet.processor")
public final class UserLineReader {
    /** The columns of {@link UserLine}, by name. */
    public static final Shape<UserLine> SHAPE = new Shape<>(UserLine.class, new Layout(List.of(
            new Layout.Slot("name", Type.TEXT),
            new Layout.Slot("email", Type.TEXT))), UserLineReader::read);

    private UserLineReader() {}

    /** Reads one row, its values in the order of the record. */
    public static UserLine read(Row row, int at) {
        return new UserLine(
                row.text(at),
                row.text(at + 1));
    }
}
