package dev.sippet.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sippet.error.InvalidSchema;
import dev.sippet.value.Type;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ModelTest {

    record Thing() {}

    private static final Field ID = Field.of("id", Type.INT64);
    private static final Field TAGS = Field.of("tags", Type.list(Type.TEXT));
    private static final Field NAME = Field.of("name", Type.TEXT);

    private static ModelBuilder<Thing> thing() {
        return Model.of(Thing.class, "things", (row, at) -> new Thing());
    }

    private static Arguments broken(String message, UnaryOperator<ModelBuilder<Thing>> build) {
        return Arguments.of(message, build);
    }

    static List<Arguments> contradictions() {
        return List.of(
                broken("Thing has no key", b -> b.field(ID)),
                broken("Thing has no component missing", b -> b.field(ID).key("missing")),
                broken("Thing has two components id", b -> b.field(ID).field(ID).key("id")),
                broken(
                        "two components in column ID",
                        b -> b.field(ID).field(NAME.column("ID")).key("id")),
                broken(
                        "Thing.id is a key and may be NULL",
                        b -> b.field(ID.orNull()).key("id")),
                broken("Thing.tags is a key and a list", b -> b.field(TAGS).key("tags")),
                broken(
                        "Thing.tags is a list, and no index orders lists",
                        b -> b.field(ID).field(TAGS).key("id").index(Index.of("tags"))),
                broken(
                        "Thing.name is @Auto and no key",
                        b -> b.field(ID)
                                .field(Field.of("name", Type.UUID).auto(Auto.UUID_V4))
                                .key("id")),
                broken(
                        "Thing.id is @Auto and a int64",
                        b -> b.field(ID.auto(Auto.UUID_V7)).key("id")),
                broken(
                        "Thing.name is @Auto and a text",
                        b -> b.field(NAME.auto(Auto.IDENTITY)).key("name")),
                broken(
                        "Thing.id is an identity in a composite key",
                        b -> b.field(ID.auto(Auto.IDENTITY)).field(NAME).key("id", "name")),
                broken(
                        "Thing.name is a @Version",
                        b -> b.field(ID).field(NAME.asVersion()).key("id")),
                broken("Thing.id is a @Version", b -> b.field(ID.asVersion()).key("id")),
                broken(
                        "Thing.v is a @Version",
                        b -> b.field(ID)
                                .field(Field.of("v", Type.INT64).orNull().asVersion())
                                .key("id")),
                broken(
                        "Thing has two @Version components",
                        b -> b.field(ID)
                                .field(Field.of("v", Type.INT64).asVersion())
                                .field(Field.of("w", Type.INT64).asVersion())
                                .key("id")),
                broken(
                        "Thing has no component other",
                        b -> b.field(ID).key("id").index(Index.of("other"))),
                broken(
                        "Thing has an index on nothing",
                        b -> b.field(ID).key("id").index(Index.of())),
                broken(
                        "the index on id of Thing has no partition",
                        b -> b.field(ID).key("id").index(Index.of().sortedBy("id"))),
                broken(
                        "the key of Thing has no partition",
                        b -> b.field(ID).key().sortedBy("id")),
                broken(
                        "Thing has two indexes same",
                        b -> b.field(ID)
                                .field(NAME)
                                .key("id")
                                .index(Index.of("id").named("same"))
                                .index(Index.of("name").named("same"))),
                broken(
                        "Thing has no component ownerId",
                        b -> b.field(ID).key("id").belongsTo("owner", () -> null, List.of("ownerId"), List.of("id"))),
                broken(
                        "Thing.owner needs one field here",
                        b -> b.field(ID).key("id").belongsTo("owner", () -> null, List.of("id"), List.of("a", "b"))),
                broken(
                        "Thing.owner is a relation",
                        b -> b.field(ID)
                                .belongsTo("owner", () -> null, List.of("id"), List.of("id"))
                                .key("owner")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("contradictions")
    void aModelThatContradictsItselfIsRefused(String message, UnaryOperator<ModelBuilder<Thing>> build) {
        ModelBuilder<Thing> builder = build.apply(thing());
        assertThatThrownBy(builder::build).isInstanceOf(InvalidSchema.class).hasMessageContaining(message);
    }

    @Test
    void anUnknownComponentIsRefusedWithThoseThereAreInOrder() {
        Model<Thing> model = thing().field(NAME).field(ID).key("id").build();
        assertThatThrownBy(() -> model.field("naem")).hasMessageContaining("it has name, id");
    }

    @Test
    void aRowHasASlotForEachComponentAndRelationsAreNotRead() {
        Model<Thing> model = thing().field(ID)
                .belongsTo("owner", () -> null, List.of("ownerId"), List.of("id"))
                .field(Field.of("ownerId", Type.INT64))
                .key("id")
                .build();
        assertThat(model.layout().slots())
                .extracting("name", "type")
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Thing.id", Type.INT64),
                        org.assertj.core.groups.Tuple.tuple("Thing.owner", null),
                        org.assertj.core.groups.Tuple.tuple("Thing.ownerId", Type.INT64));
        assertThat(model.shape().layout().name(2)).isEqualTo("owner_id");
        assertThat(model.slot(model.field("ownerId"))).isEqualTo(2);
    }

    @Test
    void aReferenceMayBeEmptyWhereItsKeyMayWhereverThatStands() {
        Model<Thing> after = thing().field(ID)
                .belongsTo("owner", () -> null, List.of("ownerId"), List.of("id"))
                .field(Field.of("ownerId", Type.INT64).orNull())
                .key("id")
                .build();
        assertThat(after.references().getFirst().optional()).isTrue();
        Model<Thing> required = thing().field(ID)
                .field(Field.of("ownerId", Type.INT64))
                .belongsTo("owner", () -> null, List.of("ownerId"), List.of("id"))
                .key("id")
                .build();
        assertThat(required.references().getFirst().optional()).isFalse();
    }

    @Test
    void whatEveryRecordNeedsIsNotDeferred() {
        assertThatThrownBy(() -> thing().field(ID.asDeferred()).key("id").build())
                .isInstanceOf(InvalidSchema.class)
                .hasMessageContaining("Thing.id is deferred, and a key comes with every record");
        Field version = Field.of("version", Type.INT64).asVersion().asDeferred();
        assertThatThrownBy(() -> thing().field(ID).field(version).key("id").build())
                .isInstanceOf(InvalidSchema.class)
                .hasMessageContaining("Thing.version is deferred, and a version comes");
        assertThatThrownBy(() -> thing().field(ID)
                        .field(Field.of("ownerId", Type.INT64).asDeferred())
                        .belongsTo("owner", () -> null, List.of("ownerId"), List.of("id"))
                        .key("id")
                        .build())
                .isInstanceOf(InvalidSchema.class)
                .hasMessageContaining("Thing.ownerId is deferred, and owner is found by it");
        Model<Thing> target = thing().field(ID)
                .field(Field.of("number", Type.INT64).asDeferred())
                .key("id")
                .build();
        Model<Thing> pointing = thing().field(ID)
                .field(Field.of("ownerNumber", Type.INT64))
                .belongsTo("owner", () -> target, List.of("ownerNumber"), List.of("number"))
                .key("id")
                .build();
        assertThatThrownBy(() -> Mapping.of(pointing, "", 63))
                .isInstanceOf(InvalidSchema.class)
                .hasMessageContaining("Thing.number is deferred, and Thing.owner refers to it");
    }

    @Test
    void aDeferredFieldIsReadOnlyWhereItIsAskedFor() {
        Field body = Field.of("body", Type.TEXT).asDeferred();
        Model<Thing> model = thing().field(ID).field(body).field(NAME).key("id").build();
        assertThat(model.read(List.of())).containsExactly(ID, NAME);
        assertThat(model.read(List.of(body))).containsExactly(ID, body, NAME);
        assertThat(model.layout(List.of(ID)).slots())
                .extracting(slot -> slot.type() != null)
                .containsExactly(true, false, false);
        assertThat(model.shape().layout().slots().get(1).type()).isNull();
        assertThat(model.companion()).isEqualTo("Things");
    }

    @Test
    void aModelIsEqualOnlyToItself() {
        assertThat(thing().field(ID).key("id").build())
                .isNotEqualTo(thing().field(ID).key("id").build())
                .hasToString("Thing");
    }
}
