package ids;

import dev.sippet.annotation.Generated;
import dev.sippet.schema.Shape;
import dev.sippet.value.Layout;
import dev.sippet.value.Row;
import dev.sippet.value.Type;
import java.util.List;

/** Reads rows of SQL into {@link Card}. */
@Generated("dev.sippet.processor")
public final class CardReader {
    /** The columns of {@link Card}, by name. */
    public static final Shape<Card> SHAPE = new Shape<>(Card.class, new Layout(List.of(
            new Layout.Slot("club", Type.UUID),
            new Layout.Slot("rank", Type.INT32),
            new Layout.Slot("level", Type.enumeration("LOW", "HIGH")))), CardReader::read);

    private CardReader() {}

    /** Reads one row, its values in the order of the record. */
    public static Card read(Row row, int at) {
        return new Card(
                new ClubId(row.uuid(at)),
                row.orNull(at + 1, (r, i) -> new Member.Rank(new Member.Number(r.int32(i)))),
                row.optional(at + 2, (r, i) -> new Member.Level(r.enumeration(i, Member.Grade::valueOf))));
    }
}
