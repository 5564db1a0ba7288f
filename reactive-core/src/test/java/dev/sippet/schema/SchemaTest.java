package dev.sippet.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sippet.error.InvalidSchema;
import dev.sippet.value.Type;
import java.util.List;
import org.junit.jupiter.api.Test;

class SchemaTest {

    record Hen() {}

    record Egg() {}

    private static final Model<Hen> HEN = Model.of(Hen.class, "hens", (row, at) -> new Hen())
            .field(Field.of("id", Type.INT64))
            .field(Field.of("eggId", Type.INT64))
            .belongsTo("egg", SchemaTest::egg, List.of("eggId"), List.of("id"))
            .key("id")
            .build();
    private static final Model<Egg> EGG = Model.of(Egg.class, "eggs", (row, at) -> new Egg())
            .field(Field.of("id", Type.INT64))
            .field(Field.of("henId", Type.INT64))
            .belongsTo("hen", () -> HEN, List.of("henId"), List.of("id"))
            .key("id")
            .build();

    private static final Model<Hen> BROODING = Model.of(Hen.class, "brooding_hens", (row, at) -> new Hen())
            .field(Field.of("id", Type.INT64))
            .field(Field.of("eggId", Type.INT64))
            .belongsTo("egg", SchemaTest::hatching, List.of("eggId"), List.of("id"))
            .eager()
            .key("id")
            .build();
    private static final Model<Egg> HATCHING = Model.of(Egg.class, "hatching_eggs", (row, at) -> new Egg())
            .field(Field.of("id", Type.INT64))
            .field(Field.of("henId", Type.INT64))
            .belongsTo("hen", () -> BROODING, List.of("henId"), List.of("id"))
            .eager()
            .key("id")
            .build();

    private static Model<?> hatching() {
        return HATCHING;
    }

    private static Model<?> egg() {
        return EGG;
    }

    @Test
    void aSchemaHoldsWhatItsModelsReachEachOnce() {
        assertThat(Schema.of(List.of(HEN)).models()).containsExactly(HEN, EGG);
        assertThat(Schema.of(List.of(EGG, HEN, EGG)).models()).containsExactly(EGG, HEN);
        assertThat(Schema.of(List.of()).models()).isEmpty();
    }

    @Test
    void twoModelsInOneTableAreRefused() {
        Model<Egg> other = Model.of(Egg.class, "hens", (row, at) -> new Egg())
                .field(Field.of("id", Type.INT64))
                .key("id")
                .build();
        assertThatThrownBy(() -> Schema.of(List.of(HEN, other)))
                .isInstanceOf(InvalidSchema.class)
                .hasMessageContaining("SchemaTest$Hen and ")
                .hasMessageContaining("SchemaTest$Egg are both stored in hens");
    }

    @Test
    void relationsThatAlwaysComeAndLeadBackAreRefusedWithTheirPath() {
        assertThatThrownBy(() -> Schema.of(List.of(BROODING)))
                .isInstanceOf(InvalidSchema.class)
                .hasMessageContaining("Hen always comes with Hen.egg, Egg.hen, which leads back to Hen")
                .hasMessageContaining("make one of these a Deferred");
    }
}
