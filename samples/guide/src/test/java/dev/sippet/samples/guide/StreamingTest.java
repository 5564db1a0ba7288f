package dev.sippet.samples.guide;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sippet.error.UniqueViolation;
import dev.sippet.query.Upsert;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

class StreamingTest extends ChapterTest {

    @BeforeEach
    void write() {
        value(Writers.create()
                .name("Ada")
                .articles(a -> a.title("Engines").likes(7).remarks(r -> r.text("first!")))
                .articles(a -> a.title("Numbers").likes(9))
                .exec(db));
    }

    @Test
    void graphsStreamWindowByWindow() {
        // region stream
        Flux<String> titles = Writers.all()
                .include(Writers.articles())
                .exec(db) // read as it is asked for: 64 writers and their articles, then more at a time
                .flatMapIterable(writer -> writer.articles().get(), 1)
                .map(Article::title);
        // endregion
        assertThat(values(titles)).hasSize(2);
    }

    @Test
    void statementsMayRunForEachRecord() {
        // region inside
        Mono<Long> remarks = db.transaction(tx -> Writers.all()
                .include(Writers.articles())
                .exec(tx)
                .concatMap(writer -> Writers.articles(writer).remarks().count().exec(tx)) // no result is open meanwhile
                .reduce(0L, Long::sum));
        // endregion
        assertThat(value(remarks)).isEqualTo(1);
    }

    @Test
    void whatArrivesIsStoredInBatches() {
        Flux<String> names = Flux.range(0, 2_500).map(i -> "writer " + i);
        // region create-all
        Flux<Long> stored = Writers.createAll(names.map(name -> Writers.create().name(name)))
                .exec(db); // after each batch, how many so far: 1000, 2000, 2500
        // endregion
        assertThat(values(stored)).containsExactly(1_000L, 2_000L, 2_500L);
    }

    @Test
    void anErrorSaysHowManyAreStored() {
        Flux<Accounts.Create> accounts = Flux.range(0, 1_500)
                .map(i -> Accounts.create().name("a").email(i == 1_200 ? "a0@example.com" : "a" + i + "@example.com"));
        // region create-all-error
        Mono<Long> stored = Accounts.createAll(accounts)
                .exec(db)
                .last()
                .onErrorResume(
                        UniqueViolation.class,
                        refused -> Mono.just(refused.stored().orElse(0)));
        // endregion
        assertThat(value(stored)).isEqualTo(1_000);
    }

    @Test
    void whatIsThereIsChangedInstead() {
        Flux<Accounts.Create> accounts = Flux.range(0, 1_200)
                .map(i -> Accounts.create()
                        .name("a" + i)
                        .email("a" + i % 1_100 + "@example.com")
                        .logins(1));
        // region upsert-all
        Flux<Long> written = Accounts.upsertAllByEmail(accounts)
                .onUpdate(a -> a.logins(n -> n.plus(Upsert.incoming(Accounts.logins()))))
                .exec(db); // after each batch, how many so far: 1000, 1200
        // endregion
        assertThat(values(written)).containsExactly(1_000L, 1_200L);
        Account first = value(Accounts.getByEmail("a0@example.com").exec(db));
        assertThat(first.name()).isEqualTo("a1100");
        assertThat(first.logins()).isEqualTo(2);
        assertThat(value(Accounts.all().count().exec(db))).isEqualTo(1_100);
    }
}
