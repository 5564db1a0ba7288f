package dev.sippet.samples.guide;

import static dev.sippet.samples.guide.ChapterTest.done;
import static dev.sippet.samples.guide.ChapterTest.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sippet.Sippet;
import dev.sippet.driver.LockMode;
import dev.sippet.error.InvalidUrl;
import dev.sippet.query.Sql;
import dev.sippet.session.Db;
import dev.sippet.session.TxOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import reactor.core.publisher.Mono;

class SqliteTest {
    private final Db db = Sippet.connect("sqlite::memory:");

    @BeforeEach
    void createTables() {
        done(db.pushSchema());
    }

    @AfterEach
    void close() {
        done(db.close());
    }

    @Test
    void aFileOrMemory() {
        // region connect
        Db own = Sippet.connect("sqlite::memory:"); // shared by the connections of this Db, gone when it closes
        Db named = Sippet.connect("sqlite:mem:shop"); // the same for all in this program that name it so
        Db file = Sippet.connect("sqlite:./shop.db?busyTimeout=PT2S"); // or an absolute path
        // endregion
        done(own.pushSchema().then(named.pushSchema()));
        assertThat(value(Accounts.all().count().exec(named))).isZero();
        done(own.close().then(named.close()).then(file.close()));
    }

    @Test
    void aTransactionSaysWhenItLocks() {
        done(Accounts.create().name("Ada").email("ada@example.com").exec(db));
        // region locks
        TxOptions late = TxOptions.defaults()
                .lockMode(LockMode.DEFERRED) // IMMEDIATE unless said otherwise
                .retry(3); // its first write comes too late where others have written since it began to read

        Mono<Account> renamed = db.transaction(
                late,
                tx -> Accounts.getByEmail("ada@example.com")
                        .exec(tx)
                        .flatMap(ada -> Accounts.update(ada).name("Ada L.").exec(tx)));
        // endregion
        assertThat(value(renamed).name()).isEqualTo("Ada L.");
    }

    @Test
    void rawSqlSeesWhatIsStored() {
        done(Accounts.create().name("Ada").email("ada@example.com").exec(db));
        // region raw
        Mono<String> day = Sql.query("select substr(created_at, 1, 10) from accounts where id = unhex(?)")
                .bind("00".repeat(16))
                .map((row, at) -> row.text(at))
                .exec(db)
                .next();
        // endregion
        assertThat(day.blockOptional()).isEmpty();
        Mono<String> first = Sql.query("select substr(created_at, 1, 2) || typeof(id) from accounts")
                .map((row, at) -> row.text(at))
                .exec(db)
                .next();
        assertThat(value(first)).isEqualTo("20blob");
    }

    @Test
    void whatCannotBeOpenedSaysWhy(@TempDir Path folder) throws IOException {
        Path letter = Files.writeString(folder.resolve("letter.txt"), "Dear Ada, ".repeat(500));
        Db wrong = Sippet.connect("sqlite:" + letter);
        assertThat(ChapterTest.error(Accounts.all().count().exec(wrong))).hasMessageContaining("not a database");
        done(wrong.close());
        assertThatThrownBy(() -> Sippet.connect("sqlite:app.db?journal=wal"))
                .isInstanceOf(InvalidUrl.class)
                .hasMessageContaining("journalMode");
    }
}
