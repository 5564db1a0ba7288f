package dev.sippet.samples.guide;

import dev.sippet.Sippet;
import dev.sippet.session.Db;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What the examples of a chapter start with: an empty database of their own, with the tables of all models. */
abstract class ChapterTest {
    private static final Duration LIMIT = Duration.ofSeconds(30);

    final Db db = Sippet.connect("h2:mem:guide-" + UUID.randomUUID());

    @BeforeEach
    void createTables() {
        done(db.pushSchema());
    }

    @AfterEach
    void close() {
        done(db.close());
    }

    Account account(String name) {
        return value(Accounts.create()
                .name(name)
                .email(name.toLowerCase() + "@example.com")
                .exec(db));
    }

    Todo todo(Account owner, String title) {
        return value(Todos.create().owner(owner).title(title).exec(db));
    }

    /** What a program would go on with; a test may wait for it. */
    static <T> T value(Mono<T> mono) {
        return mono.single().block(LIMIT);
    }

    static <T> List<T> values(Flux<T> flux) {
        return flux.collectList().block(LIMIT);
    }

    static void done(Mono<?> mono) {
        mono.then().block(LIMIT);
    }

    /** The error it fails with. */
    static Throwable error(Mono<?> mono) {
        return value(mono.materialize()).getThrowable();
    }

    /** A text that the guide shows, from the resources of this module. */
    static String text(String name) {
        try (InputStream in = ChapterTest.class.getResourceAsStream("/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).stripTrailing();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
