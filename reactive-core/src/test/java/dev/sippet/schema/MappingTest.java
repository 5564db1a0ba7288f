package dev.sippet.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sippet.error.InvalidSchema;
import dev.sippet.schema.Table.Column;
import dev.sippet.schema.Table.ForeignKey;
import dev.sippet.schema.Table.OnDelete;
import dev.sippet.schema.Table.TableIndex;
import dev.sippet.value.Type;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MappingTest {

    record Owner() {}

    record Thing() {}

    private static final Model<Owner> OWNER = Model.of(Owner.class, "owners", (row, at) -> new Owner())
            .field(Field.of("code", Type.TEXT))
            .field(Field.of("notes", Type.TEXT))
            .key("code")
            .build();

    private static ModelBuilder<Thing> thing() {
        return Model.of(Thing.class, "things", (row, at) -> new Thing())
                .field(Field.of("id", Type.INT64).auto(Auto.IDENTITY))
                .field(Field.of("ownerCode", Type.TEXT).orNull())
                .field(Field.of("label", Type.TEXT))
                .field(Field.of("digest", Type.BYTES))
                .field(Field.of("short", Type.text(30)).column("short_text"))
                .field(Field.of("text", Type.TEXT))
                .belongsTo("owner", () -> OWNER, List.of("ownerCode"), List.of("code"))
                .key("id")
                .index(Index.unique("label"))
                .index(Index.of("digest", "short"));
    }

    @Test
    void columnsComeInOrderAndOnlyIndexedTextGetsALength() {
        Table table = Mapping.of(thing().build(), "", 63).table();
        assertThat(table.columns())
                .containsExactly(
                        new Column("id", "id", Type.INT64, false, true),
                        new Column("owner_code", "ownerCode", Type.text(255), true, false),
                        new Column("label", "label", Type.text(255), false, false),
                        new Column("digest", "digest", Type.bytes(255), false, false),
                        new Column("short_text", "short", Type.text(30), false, false),
                        new Column("text", "text", Type.TEXT, false, false));
        assertThat(table.primaryKey()).containsExactly(table.columns().getFirst());
        assertThat(table.identity()).isEqualTo(table.columns().getFirst());
        assertThat(Mapping.of(OWNER, "", 63).table().identity()).isNull();
    }

    @Test
    void indexesAndForeignKeysAreNamedByTableAndColumns() {
        Table table = Mapping.of(thing().build(), "", 63).table();
        assertThat(table.indexes())
                .extracting(TableIndex::name, TableIndex::unique)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("things_label_key", true),
                        org.assertj.core.groups.Tuple.tuple("things_digest_short_text_idx", false));
        assertThat(table.foreignKeys())
                .containsExactly(new ForeignKey(
                        "things_owner_code_fkey",
                        List.of(table.columns().get(1)),
                        "owners",
                        List.of("code"),
                        OnDelete.RESTRICT));
    }

    @Test
    void whatTheOtherSideKnowsOfGoesWithIt() {
        assertThat(onDelete(true, "firm", false, false)).isEqualTo(OnDelete.CASCADE);
        assertThat(onDelete(true, "firm", true, true)).isEqualTo(OnDelete.SET_NULL);
        assertThat(onDelete(true, "firm", false, true)).isEqualTo(OnDelete.RESTRICT);
        assertThat(onDelete(false, "firm", false, false)).isEqualTo(OnDelete.RESTRICT);
        assertThat(onDelete(true, "other", false, false)).isEqualTo(OnDelete.RESTRICT);
    }

    /** Of the reference {@code firm}, where the firm has an other side to the reference {@code pair}. */
    private static OnDelete onDelete(boolean inverse, String pair, boolean firstOrNull, boolean secondOrNull) {
        List<Model<?>> models = new ArrayList<>();
        ModelBuilder<Owner> firm = Model.of(Owner.class, "firms", (row, at) -> new Owner())
                .field(Field.of("land", Type.INT32))
                .field(Field.of("number", Type.INT32))
                .key("land", "number");
        if (inverse) firm.hasMany("people", () -> models.get(1), pair);
        models.add(firm.build());
        Field land = Field.of("land", Type.INT32);
        Field number = Field.of("number", Type.INT32);
        models.add(Model.of(Thing.class, "people", (row, at) -> new Thing())
                .field(Field.of("id", Type.INT32))
                .field(firstOrNull ? land.orNull() : land)
                .field(secondOrNull ? number.orNull() : number)
                .field(Field.of("spare", Type.INT32).orNull())
                .belongsTo("firm", () -> models.get(0), List.of("land", "number"), List.of("land", "number"))
                .belongsTo("other", () -> models.get(0), List.of("id", "spare"), List.of("land", "number"))
                .key("id")
                .build());
        return Mapping.of(models.get(1), "", 63)
                .table()
                .foreignKeys()
                .getFirst()
                .onDelete();
    }

    @Test
    void aPrefixIsPartOfEveryName() {
        Model<Thing> model = thing().index(Index.of("text").named("by_text")).build();
        Table table = Mapping.of(model, "app_", 63).table();
        assertThat(table.name()).isEqualTo("app_things");
        assertThat(table.indexes())
                .extracting(TableIndex::name)
                .containsExactly("app_things_label_key", "app_things_digest_short_text_idx", "app_by_text");
        assertThat(table.foreignKeys().getFirst().name()).isEqualTo("app_things_owner_code_fkey");
        assertThat(table.foreignKeys().getFirst().target()).isEqualTo("app_owners");
    }

    @Test
    void longNamesAreCutAndStayDistinct() {
        Model<Thing> model = thing().index(Index.of("text").named("an_index_that_people_named_at_length"))
                .build();
        Table table = Mapping.of(model, "a_prefix_of_some_length_", 30).table();
        assertThat(table.indexes())
                .extracting(TableIndex::name)
                .allSatisfy(name -> assertThat(name).hasSize(30))
                .doesNotHaveDuplicates();
        assertThat(table.name()).hasSize(30);
        assertThat(table.foreignKeys().getFirst().name()).hasSize(30);
    }

    @Test
    void twoIndexesOnTheSameColumnsAreRefused() {
        Model<Thing> model = thing().index(Index.unique("label")).build();
        assertThatThrownBy(() -> Mapping.of(model, "", 63))
                .isInstanceOf(InvalidSchema.class)
                .hasMessageContaining("Thing has two indexes things_label_key");
    }

    @Test
    void aReferenceToAnotherTypeIsRefused() {
        Model<Thing> model = Model.of(Thing.class, "things", (row, at) -> new Thing())
                .field(Field.of("id", Type.INT64))
                .field(Field.of("ownerCode", Type.INT64))
                .belongsTo("owner", () -> OWNER, List.of("ownerCode"), List.of("code"))
                .key("id")
                .build();
        assertThatThrownBy(() -> Mapping.of(model, "", 63))
                .isInstanceOf(InvalidSchema.class)
                .hasMessageContaining("Thing.ownerCode is a int64, and Owner.code that it refers to is not");
    }

    @Test
    void aReferenceToAMissingFieldIsRefused() {
        Model<Thing> model = Model.of(Thing.class, "things", (row, at) -> new Thing())
                .field(Field.of("id", Type.INT64))
                .belongsTo("owner", () -> OWNER, List.of("id"), List.of("id"))
                .key("id")
                .build();
        assertThatThrownBy(() -> Mapping.of(model, "", 63))
                .isInstanceOf(InvalidSchema.class)
                .hasMessageContaining("Owner has no component id");
    }

    @Test
    void aFieldIsFoundInItsColumn() {
        Mapping mapping = Mapping.of(thing().build(), "", 63);
        assertThat(mapping.column(mapping.model().field("short")).name()).isEqualTo("short_text");
    }

    @Test
    void aKeyAndAnIndexHaveAPartitionAndASortKey() {
        Model<Thing> model = Model.of(Thing.class, "things", (row, at) -> new Thing())
                .field(Field.of("a", Type.INT64))
                .field(Field.of("b", Type.INT64))
                .field(Field.of("c", Type.INT64))
                .key("a", "b")
                .sortedBy("c")
                .index(Index.of("b", "c").named("by_place"))
                .index(Index.of("b", "c").sortedBy("a").named("sorted"))
                .index(Index.of("c", "a").sortedBy().named("unsorted"))
                .build();
        Table table = Mapping.of(model, "", 63).table();
        assertThat(sides(table.keys())).isEqualTo("[a, b] [c]");
        assertThat(table.indexes())
                .extracting(index -> sides(index.keys()))
                .containsExactly("[b] [c]", "[b, c] [a]", "[c, a] []");
    }

    private static String sides(Table.Keys keys) {
        return keys.partition() + " " + keys.sort();
    }
}
