package dev.sippet.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sippet.error.ConversionFailed;
import dev.sippet.error.InvalidSchema;
import dev.sippet.error.InvalidStatement;
import dev.sippet.value.Layout;
import dev.sippet.value.Row;
import dev.sippet.value.Type;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EmbeddedTest {

    record Point(@Nullable Double x) {}

    sealed interface Mark {}

    record Dot(Point at) implements Mark {}

    record Gap() implements Mark {}

    record Odd() {}

    record Thing() {}

    private static final Embedded<Point> POINT = Embedded.of(Point.class)
            .field(Field.of("x", Type.FLOAT64))
            .index(Index.of("x"))
            .values(point -> new @Nullable Object[] {point.x()})
            .build();
    private static final Embedded<Mark> MARK = Embedded.of(Mark.class)
            .variant(
                    "dot",
                    Embedded.of(Dot.class)
                            .embed(Embed.of("at", POINT))
                            .values(dot -> new @Nullable Object[] {dot.at()})
                            .build())
            .variant(
                    "gap",
                    Embedded.of(Gap.class)
                            .values(gap -> new @Nullable Object[0])
                            .build())
            .build();

    private static Model<Thing> thing(Embed... embeds) {
        ModelBuilder<Thing> thing = Model.of(Thing.class, "things", (row, at) -> new Thing())
                .field(Field.of("id", Type.INT64))
                .key("id")
                .values(record -> new @Nullable Object[] {7L, null});
        for (Embed embed : embeds) thing.embed(embed);
        return thing.build();
    }

    private static Embedding embedding(Model<?> model, String name) {
        return Objects.requireNonNull(model.embeddings().get(name));
    }

    @Test
    void itsFieldsAreCalledAfterTheWayToThem() {
        Model<Thing> thing = thing(
                Embed.of("topMark", MARK).column("top"), Embed.of("at", POINT).orNull());
        assertThat(thing.fields())
                .extracting(field -> field.name() + " in " + field.column())
                .containsExactly(
                        "id in id", "topMark in top", "topMark.dot.at.x in top_dot_at_x", "at in at", "at.x in at_x");
        assertThat(thing.indexes()).containsExactly(Index.of("topMark.dot.at.x"), Index.of("at.x"));
        assertThat(thing.field("topMark").nullable()).isFalse();
        assertThat(thing.field("topMark.dot.at.x").nullable()).isTrue();
        assertThat(thing.mayBeNull(thing.field("topMark.dot.at.x"))).isFalse();
        assertThat(thing.mayBeNull(thing.field("at"))).isTrue();
    }

    @Test
    void aValueIsTakenApartIntoItsColumns() {
        Model<Thing> thing = thing(Embed.of("mark", MARK), Embed.of("at", POINT).orNull());
        Embedding mark = embedding(thing, "mark");
        assertThat(mark.spread(thing, new Dot(new Point(1.5)))).containsExactly("dot", 1.5);
        assertThat(mark.spread(thing, new Gap())).containsExactly("gap", null);
        assertThat(embedding(thing, "at").spread(thing, new Point(2.0))).containsExactly(true, 2.0);
        assertThat(embedding(thing, "at").spread(thing, null)).containsExactly(null, null);
    }

    @Test
    void whatDoesNotFitIsRefused() {
        Model<Thing> thing = thing(Embed.of("mark", MARK));
        assertThatThrownBy(() -> embedding(thing, "mark").spread(thing, new Dot(new Point(null))))
                .isInstanceOf(InvalidStatement.class)
                .hasMessageContaining("Thing.mark.at.x cannot be NULL");
        assertThatThrownBy(() -> embedding(thing, "mark").spread(thing, new Odd()))
                .isInstanceOf(InvalidStatement.class)
                .hasMessageContaining("Thing.mark takes one of the variants of Mark");
    }

    @Test
    void whatAModelTellsOfARecordLeavesItOut() {
        assertThat(thing(Embed.of("mark", MARK)).values(new Thing())).containsExactly(7L, null, null);
    }

    @Test
    void aWholeThatIsDeferredIsFoundByItsFirstColumn() {
        Model<Thing> thing = thing(Embed.of("at", POINT), Embed.of("mark", MARK).asDeferred());
        assertThat(thing.deferredAt(2)).isEqualTo(embedding(thing, "mark"));
        assertThat(thing.field("mark.dot.at.x").deferred()).isTrue();
        assertThatThrownBy(() -> thing.deferredAt(1)).isInstanceOf(InvalidSchema.class);
    }

    @Test
    void contradictionsAreRefused() {
        assertThatThrownBy(() -> thing(
                        Embed.of("a", POINT).column("p"), Embed.of("b", POINT).column("p")))
                .isInstanceOf(InvalidSchema.class)
                .hasMessageContaining("two components in column p_x");
        Embedded<Point> lazy = Embedded.of(Point.class)
                .field(Field.of("x", Type.FLOAT64).asDeferred())
                .build();
        assertThatThrownBy(() -> thing(Embed.of("at", lazy).asDeferred()))
                .isInstanceOf(InvalidSchema.class)
                .hasMessageContaining("at.x is deferred, and so is what it is a part of");
        assertThatThrownBy(() -> Embedded.of(Mark.class)
                        .field(Field.of("x", Type.FLOAT64))
                        .variant("point", POINT)
                        .build())
                .isInstanceOf(InvalidSchema.class);
    }

    @Test
    void aLabelThatNoVariantHasIsTold() {
        Row row = new Row(Layout.of("Thing.mark", Type.enumeration("dot", "gap")), new @Nullable Object[] {"dash"});
        assertThat(row.unknown(0))
                .isInstanceOf(ConversionFailed.class)
                .hasMessageContaining("Thing.mark holds a label that none of its variants has");
    }
}
