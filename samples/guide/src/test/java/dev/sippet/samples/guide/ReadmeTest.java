package dev.sippet.samples.guide;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sippet.Sippet;
import dev.sippet.session.Db;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

class ReadmeTest extends ChapterTest {
    @Test
    void theExampleDoesWhatItSays() {
        // region example
        Db db = Sippet.connect("sqlite::memory:"); // or sqlite:./bank.db, postgresql://…, mysql://…

        Mono<Account> ada = db.pushSchema() // creates what is missing, changes nothing that is there
                .then(Accounts.create().name("Ada").email("ada@example.com").exec(db))
                .flatMap(created ->
                        Accounts.update(created).logins(n -> n.plus(1)).exec(db)) // version-checked
                .flatMap(known -> db.transaction(tx -> Accounts.getById(known.id())
                        .forUpdate()
                        .exec(tx)
                        .flatMap(
                                locked -> Accounts.update(locked).name("Ada L.").exec(tx))));

        Mono<Account> found = Accounts.findByEmail("ada@example.com").exec(db); // empty if there is none

        Flux<Account> all = Accounts.filter(
                        a -> a.email().endsWith("@example.com").and(a.bio().isNull()))
                .orderBy(Accounts.name().asc())
                .limit(20) // a statement is a value: immutable, reusable
                .exec(db); // read as the subscriber asks for it
        // endregion
        Account written = value(ada);
        assertThat(written.name()).isEqualTo("Ada L.");
        assertThat(written.logins()).isEqualTo(1);
        assertThat(written.version()).isEqualTo(3);
        assertThat(value(found)).isEqualTo(written);
        assertThat(values(all)).containsExactly(written);
        done(db.close());
    }
}
