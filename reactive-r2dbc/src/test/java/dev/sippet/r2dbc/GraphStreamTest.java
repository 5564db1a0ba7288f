package dev.sippet.r2dbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.EnumSource.Mode.EXCLUDE;

import dev.sippet.Sippet;
import dev.sippet.query.Sql;
import dev.sippet.r2dbc.forest.Forest;
import dev.sippet.r2dbc.forest.ForestWalk;
import dev.sippet.r2dbc.forest.Forests;
import dev.sippet.session.Db;
import dev.sippet.testkit.server.Database;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Records with two levels of what belongs to them stream in a program that has no room for them, on a pool of one. How many is told
 * by {@code -Dsippet.stream.parents}; a million get 128 MB.
 */
class GraphStreamTest {
    private static final int PARENTS = Integer.getInteger("sippet.stream.parents", 8_000);
    private static final boolean FEW = PARENTS < 1_000_000;
    private static final String HEAP = FEW ? "24m" : "128m";

    /** What lives for two seconds spends most of them on compiling well. */
    private static final String COMPILER = "-XX:TieredStopAtLevel=" + (FEW ? 1 : 4);

    private static final Duration LIMIT = Duration.ofMinutes(30);

    @ParameterizedTest
    @EnumSource(names = {"POSTGRESQL", "SQLITE"})
    void memoryStaysFlatInsideAndOutsideOfATransaction(Store store) throws IOException, InterruptedException {
        try (Fixture on = store.open()) {
            String url = filled(store, on.database(), PARENTS);
            String said = run(url, 0);
            ForestWalk.Tally seen = ForestWalk.Tally.of(PARENTS);
            System.out.print(store + " in " + HEAP + ": " + said);
            assertThat(said).contains("outside: " + seen).contains("inside: " + seen);
        }
    }

    /** Without this the case above could not fail. */
    @Test
    void whoKeepsThemAllHasNoRoom() throws IOException, InterruptedException {
        try (Fixture on = Store.SQLITE.open()) {
            assertThat(run(filled(Store.SQLITE, on.database(), PARENTS), 3, "keep"))
                    .contains("OutOfMemoryError");
        }
    }

    @ParameterizedTest
    @EnumSource(
            mode = EXCLUDE,
            names = {"H2", "SQLITE"})
    void whoLeavesEarlyLeavesTheServerIdle(Store store) throws InterruptedException {
        try (Fixture on = store.open()) {
            Db db = Sippet.builder()
                    .url(url(store, on.database()))
                    .models(Forests.MODEL)
                    .build();
            create(db, 600).block(LIMIT);
            Flux<Forest> all = Forests.all().include(Forests.trees().branches()).exec(db);
            assertThat(all.take(10).collectList().block(LIMIT)).hasSize(10);
            awaitIdle(on.database());
            assertThat(db.transaction(tx -> Forests.all()
                                    .include(Forests.trees().branches())
                                    .exec(tx)
                                    .take(10)
                                    .collectList())
                            .block(LIMIT))
                    .hasSize(10);
            awaitIdle(on.database());
            for (int millis = 0; millis < 20; millis++) {
                Disposable running = all.subscribe();
                Mono.delay(Duration.ofMillis(millis)).block(LIMIT);
                running.dispose();
            }
            awaitIdle(on.database());
            db.close().block(LIMIT);
        }
    }

    private static void awaitIdle(Database database) throws InterruptedException {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(1);
        while (database.sessions().stream().anyMatch(each -> each.statement() != null || each.inTransaction())) {
            assertThat(System.nanoTime()).as("%s", database.sessions()).isLessThan(deadline);
            Thread.sleep(10);
        }
    }

    private static String run(String url, int exit, String... more) throws IOException, InterruptedException {
        List<String> program = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + HEAP,
                COMPILER,
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                ForestWalk.class.getName(),
                url);
        Process walk = new ProcessBuilder(
                        Stream.concat(program.stream(), Stream.of(more)).toList())
                .redirectErrorStream(true)
                .start();
        String said = new String(walk.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(walk.waitFor(10, TimeUnit.SECONDS)).isTrue();
        assertThat(walk.exitValue()).as(said).isEqualTo(exit);
        return said;
    }

    /** Fills a database with so many forests; answers how to reach it over one connection, with time for what is large. */
    private static String filled(Store store, Database database, int forests) {
        String url = url(store, database);
        Db db = Sippet.builder().url(url).models(Forests.MODEL).build();
        db.pushSchema()
                .then(insert(db, "forests", "i, 'forest ' || i", forests))
                .then(insert(db, "trees", "i, (i + 2) / 3, 'kind ' || i", 3 * forests))
                .then(insert(db, "branches", "i, (i + 1) / 2, 'leaf ' || i", 6 * forests))
                .then(Sql.execute("analyze").exec(db))
                .then(db.close())
                .block(LIMIT);
        return url;
    }

    private static String url(Store store, Database database) {
        String base = store == Store.SQLITE ? "sqlite:" + Store.file() : database.url();
        return base + "?maxSize=1&statementTimeout=PT20M";
    }

    private static Mono<Long> insert(Db db, String table, String values, int rows) {
        return Sql.execute("insert into " + table
                        + " with recursive n(i) as (select 1 union all select i + 1 from n where i < ?) select "
                        + values + " from n")
                .bind(rows)
                .exec(db);
    }

    private static Mono<Void> create(Db db, int forests) {
        return db.pushSchema()
                .thenMany(Forests.createMany(LongStream.rangeClosed(1, forests)
                                .mapToObj(GraphStreamTest::forest)
                                .toList())
                        .exec(db))
                .then();
    }

    private static Forests.Create forest(long id) {
        return Forests.create()
                .id(id)
                .name("forest " + id)
                .trees(t -> t.id(id).kind("elm").branches(b -> b.id(id).leaves("many")));
    }
}
