package dev.sippet.samples.benchmarks;

import dev.sippet.Sippet;
import dev.sippet.session.Db;
import dev.sippet.testkit.server.Database;
import dev.sippet.testkit.server.Servers;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import reactor.core.publisher.Flux;

/** Whole statements on a real PostgreSQL, beside the same work on raw R2DBC in the same run. Both have eight connections. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class PostgresqlBenchmark {
    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final int CONNECTIONS = 8;
    private static final int ROWS = 1_000;

    private final Database database = Servers.postgresql().create();
    private final Db db = Sippet.builder()
            .url(database.url() + "?maxSize=" + CONNECTIONS)
            .models(People.MODEL)
            .build();
    private final RawPeople raw = new RawPeople(database.r2dbcUrl(), CONNECTIONS);
    private final List<Person> more = people(10 * ROWS).toList();
    private long id;

    /** A thousand people to read. */
    @Setup
    public void fill() {
        db.pushSchema().block(LONGEST);
        People.createMany(people(0).map(PostgresqlBenchmark::create).toList())
                .exec(db)
                .blockLast(LONGEST);
    }

    /** Closes what was opened. */
    @TearDown
    public void close() {
        db.close().then(raw.close()).block(LONGEST);
        database.close();
    }

    @Benchmark
    public @Nullable Person readByKeySippet() {
        return People.getById(id++ % ROWS).exec(db).block(LONGEST);
    }

    @Benchmark
    public @Nullable Person readByKeyRaw() {
        return raw.byKey(id++ % ROWS).block(LONGEST);
    }

    @Benchmark
    public @Nullable Person read32AtOnceSippet() {
        return Flux.range(0, 32).flatMap(i -> People.getById(i).exec(db), 32).blockLast(LONGEST);
    }

    @Benchmark
    public @Nullable Person read32AtOnceRaw() {
        return Flux.range(0, 32).flatMap(i -> raw.byKey(i), 32).blockLast(LONGEST);
    }

    @Benchmark
    public @Nullable Person readThousandSippet() {
        return People.all().orderBy(People.id().asc()).limit(ROWS).exec(db).blockLast(LONGEST);
    }

    @Benchmark
    public @Nullable Person readThousandRaw() {
        return raw.first(ROWS).blockLast(LONGEST);
    }

    /** The deletion that makes room again is part of the time, here as below. */
    @Benchmark
    public @Nullable Long createThousandSippet() {
        return People.createMany(more.stream().map(PostgresqlBenchmark::create).toList())
                .exec(db)
                .then(People.filter(p -> p.id().ge(10 * ROWS)).delete().exec(db))
                .block(LONGEST);
    }

    @Benchmark
    public @Nullable Void createThousandRawOneByOne() {
        return raw.insertOneByOne(more).then(raw.deleteFrom(10 * ROWS)).block(LONGEST);
    }

    @Benchmark
    public @Nullable Void createThousandRawAtOnce() {
        return raw.insertAtOnce(more).then(raw.deleteFrom(10 * ROWS)).block(LONGEST);
    }

    private static Stream<Person> people(long from) {
        return LongStream.range(from, from + ROWS)
                .mapToObj(i -> new Person(i, "Person " + i, "p" + i + "@example.com", Instant.EPOCH.plusSeconds(i)));
    }

    private static People.Create create(Person person) {
        return People.create()
                .id(person.id())
                .name(person.name())
                .email(person.email())
                .createdAt(person.createdAt());
    }
}
