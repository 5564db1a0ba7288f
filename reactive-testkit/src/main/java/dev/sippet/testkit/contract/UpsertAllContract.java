package dev.sippet.testkit.contract;

import static dev.sippet.testkit.contract.Expect.all;
import static dev.sippet.testkit.contract.Expect.done;
import static dev.sippet.testkit.contract.Expect.error;
import static dev.sippet.testkit.contract.Expect.one;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sippet.driver.Upserts;
import dev.sippet.error.InvalidStatement;
import dev.sippet.error.UniqueViolation;
import dev.sippet.query.Upsert;
import dev.sippet.session.Db;
import dev.sippet.testkit.scenario.Account;
import dev.sippet.testkit.scenario.Accounts;
import dev.sippet.testkit.scenario.Place;
import dev.sippet.testkit.scenario.Places;
import dev.sippet.testkit.scenario.Role;
import dev.sippet.testkit.scenario.Visit;
import dev.sippet.testkit.scenario.Visits;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** A stream of upserts comes out as if they were done one after the other, however it falls into batches. */
public interface UpsertAllContract extends Contract {

    private static Visits.Create visit(String page, int hits) {
        return Visits.create().page(page).hits(hits);
    }

    private List<Visit> visits() {
        return all(Visits.all().orderBy(v -> v.page().asc()).exec(db()));
    }

    private static Flux<Long> adding(Flux<Visits.Create> visits, Db db) {
        return Visits.upsertAllByPage(visits)
                .onUpdate(v -> v.hits(n -> n.plus(Upsert.incoming(Visits.hits()))))
                .exec(db);
    }

    @Test
    default void storesWhatIsNotThereAndChangesWhatIs() {
        Account ada = one(Samples.account("ada").bio("old").exec(db()));
        List<Long> soFar = all(Accounts.upsertAllByEmail(Flux.just(
                        Samples.account("bob"), Samples.account("ada").role(Role.ADMIN), Samples.account("eve")))
                .exec(db()));
        assertThat(soFar).last().isEqualTo(3L);
        assertThat(all(Accounts.all().orderBy(a -> a.email().asc()).exec(db())))
                .extracting(Account::email)
                .containsExactly("ada@example.com", "bob@example.com", "eve@example.com");
        Account fresh = one(Accounts.getById(ada.id()).exec(db()));
        assertThat(fresh.role()).isEqualTo(Role.ADMIN);
        assertThat(fresh.bio()).isEqualTo("old");
        assertThat(fresh.version()).isEqualTo(2);
        assertThat(fresh.createdAt()).isEqualTo(ada.createdAt());
    }

    @Test
    default void aLongStreamGoesInBatches() {
        int pages = byKeys() ? 40 : 2_000;
        Flux<Visits.Create> stream = Flux.range(0, pages + pages / 4).map(i -> visit("p" + i % pages, i));
        List<Long> soFar = all(Visits.upsertAllByPage(stream).exec(db()));
        assertThat(soFar).hasSizeGreaterThan(1).isSorted().last().isEqualTo((long) pages + pages / 4);
        assertThat(one(Visits.all().count().exec(db()))).isEqualTo(pages);
        assertThat(one(Visits.getByPage("p7").exec(db())).hits()).isEqualTo(pages + 7);
        assertThat(one(Visits.getByPage("p30").exec(db())).hits()).isEqualTo(byKeys() ? 30 : 2_030);
    }

    @Test
    default void ofSeveralWithOneTargetTheLastCounts() {
        done(Visits.upsertAllByPage(Flux.just(visit("a", 1), visit("b", 2), visit("a", 3)))
                .exec(db())
                .then());
        assertThat(visits()).extracting(Visit::hits).containsExactly(3, 2);
    }

    @Test
    default void whatIsComputedIsComputedForEach() {
        if (refusedByKeys("at its end", adding(Flux.just(visit("a", 1), visit("a", 3)), db()))) {
            done(adding(Flux.just(visit("a", 4), visit("b", 2)), db()).then());
            done(adding(Flux.just(visit("a", 5), visit("c", 1)), db()).then());
            assertThat(visits()).extracting(Visit::hits).containsExactly(9, 2, 1);
            return;
        }
        done(adding(Flux.just(visit("a", 1), visit("b", 2), visit("a", 3), visit("a", 5)), db())
                .then());
        assertThat(visits()).extracting(Visit::hits).containsExactly(9, 2);
        done(adding(Flux.just(visit("a", 1), visit("b", 1)), db()).then());
        assertThat(visits()).extracting(Visit::hits).containsExactly(10, 3);
    }

    @Test
    default void whatIsNotGivenOfALaterOneStays() {
        Flux<Long> stored = Visits.upsertAllByPage(Flux.just(
                        visit("a", 1).note("x"),
                        visit("b", 2),
                        visit("a", 3),
                        visit("b", 4).note("y")))
                .exec(db());
        if (refusedByKeys("at its end", stored)) return;
        done(stored.then());
        assertThat(visits()).extracting(Visit::hits).containsExactly(3, 4);
        assertThat(visits()).extracting(Visit::note).containsExactly("x", "y");
    }

    @Test
    default void theKeyOfTheFirstStays() {
        Flux<Long> stored = Places.upsertAllByCountryAndCode(Flux.just(place(1, "Paris", 75), place(2, "Lutetia", 75)))
                .exec(db());
        if (refusedByKeys("at its end", stored)) return;
        done(stored.then());
        assertThat(one(Places.all().one().exec(db()))).isEqualTo(new Place(1, "FR", "Lutetia", 75, null));
    }

    @Test
    default void ignoredIsWhatIsThereAndWhatCameBefore() {
        one(visit("a", 1).exec(db()));
        assertThat(all(Visits.upsertAllByPage(Flux.just(visit("a", 2), visit("b", 3), visit("b", 4)))
                        .orIgnore()
                        .exec(db())))
                .containsExactly(3L);
        assertThat(visits()).extracting(Visit::hits).containsExactly(1, 3);
    }

    @Test
    default void aBatchIsAllOrNone() {
        one(place(1, "Paris", 75).exec(db()));
        UniqueViolation refused = error(
                UniqueViolation.class,
                Places.upsertAllByCountryAndCode(Flux.just(place(2, "Lyon", 69), place(1, "Lille", 59)))
                        .exec(db()));
        assertThat(refused.fields()).containsExactly("number");
        assertThat(refused.stored()).hasValue(0);
        assertThat(all(Places.all().exec(db()))).extracting(Place::city).containsExactly("Paris");
    }

    @Test
    default void aBatchIsOneStatementWhereThatMeansTheTarget() {
        var upsert = Visits.upsertAllByPage(Flux.range(0, 20).map(i -> visit("p" + i, i)));
        done(upsert.exec(db()).then());
        if (byKeys()) {
            assertThat(recording().kinds())
                    .startsWith("Begin", "Select", "Insert", "Select")
                    .endsWith("Commit");
            assertThat(one(upsert.explain(db()))).contains("WriteByKeys").contains("InsertRows if $0 finds none");
            return;
        }
        boolean one = subject().capability().upserts() != Upserts.NONE;
        if (one) assertThat(recording().kinds()).containsExactly("Upsert");
        else
            assertThat(recording().kinds())
                    .startsWith("Begin", "Update", "Insert", "Update")
                    .endsWith("Commit");
        assertThat(one(upsert.explain(db()))).contains(one ? "UpsertRow for many" : "UpdateOne for each");
    }

    @Test
    default void streamsAtTheSameTimeAllCount() {
        int streams = byKeys() ? 4 : 8;
        List<String> pages =
                IntStream.range(0, byKeys() ? 8 : 20).mapToObj(i -> "p" + i).toList();
        Mono<Void> ascending = adding(Flux.fromIterable(pages).map(page -> visit(page, 1)), db())
                .then();
        Mono<Void> descending = adding(Flux.fromIterable(pages.reversed()).map(page -> visit(page, 1)), db())
                .then();
        done(Flux.range(0, streams)
                .flatMap(i -> i % 2 == 0 ? ascending : descending)
                .then());
        assertThat(visits()).hasSize(pages.size()).extracting(Visit::hits).containsOnly(streams);
    }

    @Test
    default void isUndoneWithItsTransaction() {
        Flux<Visits.Create> two = Flux.just(visit("a", 1), visit(byKeys() ? "b" : "a", 2));
        error(
                InvalidStatement.class,
                db().transaction(tx -> adding(two, tx).then(Mono.error(new InvalidStatement("no", null)))));
        assertThat(visits()).isEmpty();
        one(db().transaction(tx -> adding(two, tx).then(Mono.just(1))));
        assertThat(visits().stream().mapToInt(Visit::hits).sum()).isEqualTo(3);
    }

    @Test
    default void whatCannotBeMeantIsRefused() {
        InvalidStatement missing = error(
                InvalidStatement.class,
                Accounts.upsertAllById(Flux.just(Samples.account("ada"))).exec(db()));
        assertThat(missing).hasMessageContaining("Account.id was not given");
        error(
                InvalidStatement.class,
                Visits.upsertAllByPage(Flux.just(Visits.create().page("a"))).exec(db()));
        error(
                InvalidStatement.class,
                Visits.upsertAllByPage(Flux.just(visit("a", 1)))
                        .onUpdate(v -> v.note("x"))
                        .orIgnore()
                        .exec(db()));
        error(
                InvalidStatement.class,
                Visits.all()
                        .update()
                        .hits(n -> n.plus(Upsert.incoming(Visits.hits())))
                        .exec(db()));
        assertThat(recording().runs()).isEmpty();
    }

    @Test
    default void ofNothingNothingIsSent() {
        assertThat(one(Visits.upsertAllByPage(Flux.empty()).collect(db()))).isZero();
        assertThat(recording().runs()).isEmpty();
    }

    private static Places.Create place(int number, String city, int code) {
        return Places.create().number(number).country("FR").city(city).code(code);
    }
}
