package dev.sippet.r2dbc;

import static dev.sippet.r2dbc.Fixture.all;
import static dev.sippet.r2dbc.Fixture.column;
import static dev.sippet.r2dbc.Fixture.insertReturning;
import static dev.sippet.r2dbc.Fixture.number;
import static dev.sippet.r2dbc.Fixture.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.sippet.driver.Operation.PushSchema;
import dev.sippet.error.InvalidSchema;
import dev.sippet.schema.Table;
import dev.sippet.value.Row;
import dev.sippet.value.Type;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import reactor.core.publisher.Flux;

/** Tables come into being once, however often and by however many they are asked for. */
class SchemaTest {
    private static final Table NUMBERED = table("numbered", number("id"), column("label", Type.text(20)));

    @ParameterizedTest
    @EnumSource
    void isPushedByManyAtOnce(Store store) {
        try (Fixture on = store.open()) {
            PushSchema push = new PushSchema(List.of(NUMBERED));
            Flux.range(0, 6).flatMap(i -> on.flux(push), 6).then().block(Fixture.PATIENCE);
            assertThat(on.insert(NUMBERED, "a", "b")).isEqualTo(2);
            on.push(NUMBERED);
            assertThat(on.run(all(NUMBERED))).hasSize(2);
        }
    }

    @ParameterizedTest
    @EnumSource
    void refusesATableWithoutAColumn(Store store) {
        Table more = table("numbered", number("id"), column("label", Type.text(20)), column("added", Type.INT32));
        try (Fixture on = store.open(Tuning.pool(1, Duration.ofSeconds(5)))) {
            on.push(NUMBERED);
            InvalidSchema error = catchThrowableOfType(InvalidSchema.class, () -> on.push(more));
            assertThat(error).hasMessageContaining("numbered").hasMessageContaining("added");
            on.push(NUMBERED);
        }
    }

    /** In the order of the rows, also where the database tells the first number only. */
    @ParameterizedTest
    @EnumSource
    void answersTheNumbersOfNewRows(Store store) {
        try (Fixture on = store.open()) {
            on.push(NUMBERED);
            on.insert(NUMBERED, "first");
            Object[] labels = new Object[50];
            for (int i = 0; i < labels.length; i++) labels[i] = "label " + i;
            List<Row> answered = on.run(insertReturning(NUMBERED), labels);
            assertThat(answered).hasSize(labels.length);
            List<Row> stored = on.run(all(NUMBERED));
            for (int i = 0; i < labels.length; i++) {
                long id = answered.get(i).int64(0);
                assertThat(stored).filteredOn(row -> row.int64(0) == id).hasSize(1);
                Object label = labels[i];
                assertThat(stored)
                        .filteredOn(row -> row.get(1).equals(label))
                        .singleElement()
                        .satisfies(row -> assertThat(row.int64(0)).isEqualTo(id));
            }
        }
    }
}
