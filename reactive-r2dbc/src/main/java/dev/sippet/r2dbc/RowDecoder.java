package dev.sippet.r2dbc;

import dev.sippet.r2dbc.Codecs.Decoder;
import dev.sippet.value.Layout;
import dev.sippet.value.Row;
import dev.sippet.value.RowReader;
import dev.sippet.value.Type;
import io.r2dbc.spi.ColumnMetadata;
import io.r2dbc.spi.Readable;
import io.r2dbc.spi.Result;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;

/** Reads rows of known columns: each has its decoder and its place, found once for all rows. */
final class RowDecoder {
    private final Layout layout;
    private final Decoder[] decoders;
    private final int[] columns;
    private final int[] places;

    private RowDecoder(Layout layout, Decoder[] decoders, int[] columns, int[] places) {
        this.layout = layout;
        this.decoders = decoders;
        this.columns = columns;
        this.places = places;
    }

    /** For a layout whose typed slots are the columns from the first on. */
    static RowDecoder inOrder(Layout layout, Codecs codecs) {
        RowDecoder rows = empty(layout, (int) typed(layout).count());
        int column = 0;
        for (int place = 0; place < layout.size(); place++) {
            Type type = layout.slots().get(place).type();
            if (type != null) rows.set(column, codecs.decoder(type), column++, place);
        }
        return rows;
    }

    /** For a layout whose typed slots are the columns that {@code finder} answers for their names. */
    static RowDecoder byName(Layout layout, Codecs codecs, ToIntFunction<String> finder) {
        RowDecoder rows = empty(layout, (int) typed(layout).count());
        int next = 0;
        for (int place = 0; place < layout.size(); place++) {
            Layout.Slot slot = layout.slots().get(place);
            if (slot.type() == null) continue;
            rows.set(next++, codecs.decoder(slot.type()), finder.applyAsInt(slot.name()), place);
        }
        return rows;
    }

    /** For all columns of a result, as they come. */
    static RowDecoder all(List<? extends ColumnMetadata> columns, Codecs codecs) {
        Layout layout = new Layout(columns.stream()
                .map(column -> new Layout.Slot(column.getName(), null))
                .toList());
        RowDecoder rows = empty(layout, columns.size());
        for (int at = 0; at < columns.size(); at++) rows.set(at, codecs.untyped(columns.get(at)), at, at);
        return rows;
    }

    private static RowDecoder empty(Layout layout, int count) {
        return new RowDecoder(layout, new Decoder[count], new int[count], new int[count]);
    }

    private static Stream<Layout.Slot> typed(Layout layout) {
        return layout.slots().stream().filter(slot -> slot.type() != null);
    }

    private void set(int next, Decoder decoder, int column, int place) {
        decoders[next] = decoder;
        columns[next] = column;
        places[next] = place;
    }

    /** Reads each row of a result where it arrives. */
    <T> Publisher<T> read(Result result, RowReader<T> reader) {
        return result.map(row -> reader.read(decode(row), 0));
    }

    Row decode(Readable row) {
        @Nullable Object[] values = new @Nullable Object[layout.size()];
        for (int i = 0; i < decoders.length; i++) {
            values[places[i]] = decoders[i].read(row, columns[i]);
        }
        return new Row(layout, values);
    }
}
