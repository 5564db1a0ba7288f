package dev.sippet.samples.benchmarks;

import dev.sippet.Sippet;
import dev.sippet.query.Sql;
import dev.sippet.session.Db;
import dev.sippet.testkit.server.Database;
import dev.sippet.testkit.server.Servers;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import reactor.core.publisher.Mono;

/**
 * Bloggers with 25 posts of 25 comments each on a real PostgreSQL, by an include and by hand. Twice as many bloggers have to take
 * twice the time. The heap has the size that the peers were measured with.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(
        value = 1,
        jvmArgsPrepend = {"-Xms1g", "-Xmx1g"})
public class PreloadBenchmark {
    private static final Duration LONGEST = Duration.ofMinutes(2);
    private static final int MOST = 400;
    private static final int EACH = 25;

    private final Database database = Servers.postgresql().create();
    private final Db db = Sippet.builder()
            .url(database.url())
            .models(Bloggers.MODEL, People.MODEL)
            .build();
    private final RawBlogs raw = new RawBlogs(database.r2dbcUrl(), 8);

    /** How many bloggers are read. */
    @Param({"100", "200", "400"})
    public int bloggers;

    /** Fills the tables, and sees that both read the same. */
    @Setup
    public void fill() {
        db.pushSchema()
                .then(insert("bench_bloggers (id, name)", "i, 'blogger ' || i", MOST))
                .then(insert(
                        "bench_posts (id, blogger_id, title, body, score)",
                        "i, i / 25, 'post ' || i, repeat('words ', 33), i % 7",
                        MOST * EACH))
                .then(insert(
                        "bench_comments (id, post_id, text)",
                        "i, i / 25, repeat('answer ', 11) || i",
                        MOST * EACH * EACH))
                .then(Sql.execute("analyze").exec(db))
                .block(LONGEST);
        String ours = graph(sippet());
        if (!ours.equals(graph(raw()))) throw new IllegalStateException("they read different graphs");
    }

    private Mono<Long> insert(String table, String values, int rows) {
        return Sql.execute("insert into " + table + " select " + values + " from generate_series(0, ? - 1) i")
                .bind(rows)
                .exec(db);
    }

    private static String graph(List<Blogger> bloggers) {
        long keys = 0;
        long comments = 0;
        for (Blogger blogger : bloggers) {
            for (Post post : blogger.posts().get()) {
                for (Comment comment : post.comments().get()) {
                    keys += comment.id() * 31 + post.id() * 7 + blogger.id();
                    comments++;
                }
            }
        }
        return bloggers.size() + " bloggers, " + comments + " comments, " + keys;
    }

    /** Closes what was opened. */
    @TearDown
    public void close() {
        db.close().then(raw.close()).block(LONGEST);
        database.close();
    }

    /** By an include. */
    @Benchmark
    public List<Blogger> sippet() {
        return Objects.requireNonNull(Bloggers.filter(b -> b.id().lt(bloggers))
                .include(Bloggers.posts().comments())
                .orderBy(Bloggers.id().asc())
                .exec(db)
                .collectList()
                .block(LONGEST));
    }

    /** By hand. */
    @Benchmark
    public List<Blogger> raw() {
        return Objects.requireNonNull(raw.first(bloggers).block(LONGEST));
    }

    /** What each of the two took in all while they took turns: what disturbs a machine meets both. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.EVENTS)
    public static class Turns {
        /** By an include. */
        public long includeMillis;
        /** By hand. */
        public long byHandMillis;

        private boolean handFirst;
    }

    /** Both, one after the other. */
    @Benchmark
    public void inTurns(Turns turns) {
        turns.handFirst = !turns.handFirst;
        if (turns.handFirst) turns.byHandMillis += millis(this::raw);
        turns.includeMillis += millis(this::sippet);
        if (!turns.handFirst) turns.byHandMillis += millis(this::raw);
    }

    private static long millis(Supplier<List<Blogger>> reading) {
        long start = System.nanoTime();
        if (reading.get().isEmpty()) throw new IllegalStateException("nothing was read");
        return Duration.ofNanos(System.nanoTime() - start).toMillis();
    }
}
