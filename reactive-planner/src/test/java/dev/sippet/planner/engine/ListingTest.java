package dev.sippet.planner.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sippet.Sippet;
import dev.sippet.error.UnsupportedFeature;
import dev.sippet.example.FakeDriver;
import dev.sippet.example.Todos;
import dev.sippet.example.Users;
import dev.sippet.session.Db;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.test.StepVerifier;

/** What other records say is read before where it leads to those that are asked for; and no more of it than is held at once. */
class ListingTest {
    private static final int MOST = 10_000;
    private static final String LISTED = "QueryKey todos";
    private static final String FOUND = "GetByUnique users";

    private final FakeDriver driver = new FakeDriver(FakeDriver.KEYS);
    private final Db db =
            Sippet.builder().driver(driver).models(Todos.MODEL, Users.MODEL).build();
    private final Users.Query named = Users.filter(u -> u.email()
            .in(Todos.all().filter(t -> t.userId().eq(1L)).select(Todos.paths().title())));

    @Test
    void noMoreValuesLeadOnThanAreHeldAtOnce() {
        titles(MOST + 1_000);
        StepVerifier.create(named.exec(db))
                .expectErrorSatisfies(error -> assertThat(error)
                        .isInstanceOfSatisfying(
                                UnsupportedFeature.class,
                                refused -> assertThat(refused.hint())
                                        .hasValueSatisfying(
                                                hint -> assertThat(hint).contains("narrow the condition")))
                        .hasMessageContaining("more than 10000 records of Todo")
                        .hasMessageContaining("query User where email in"))
                .verify();
        assertThat(driver.events())
                .startsWith("session", LISTED)
                .contains("release")
                .doesNotContain(FOUND);
    }

    @Test
    void asManyAsAreHeldLeadOnInOneRead() {
        titles(MOST);
        StepVerifier.create(named.exec(db)).verifyComplete();
        assertThat(driver.events()).containsExactly("session", LISTED, FOUND, "release");
        assertThat(driver.arguments().getLast()).hasSize(MOST);
    }

    /** Each todo has a title of its own, and comes with what its partition is judged by. */
    private void titles(int count) {
        Flux<Object[]> todos = Flux.range(0, count).map(i -> new Object[] {"t" + i, 1L});
        driver.answer(LISTED, arguments -> todos);
    }
}
