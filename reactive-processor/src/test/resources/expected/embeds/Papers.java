package embeds;

import dev.sippet.annotation.Generated;
import dev.sippet.query.BytesPath;
import dev.sippet.query.DeferredFields;
import dev.sippet.query.EmbedPath;
import dev.sippet.query.Location;
import dev.sippet.query.OptionalEmbed;
import dev.sippet.query.StringPath;
import dev.sippet.schema.Embed;
import dev.sippet.schema.Embedded;
import dev.sippet.schema.Field;
import dev.sippet.schema.Index;
import dev.sippet.schema.Model;
import dev.sippet.value.Row;
import dev.sippet.value.Type;
import embeds.parts.Points;
import org.jspecify.annotations.Nullable;

/** Typed paths for {@link Shop.Paper}, stored in the columns of its owner. */
@Generated("dev.sippet.processor")
public final class Papers {
    /** The shape of {@link Shop.Paper}. */
    public static final Embedded<Shop.Paper> TYPE = Embedded.of(Shop.Paper.class)
            .field(Field.of("title", Type.TEXT))
            .field(Field.of("text", Type.TEXT).asDeferred())
            .field(Field.of("scan", Type.BYTES).orNull().asDeferred())
            .embed(Embed.of("seal", Points.TYPE).asDeferred())
            .embed(Embed.of("side", Sides.TYPE).orNull())
            .index(Index.of("title"))
            .values(Papers::values)
            .build();

    private Papers() {}

    /** Reads one value, its fields in order. */
    public static Shop.Paper read(Row row, int at, int slot, Model<?> model) {
        return new Shop.Paper(
                row.text(at + slot),
                DeferredFields.present(row, at, slot + 1, model, Row::text),
                DeferredFields.optional(row, at, slot + 2, model, Row::bytes),
                DeferredFields.embedded(row, at, slot + 3, model, (read, from) -> Points.read(read, from + slot + 3)),
                row.optional(at + slot + 5, (r, i) -> Sides.read(r, at, slot + 6, model)));
    }

    private static @Nullable Object[] values(Shop.Paper paper) {
        return new @Nullable Object[] {
                paper.title(),
                DeferredFields.stored(paper.text(), "Paper.text"),
                DeferredFields.stored(paper.scan(), "Paper.scan"),
                DeferredFields.stored(paper.seal(), "Paper.seal"),
                paper.side().orElse(null)};
    }

    /** The paths of one paper, from {@code R}. */
    public static class Path<R> extends EmbedPath<R, Shop.Paper> {
        /** At this place. */
        public Path(Location at) {
            super(at, (row, i) -> Papers.read(row, i, 0, at.end()));
        }

        /** Field {@code title}. */
        public StringPath<R> title() {
            return new StringPath<>(at("title"));
        }

        /** Field {@code text}. */
        public StringPath.Deferred<R> text() {
            return new StringPath.Deferred<>(at("text"));
        }

        /** Field {@code scan}. */
        public BytesPath.DeferredOrNull<R> scan() {
            return new BytesPath.DeferredOrNull<>(at("scan"));
        }

        /** Field {@code seal}. */
        public Points.Deferred<R> seal() {
            return new Points.Deferred<>(at("seal"));
        }

        /** Field {@code side}. */
        public Sides.OrNull<R> side() {
            return new Sides.OrNull<>(at("side"));
        }
    }

    /** Those of one that may be absent. */
    public static final class OrNull<R> extends Path<R> implements OptionalEmbed<R> {
        /** At this place. */
        public OrNull(Location at) {
            super(at);
        }

        @Override
        public Path<R> whole() {
            return this;
        }
    }
}
