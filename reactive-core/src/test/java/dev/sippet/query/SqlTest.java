package dev.sippet.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sippet.error.InvalidSchema;
import dev.sippet.example.RecordingDb;
import org.junit.jupiter.api.Test;
import reactor.test.StepVerifier;

class SqlTest {
    private final RecordingDb db = new RecordingDb().answering(2L);

    @Test
    void valuesAreBoundInOrderAndTheOriginalStaysAsItIs() {
        Sql.Query query = Sql.query("select ? + ?");
        Sql.Query one = query.bind(1);
        StepVerifier.create(one.bind(null).map((row, at) -> row.int64(at)).exec(db))
                .expectNext(2L)
                .verifyComplete();
        StepVerifier.create(one.map((row, at) -> row.int64(at)).exec(db))
                .expectNext(2L)
                .verifyComplete();
        assertThat(db.raw().getFirst().values()).containsExactly(1, null);
        assertThat(db.raw().getLast().values()).containsExactly(1);
        assertThat(db.raw().getLast().rows()).isTrue();
    }

    @Test
    void aCommandAnswersItsCount() {
        StepVerifier.create(Sql.execute("delete from t where a = ?").bind("x").exec(db))
                .expectNext(2L)
                .verifyComplete();
        assertThat(db.raw().getFirst().rows()).isFalse();
        assertThat(db.raw().getFirst().sql()).isEqualTo("delete from t where a = ?");
    }

    @Test
    void aRecordWithoutACompanionIsRefused() {
        assertThatThrownBy(() -> Sql.query("select 1").as(SqlTest.class))
                .isInstanceOf(InvalidSchema.class)
                .hasMessageContaining("dev.sippet.query.SqlTest has no companion");
        assertThatThrownBy(() -> Sql.query("select 1").as(String.class))
                .isInstanceOf(InvalidSchema.class)
                .hasMessageContaining("java.lang.String has no companion");
    }
}
