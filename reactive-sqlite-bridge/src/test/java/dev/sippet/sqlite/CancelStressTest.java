package dev.sippet.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import io.r2dbc.spi.Result;
import io.r2dbc.spi.ValidationDepth;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@Timeout(120)
class CancelStressTest {

    private static final int CANCELS = 10_000;

    private final Set<String> before = Threads.now();

    @TempDir
    Path folder;

    @Test
    void tenThousandCancelsAtRandomMomentsLeaveNothingBehind() {
        SqliteConnectionFactory factory = SqliteConnectionFactory.from("r2dbc:sqlite:" + folder.resolve("cancel.db"));
        SqliteConnection connection = factory.create().block();
        SqliteConnection other = factory.create().block();
        Rows.count(connection.createStatement("CREATE TABLE t (a INTEGER PRIMARY KEY)"));
        SplittableRandom random = new SplittableRandom(42);
        for (int i = 0; i < CANCELS; i++) {
            Disposable running = someWork(connection, i).subscribe(done -> {}, failed -> {});
            LockSupport.parkNanos(random.nextInt(200_000));
            running.dispose();
        }
        assertThat(connection.validate(ValidationDepth.REMOTE).block()).isTrue();
        connection.rollbackTransaction().block();
        assertThat(connection.opened().openStatements()).isZero();
        assertThat(connection.isAutoCommit()).isTrue();
        // No lock is left: another connection writes at once.
        other.setLockWaitTimeout(Duration.ofMillis(100)).block();
        assertThat(Rows.count(other.createStatement("INSERT INTO t VALUES (-1)")))
                .isEqualTo(1);
        assertThat(Rows.one(other, "PRAGMA integrity_check")).isEqualTo("ok");
        connection.close().block();
        other.close().block();
        assertThat(Threads.ofConnections(before)).isEmpty();
    }

    private static Flux<?> someWork(SqliteConnection connection, int i) {
        return switch (i % 4) {
            case 0 ->
                connection
                        .createStatement(StreamingTest.numbers(100_000))
                        .execute()
                        .flatMap(r -> r.map(row -> row.get(0)));
            case 1 ->
                connection
                        .createStatement("INSERT INTO t VALUES (" + i + ")")
                        .execute()
                        .flatMap(Result::getRowsUpdated);
            case 2 ->
                Flux.usingWhen(
                        connection.beginTransaction().thenReturn(connection),
                        c -> c.createStatement("INSERT OR IGNORE INTO t VALUES (" + i + ") RETURNING a")
                                .execute()
                                .flatMap(r -> r.map(row -> row.get(0))),
                        SqliteConnection::commitTransaction,
                        (c, failure) -> c.rollbackTransaction(),
                        SqliteConnection::rollbackTransaction);
            default ->
                Mono.from(connection.createStatement("SELECT count(*) FROM t").execute())
                        .flatMapMany(r -> r.map(row -> row.get(0)));
        };
    }

    @Test
    void cancelledOpeningsLeaveNoThread() {
        SqliteConnectionFactory factory = SqliteConnectionFactory.from("r2dbc:sqlite:" + folder.resolve("open.db"));
        SplittableRandom random = new SplittableRandom(7);
        for (int i = 0; i < 200; i++) {
            Disposable opening =
                    factory.create().flatMap(SqliteConnection::close).subscribe();
            LockSupport.parkNanos(random.nextInt(1_000_000));
            opening.dispose();
        }
        assertThat(Threads.ofConnections(before)).isEmpty();
        assertThat(Database.openCount()).isZero();
    }
}
