package dev.sippet.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import io.r2dbc.spi.Connection;
import io.r2dbc.spi.ConnectionFactories;
import io.r2dbc.spi.ConnectionFactory;
import io.r2dbc.spi.Option;
import io.r2dbc.spi.TransactionDefinition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

/** What the README shows is what runs here: a block behind {@code <!-- snippet: name -->} is the region of that name. */
class ReadmeTest {

    private static final Pattern REGION =
            Pattern.compile("( *)// region (\\S+)\n(.*?)\n *// endregion", Pattern.DOTALL);
    private static final Pattern BLOCK =
            Pattern.compile("<!-- snippet: (\\S+) -->\n```java\n(.*?)\n```", Pattern.DOTALL);

    @TempDir
    Path folder;

    @Test
    void springsDatabaseClientWorks() {
        SqliteConnectionFactory factory = SqliteConnectionFactory.from("r2dbc:sqlite::memory:");
        // region spring
        DatabaseClient client = DatabaseClient.create(factory);
        Flux<String> names = client.sql("CREATE TABLE person (id INTEGER PRIMARY KEY, name TEXT NOT NULL)")
                .then()
                .then(client.sql("INSERT INTO person (name) VALUES (:name)")
                        .bind("name", "Ada")
                        .fetch()
                        .rowsUpdated())
                .thenMany(client.sql("SELECT name FROM person WHERE id < :limit")
                        .bind("limit", 10)
                        .map(row -> row.get("name", String.class))
                        .all());
        // endregion
        StepVerifier.create(names).expectNext("Ada").verifyComplete();
        factory.close().block();
    }

    @Test
    void springMayRepeatParametersAndBindLists() {
        SqliteConnectionFactory factory = SqliteConnectionFactory.from("r2dbc:sqlite::memory:");
        DatabaseClient client = DatabaseClient.create(factory);
        StepVerifier.create(client.sql("SELECT :a + :b + :a - :a AS sum WHERE 3 IN (:many)")
                        .bind("a", 1)
                        .bind("b", 2)
                        .bind("many", List.of(2, 3))
                        .map(row -> row.get("sum", Integer.class))
                        .one())
                .expectNext(3)
                .verifyComplete();
        factory.close().block();
    }

    @Test
    void plainR2dbcWorks() {
        String file = folder.resolve("app.db").toString();
        // region plain
        ConnectionFactory factory = ConnectionFactories.get("r2dbc:sqlite:///" + file + "?busyTimeout=PT2S");
        Flux<String> words = Flux.usingWhen(
                factory.create(),
                connection -> Flux.from(connection
                                .createStatement("SELECT value FROM json_each(?)")
                                .bind(0, "[\"stream\", \"rows\"]")
                                .execute())
                        .concatMap(result -> result.map(row -> row.get("value", String.class))),
                Connection::close);
        // endregion
        StepVerifier.create(words).expectNext("stream", "rows").verifyComplete();
    }

    @Test
    void transactionsTakeTheirLockAsAsked() {
        SqliteConnectionFactory factory = SqliteConnectionFactory.from("r2dbc:sqlite::memory:");
        SqliteConnection connection = factory.create().block();
        // region lock-mode
        TransactionOptions exclusive = new TransactionOptions(LockMode.EXCLUSIVE);
        Mono<Void> begun = connection.beginTransaction(exclusive);
        // endregion
        begun.block();
        assertThat(connection.isAutoCommit()).isFalse();
        connection.close().then(factory.close()).block();
    }

    // region transaction-options
    record TransactionOptions(LockMode mode) implements TransactionDefinition {
        @Override
        public <T> T getAttribute(Option<T> option) {
            return option.equals(LockMode.ATTRIBUTE) ? option.cast(mode) : null;
        }
    }
    // endregion

    @Test
    void eachBlockOfTheReadmeIsARegionOfThisTest() throws IOException {
        String source = Files.readString(Path.of("src/test/java/dev/sippet/sqlite/ReadmeTest.java"));
        String readme = Files.readString(Path.of("README.md"));
        TreeSet<String> shown = new TreeSet<>();
        Matcher block = BLOCK.matcher(readme);
        while (block.find()) {
            assertThat(block.group(2)).as(block.group(1)).isEqualTo(region(source, block.group(1)));
            shown.add(block.group(1));
        }
        assertThat(shown)
                .isEqualTo(new TreeSet<>(REGION.matcher(source)
                        .results()
                        .map(region -> region.group(2))
                        .toList()));
    }

    private static String region(String source, String name) {
        MatchResult region = REGION.matcher(source)
                .results()
                .filter(found -> found.group(2).equals(name))
                .findFirst()
                .orElseThrow();
        return region.group(3).replaceAll("(?m)^" + region.group(1), "");
    }

    @Test
    void theReadmeNamesEveryOption() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        for (String option : OptionReader.known()) {
            assertThat(readme).contains("`" + option + "`");
        }
    }
}
