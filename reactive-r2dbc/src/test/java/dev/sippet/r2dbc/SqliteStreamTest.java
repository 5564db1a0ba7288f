package dev.sippet.r2dbc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sippet.Sippet;
import dev.sippet.query.Sql;
import dev.sippet.session.Db;
import dev.sippet.testkit.scenario.Counters;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A million records stream out of a file in a program that has no room for them. */
class SqliteStreamTest {
    private static final int ROWS = 1_000_000;
    private static final Duration LIMIT = Duration.ofSeconds(60);

    @TempDir
    Path folder;

    @Test
    void aMillionRecordsNeedNoMoreMemoryThanAFew() throws IOException, InterruptedException {
        String url = "sqlite:" + folder.resolve("app.db");
        fill(url);
        Process reader = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx64m",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        Reader.class.getName(),
                        url)
                .redirectErrorStream(true)
                .start();
        String said = new String(reader.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(reader.waitFor(10, TimeUnit.SECONDS)).isTrue();
        assertThat(reader.exitValue()).as(said).isZero();
        assertThat(said).contains("read " + ROWS + " records, " + (ROWS - 1L) * ROWS / 2);
    }

    private static void fill(String url) {
        Db db = Sippet.builder().url(url).models(Counters.MODEL).build();
        db.pushSchema()
                .then(Sql.execute("""
                    insert into counters (name, amount)
                    with recursive n(i) as (select 0 union all select i + 1 from n where i < ? - 1)
                    select 'a name of some length, number ' || i, i from n
                    """).bind(ROWS).exec(db))
                .then(db.close())
                .block(LIMIT);
    }

    /** The program. */
    static final class Reader {
        private Reader() {}

        public static void main(String[] arguments) {
            Db db = Sippet.connect(arguments[0]);
            long[] seen = new long[2];
            Counters.all()
                    .exec(db)
                    .doOnNext(counter -> {
                        seen[0]++;
                        seen[1] += counter.amount();
                    })
                    .then(db.close())
                    .block(LIMIT);
            System.out.println("read " + seen[0] + " records, " + seen[1]);
        }
    }
}
