package dev.sippet.samples.benchmarks;

import dev.sippet.Sippet;
import dev.sippet.session.Db;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * A file of SQLite by sqlite-jdbc, by the bridge and by Sippet over the bridge: the same file, the same pragmas, one connection each, in
 * one run. The reactive ones are waited for with {@code block}, so a read by key pays for two hand-overs between threads.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class SqliteBenchmark {
    private static final Duration LONGEST = Duration.ofSeconds(60);
    private static final int ROWS = 100_000;
    private static final int MORE = 1_000;

    private final List<Reading> more = readings(ROWS, MORE);
    private final Path file;
    private final Db db;
    private final BridgeReadings bridge;
    private final JdbcReadings jdbc;
    private long id;

    /** Opens all three on a new file. */
    public SqliteBenchmark() {
        try {
            file = Files.createTempFile("sippet-bench", ".db");
            db = Sippet.builder()
                    .url("sqlite:" + file + "?maxSize=1")
                    .models(Readings.MODEL)
                    .build();
            db.pushSchema().block(LONGEST);
            bridge = new BridgeReadings(file, LONGEST);
            jdbc = new JdbcReadings(file);
        } catch (IOException | SQLException failed) {
            throw new IllegalStateException("there is nothing to measure", failed);
        }
    }

    private static List<Reading> readings(long from, int count) {
        return LongStream.range(from, from + count).mapToObj(Reading::of).toList();
    }

    /** A hundred thousand rows to read. */
    @Setup
    public void fill() throws SQLException {
        jdbc.insert(readings(0, ROWS));
    }

    /** Takes away what a call has inserted, outside of its time. */
    @State(Scope.Benchmark)
    public static class Room {
        /** After each call. */
        @TearDown(Level.Invocation)
        public void empty(SqliteBenchmark benchmark) throws SQLException {
            benchmark.jdbc.deleteFrom(ROWS);
        }
    }

    @Benchmark
    public void streamJdbc(Blackhole rows) throws SQLException {
        jdbc.all(rows::consume);
    }

    @Benchmark
    public @Nullable Long streamBridge(Blackhole rows) {
        return bridge.all().doOnNext(rows::consume).count().block(LONGEST);
    }

    @Benchmark
    public @Nullable Long streamSippet(Blackhole rows) {
        return Readings.all()
                .orderBy(Readings.id().asc())
                .exec(db)
                .doOnNext(rows::consume)
                .count()
                .block(LONGEST);
    }

    @Benchmark
    public Reading readByKeyJdbc() throws SQLException {
        return jdbc.byKey(id++ % ROWS);
    }

    @Benchmark
    public @Nullable Reading readByKeyBridge() {
        return bridge.byKey(id++ % ROWS).block(LONGEST);
    }

    @Benchmark
    public @Nullable Reading readByKeySippet() {
        return Readings.getById(id++ % ROWS).exec(db).block(LONGEST);
    }

    @Benchmark
    public int insertThousandJdbc(Room room) throws SQLException {
        return jdbc.insert(more);
    }

    @Benchmark
    public @Nullable Void insertThousandBridgeAdded(Room room) {
        return bridge.insertAdded(more).block(LONGEST);
    }

    @Benchmark
    public @Nullable Void insertThousandBridgeAtOnce(Room room) {
        return bridge.insertAtOnce(more).block(LONGEST);
    }

    @Benchmark
    public @Nullable Reading insertThousandSippet(Room room) {
        return Readings.createMany(more.stream().map(SqliteBenchmark::create).toList())
                .exec(db)
                .blockLast(LONGEST);
    }

    private static Readings.Create create(Reading reading) {
        return Readings.create()
                .id(reading.id())
                .sensor(reading.sensor())
                .quality(reading.quality())
                .level(reading.level());
    }

    /** Closes what was opened. */
    @TearDown
    public void close() throws IOException, SQLException {
        db.close().then(bridge.close()).block(LONGEST);
        jdbc.close();
        Files.delete(file);
    }
}
