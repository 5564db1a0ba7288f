package dev.sippet.sqlite.engine;

import static org.assertj.core.api.Assertions.assertThat;

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
}
