package dev.sippet.testkit.contract;

import static dev.sippet.testkit.contract.Expect.all;
import static dev.sippet.testkit.contract.Expect.error;
import static dev.sippet.testkit.contract.Expect.one;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sippet.error.InvalidStatement;
import dev.sippet.error.ReadOnlyTransaction;
import dev.sippet.error.UniqueViolation;
import dev.sippet.error.UnsupportedFeature;
import dev.sippet.query.Upsert;
import dev.sippet.session.TxOptions;
import dev.sippet.testkit.scenario.OrderLines;
import dev.sippet.testkit.scenario.Places;
import dev.sippet.testkit.scenario.Visit;
import dev.sippet.testkit.scenario.Visits;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Of upserts with one target at the same time one stores and the others change, and all of them count; in transactions as well. */
public interface UpsertRaceContract extends Contract {
    /** How many at once. */
    int MANY = 50;

    private static Upsert<Visit, Visits.Create, Visits.Update<Visit>> visit(Visits.Create visit) {
        return Visits.upsertByPage(visit).onUpdate(v -> v.hits(n -> n.plus(1)));
    }

    private <T> List<T> atOnce(Mono<T> upsert) {
        return all(Flux.range(0, MANY).flatMap(i -> upsert, MANY));
    }

    @Test
    default void allCount() {
        List<Visit> answered = atOnce(visit(Visits.create().page("a")).exec(db()));
        assertThat(answered)
                .extracting(Visit::id)
                .containsOnly(answered.getFirst().id());
        assertThat(answered).extracting(Visit::hits).doesNotHaveDuplicates();
        assertThat(one(Visits.all().one().exec(db())).hits()).isEqualTo(MANY);
    }

    @Test
    default void allCountWhereTheyClashInMoreThanTheTarget() {
        atOnce(visit(Visits.create().page("a").id(7)).exec(db()));
        assertThat(one(Visits.all().one().exec(db())).hits()).isEqualTo(MANY);
        atOnce(Places.upsertByCountryAndCode(
                        Places.create().number(1).country("FR").city("Paris").code(75))
                .exec(db()));
        assertThat(one(Places.all().count().exec(db()))).isEqualTo(1);
    }

    @Test
    default void allCountByAKeyThatPeopleGive() {
        atOnce(OrderLines.upsertByTenantIdAndOrderNumberAndLine(OrderLines.create()
                        .tenantId(1)
                        .orderNumber("o")
                        .line(1)
                        .sku("s")
                        .quantity(1))
                .onUpdate(line -> line.quantity(n -> n.plus(1)))
                .exec(db()));
        assertThat(one(OrderLines.all().one().exec(db())).quantity()).isEqualTo(MANY);
    }

    @Test
    default void oneOfManyIsStoredAndTheOthersAreIgnored() {
        assertThat(atOnce(Visits.upsertByPage(Visits.create().page("a"))
                        .orIgnore()
                        .exec(db())))
                .hasSize(1);
        assertThat(one(Visits.all().count().exec(db()))).isEqualTo(1);
    }

    @Test
    default void allCountInTransactionsThatRunAgain() {
        TxOptions again = TxOptions.defaults().retry(20);
        Mono<Visit> inTransaction =
                db().transaction(again, tx -> visit(Visits.create().page("a")).exec(tx));
        assertThat(all(Flux.range(0, 8).flatMap(i -> inTransaction))).hasSize(8);
        assertThat(one(Visits.all().one().exec(db())).hits()).isEqualTo(8);
    }

    @Test
    default void isUndoneWithItsTransaction() {
        one(visit(Visits.create().page("a")).exec(db()));
        error(
                InvalidStatement.class,
                db().transaction(tx -> visit(Visits.create().page("a"))
                        .exec(tx)
                        .then(visit(Visits.create().page("b")).exec(tx))
                        .then(Mono.error(new InvalidStatement("no", null)))));
        assertThat(all(Visits.all().exec(db()))).extracting(Visit::hits).containsExactly(1);
    }

    @Test
    default void isAStatementOfABatch() {
        var twice = db().batch(
                        visit(Visits.create().page("a")), visit(Visits.create().page("a")));
        if (refusedByKeys("at its end", twice)) {
            one(db().batch(
                            visit(Visits.create().page("a")),
                            visit(Visits.create().page("b"))));
            assertThat(one(Visits.all().count().exec(db()))).isEqualTo(2);
            return;
        }
        var both = one(twice);
        assertThat(List.of(both.getT1().hits(), both.getT2().hits())).containsExactly(1, 2);
        var ignored = Visits.upsertByPage(Visits.create().page("a")).orIgnore();
        assertThat(one(db().batch(List.of(ignored, ignored)))).allMatch(Optional::isEmpty);
        error(
                UniqueViolation.class,
                db().batch(visit(Visits.create().page("c")), Visits.create().page("a")));
        assertThat(one(Visits.all().count().exec(db()))).isEqualTo(1);
    }

    @Test
    default void isRefusedWhereNothingIsWritten() {
        Mono<Visit> upsert = db().transaction(
                        TxOptions.readOnly(),
                        tx -> visit(Visits.create().page("a")).exec(tx));
        boolean refuses = subject().capability().readOnlyTransactions();
        if (refuses) error(ReadOnlyTransaction.class, upsert);
        else error(UnsupportedFeature.class, upsert);
        assertThat(one(Visits.all().count().exec(db()))).isZero();
    }
}
