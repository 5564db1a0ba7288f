package dev.sippet.sqlite.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class JdbcEngineTest {

    private final JdbcEngine engine = new JdbcEngine("Turso", "jdbc:turso:");

    private Failure classify(String message) {
        return engine.classify(new SQLException(message));
    }

    @Test
    void aWriteConflictIsAStaleSnapshotThatHasRolledBack() {
        Failure conflict = classify("step failed: Write-write conflict");
        assertThat(conflict.code()).isEqualTo(Failure.BUSY_SNAPSHOT);
        assertThat(conflict.rolledBack()).isTrue();
    }

    @Test
    void constraintsAreToldByTheirText() {
        assertThat(classify("step failed: UNIQUE constraint failed: t.n (19)").code())
                .isEqualTo(Failure.CONSTRAINT_UNIQUE);
        assertThat(classify("NOT NULL constraint failed: t.n").code()).isEqualTo(Failure.CONSTRAINT_NOTNULL);
        assertThat(classify("FOREIGN KEY constraint failed").code()).isEqualTo(Failure.CONSTRAINT_FOREIGNKEY);
        assertThat(classify("CHECK constraint failed: t").code()).isEqualTo(Failure.CONSTRAINT_CHECK);
    }

    @Test
    void aCodeBehindTheTextIsTheNextBest() {
        assertThat(classify("something else (13)").code()).isEqualTo(Failure.FULL);
        assertThat(engine.classify(new SQLException("no text", null, 26)).code())
                .isEqualTo(Failure.NOTADB);
        assertThat(classify("Parse error: no such table: t").code()).isEqualTo(Failure.ERROR);
    }

    @Test
    void whereAndInWhatPartItHappenedIsLeftOut() {
        Failure unique = classify("step failed: Runtime error: UNIQUE constraint failed: t.n (19)");
        assertThat(unique.message()).isEqualTo("UNIQUE constraint failed: t.n");
        assertThat(unique.name()).isEqualTo("SQLITE_CONSTRAINT_UNIQUE");
        assertThat(classify("prepare failed: Parse error: no such table: t").message())
                .isEqualTo("no such table: t");
    }

    @Test
    void aStaleSnapshotHasNotRolledBackYet() {
        Failure stale = classify("step failed: Database snapshot is stale. You must rollback and retry.");
        assertThat(stale.code()).isEqualTo(Failure.BUSY_SNAPSHOT);
        assertThat(stale.rolledBack()).isFalse();
    }

    @Test
    void withoutADriverTheMessageSaysWhatIsMissing() {
        JdbcEngine nobody = new JdbcEngine("Nothing", "jdbc:nothing:");
        assertThatThrownBy(() -> nobody.open("app.db", new Undisturbed()))
                .isInstanceOfSatisfying(
                        SQLException.class,
                        failure -> assertThat(nobody.classify(failure).code()).isEqualTo(Failure.CANTOPEN))
                .hasMessageContaining("jdbc:nothing:");
    }

    private static final class Undisturbed implements Signals {
        @Override
        public boolean stopped() {
            return false;
        }

        @Override
        public boolean waitForLock(int attempt) {
            return false;
        }
    }
}
