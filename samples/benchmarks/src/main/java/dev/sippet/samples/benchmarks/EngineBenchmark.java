package dev.sippet.samples.benchmarks;

import dev.sippet.Sippet;
import dev.sippet.session.Db;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * What the engine itself costs: against a driver that answers from memory, so that building the statement, finding its plan,
 * binding its values and reading its row are all that is left.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class EngineBenchmark {
    private final Db db = Sippet.builder()
            .driver(new MemoryDriver(7L, "Ada", "ada@example.com", Instant.EPOCH))
            .models(People.MODEL)
            .build();
    private long id;

    /** A read by key whose plan is known. */
    @Benchmark
    public void readByKey(Blackhole answers) {
        People.getById(id++).exec(db).subscribe(answers::consume);
    }

    /** Only the statement: what of the above is not the engine's but the builders'. */
    @Benchmark
    public Object buildStatement() {
        return People.getById(id++);
    }

    /** A filter of three conditions with an order and a limit, whose plan is known. */
    @Benchmark
    public void filtered(Blackhole answers) {
        People.filter(p -> p.name().eq("Ada").and(p.id().gt(3)).and(p.email().startsWith("ada")))
                .orderBy(People.id().asc())
                .limit(1 + id++ % 10)
                .exec(db)
                .subscribe(answers::consume);
    }

    /** A new record: values checked and completed. */
    @Benchmark
    public void create(Blackhole answers) {
        People.create()
                .id(id++)
                .name("Ada")
                .email("ada@example.com")
                .createdAt(Instant.EPOCH)
                .exec(db)
                .subscribe(answers::consume);
    }
}
