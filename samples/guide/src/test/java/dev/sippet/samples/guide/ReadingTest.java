package dev.sippet.samples.guide;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sippet.error.InvalidStatement;
import dev.sippet.error.RecordNotFound;
import dev.sippet.error.TooManyRecords;
import dev.sippet.query.Condition;
import dev.sippet.query.Paging;
import dev.sippet.query.Projection;
import dev.sippet.session.Page;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;
import reactor.util.function.Tuple2;
import reactor.util.function.Tuples;

class ReadingTest extends ChapterTest {
    private Account ada;
    private Account bob;

    @BeforeEach
    void write() {
        ada = account("Ada");
        bob = value(Accounts.create()
                .name("Bob")
                .email("bob@example.org")
                .bio("Builder")
                .logins(5)
                .exec(db));
    }

    @Test
    void getAsksForExactlyOneAndFindForAtMostOne() {
        UUID id = ada.id();
        // region by-key
        Mono<Account> one = Accounts.getById(id).exec(db); // RecordNotFound if there is none
        Mono<Account> maybe = Accounts.findById(id).exec(db); // empty if there is none
        Mono<Account> byEmail = Accounts.findByEmail("ada@example.com").exec(db); // so for what is @Unique
        Flux<Todo> todos = Todos.filterByOwnerId(id).exec(db); // so for what is @Index
        // endregion
        assertThat(List.of(value(one), value(maybe), value(byEmail))).containsOnly(ada);
        assertThat(values(todos)).isEmpty();
        assertThat(error(Accounts.getById(UUID.randomUUID()).exec(db))).isInstanceOf(RecordNotFound.class);
        StepVerifier.create(Accounts.findById(UUID.randomUUID()).exec(db)).verifyComplete();
    }

    @Test
    void statementsAreValues() {
        // region values
        Accounts.Query busy = Accounts.filter(a -> a.logins().gt(3));
        Accounts.Query busyWithBio = busy.filter(a -> a.bio().isNotNull()); // busy stays as it is

        Flux<Account> first = busy.exec(db);
        Mono<Long> second = busyWithBio.count().exec(db);
        // endregion
        assertThat(values(first)).containsExactly(bob);
        assertThat(value(second)).isEqualTo(1);
        assertThat(busy).hasToString("query Account where logins > ?");
    }

    @Test
    void filtersCompare() {
        Instant since = Instant.now().minusSeconds(60);
        // region filter
        Flux<Account> found = Accounts.filter(a -> a.name()
                        .in("Ada", "Bob")
                        .and(a.logins().between(1, 9))
                        .and(a.createdAt().gt(since))
                        .and(a.email().startsWith("bob@").or(a.bio().isNull())))
                .exec(db);
        // endregion
        assertThat(values(found)).containsExactly(bob);
    }

    @Test
    void fieldsCompareWithFields() {
        // region fields
        Flux<Account> fresh = Accounts.filter(a -> a.email().ne(a.name())).exec(db);
        Flux<Todo> open = Todos.filter(t -> t.done().not()).exec(db); // a boolean is a condition by itself
        Flux<Product> large = Products.filter(p -> p.stock().times(2).gt(100)).exec(db);
        // endregion
        assertThat(values(fresh)).containsExactlyInAnyOrder(ada, bob);
        assertThat(values(open)).isEmpty();
        assertThat(values(large)).isEmpty();
    }

    @Test
    void filtersCanDependOnWhatIsThere() {
        String name = "Bob";
        Integer logins = null;
        List<String> domains = List.of("example.com", "example.org");
        // region dynamic
        Accounts.Query chosen = Accounts.all()
                .filterIf(name, (a, value) -> a.name().eq(value)) // left out if the value is null
                .filterIf(logins, (a, value) -> a.logins().ge(value))
                .filter(a -> Condition.anyOf(domains.stream()
                        .map(domain -> a.email().endsWith("@" + domain))
                        .toList()));
        // endregion
        assertThat(values(chosen.exec(db))).containsExactly(bob);
    }

    @Test
    void whatIsNullIsNeitherEqualNorDifferent() {
        // region null
        Flux<Account> others = Accounts.filter(a -> a.bio().ne("Countess")).exec(db); // Bob
        Flux<Account> notSo = Accounts.filter(a -> a.bio().eq("Countess").not()).exec(db); // Bob as well
        Flux<Account> orNone = Accounts.filter(
                        a -> a.bio().ne("Countess").or(a.bio().isNull()))
                .exec(db); // Ada and Bob
        // endregion
        assertThat(values(others)).containsExactly(bob);
        assertThat(values(notSo)).containsExactly(bob);
        assertThat(values(orNone)).containsExactlyInAnyOrder(ada, bob);
    }

    @Test
    void ordersLimitsAndLeavesOut() {
        // region order
        Flux<Account> second = Accounts.all()
                .orderBy(Accounts.logins().desc(), Accounts.name().asc())
                .offset(1) // refused without an order
                .limit(1)
                .exec(db);
        Flux<Account> withBioFirst =
                Accounts.all().orderBy(Accounts.bio().asc().nullsLast()).exec(db);
        // endregion
        assertThat(values(second)).containsExactly(ada);
        assertThat(values(withBioFirst)).containsExactly(bob, ada);
        assertThat(values(Accounts.all().orderBy(Accounts.bio().asc()).exec(db)))
                .containsExactly(ada, bob);
        assertThat(error(Accounts.all().offset(1).exec(db).then())).isInstanceOf(InvalidStatement.class);
    }

    @Test
    void asksForOneTheFirstHowManyAndWhether() {
        // region answers
        Mono<Account> one = Accounts.filter(a -> a.name().eq("Ada")).one().exec(db); // exactly one
        Mono<Account> first =
                Accounts.all().orderBy(Accounts.name().asc()).first().exec(db); // or empty
        Mono<Long> many = Accounts.filter(a -> a.bio().isNull()).count().exec(db);
        Mono<Boolean> any = Accounts.filter(a -> a.logins().ge(100)).exists().exec(db);
        // endregion
        assertThat(value(one)).isEqualTo(ada);
        assertThat(value(first)).isEqualTo(ada);
        assertThat(value(many)).isEqualTo(1);
        assertThat(value(any)).isFalse();
        assertThat(error(Accounts.all().one().exec(db))).isInstanceOf(TooManyRecords.class);
    }

    private record Card(String name, @Nullable String bio) {}

    @Test
    void otherShapesAreSelected() {
        // region select
        Flux<String> names = Accounts.all().select(Accounts.name()).exec(db);
        Flux<Tuple2<String, Optional<String>>> rows =
                Accounts.all().select(Accounts.name(), Accounts.bio()).exec(db);
        Flux<Card> cards = Accounts.filter(a -> a.bio().isNull())
                .select(Accounts.name(), Accounts.bio())
                .as(Card::new) // record Card(String name, @Nullable String bio)
                .orderBy(Accounts.name().asc())
                .exec(db);
        // endregion
        assertThat(values(names)).containsExactlyInAnyOrder("Ada", "Bob");
        assertThat(values(rows)).contains(Tuples.of("Bob", Optional.of("Builder")));
        assertThat(values(cards)).containsExactly(new Card("Ada", null));
    }

    @Test
    void whatIsSelectedIsToldApartCountedAndPaged() {
        // region selected
        Projection<Account, Optional<String>> bios =
                Accounts.all().select(Accounts.bio()).distinct(); // what is the same comes once, NULL too
        Mono<Long> different = bios.count().exec(db);
        Mono<Page<String>> page = Accounts.all()
                .select(Accounts.name())
                .orderBy(Accounts.name().asc())
                .page(1)
                .exec(db);
        // endregion
        assertThat(values(bios.exec(db))).containsExactlyInAnyOrder(Optional.empty(), Optional.of("Builder"));
        assertThat(value(different)).isEqualTo(2);
        assertThat(value(page).items()).containsExactly("Ada");
    }

    @Test
    void pagesFollowEachOther() {
        // region pages
        Paging<Account> paging = Accounts.all().orderBy(Accounts.name().asc()).page(1);

        Mono<Page<Account>> first = paging.exec(db);
        Mono<Page<Account>> second =
                first.flatMap(page -> paging.at(page.nextCursor().orElseThrow()).exec(db)); // or page.next(db)
        // endregion
        assertThat(value(first).items()).containsExactly(ada);
        assertThat(value(first).prevCursor()).isEmpty();
        assertThat(value(second).items()).containsExactly(bob);
        assertThat(value(second).nextCursor()).isEmpty();
        assertThat(value(second.flatMap(page -> page.prev(db))).items()).containsExactly(ada);
    }

    @Test
    void anEmptyListIsNeverSent() {
        // region empty
        Flux<Account> none = Accounts.filter(a -> a.name().in(List.of())).exec(db); // empty; nothing is sent
        // endregion
        assertThat(values(none)).isEmpty();
        assertThat(value(Accounts.filter(a -> a.name().in(List.of())).explain(db)))
                .contains("nothing is sent");
    }

    @Test
    void streamsUnderDemand() {
        // region stream
        Flux<String> names = Accounts.all()
                .orderBy(Accounts.name().asc())
                .exec(db) // nothing happens before somebody subscribes
                .map(Account::name)
                .take(1); // cancels; the connection goes back, or is closed
        // endregion
        StepVerifier.create(names).expectNext("Ada").verifyComplete();
        StepVerifier.create(
                        Accounts.all().orderBy(Accounts.name().asc()).exec(db).map(Account::name), 1)
                .expectNext("Ada")
                .thenRequest(1)
                .expectNext("Bob")
                .verifyComplete();
    }

    @Test
    void explainsItself() {
        // region explain
        Mono<String> plan = Accounts.filter(
                        a -> a.email().endsWith("@example.com").and(a.bio().isNotNull()))
                .orderBy(Accounts.name().asc())
                .limit(10)
                .explain(db); // plans the statement and runs nothing
        // endregion
        assertThat(value(plan)).isEqualTo(text("reading/plan.txt"));
    }
}
