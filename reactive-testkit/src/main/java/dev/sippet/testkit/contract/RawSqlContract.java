package dev.sippet.testkit.contract;

import static dev.sippet.testkit.contract.Expect.all;
import static dev.sippet.testkit.contract.Expect.error;
import static dev.sippet.testkit.contract.Expect.one;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sippet.error.ConversionFailed;
import dev.sippet.error.DriverFailure;
import dev.sippet.error.InvalidStatement;
import dev.sippet.query.Sql;
import dev.sippet.testkit.scenario.Account;
import dev.sippet.testkit.scenario.AccountLine;
import dev.sippet.testkit.scenario.Counter;
import dev.sippet.testkit.scenario.Counters;
import dev.sippet.testkit.scenario.Scalars;
import dev.sippet.testkit.scenario.Todos;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;

/** SQL as people wrote it: values apart, rows into records, and nothing of the text misunderstood. */
public interface RawSqlContract extends Contract {

    @Test
    default void readsIntoAModel() {
        if (hasNoSql()) return;
        Account ada = one(Samples.account("ada").bio("here").exec(db()));
        one(Samples.account("bob").exec(db()));
        assertThat(all(query("select * from {accounts} where {email} = ?")
                        .bind("ada@example.com")
                        .as(Account.class)
                        .exec(db())))
                .containsExactly(ada);
    }

    @Test
    default void readsEveryTypeIntoAModel() {
        if (hasNoSql()) return;
        Scalars created = one(Samples.scalars(1).exec(db()));
        assertThat(one(query("select * from {scalars}")
                        .as(Scalars.class)
                        .exec(db())
                        .single()))
                .usingRecursiveComparison()
                .isEqualTo(created);
    }

    @Test
    default void readsIntoAProjectionByName() {
        if (hasNoSql()) return;
        Account ada = one(Samples.account("ada").exec(db()));
        one(Todos.create().account(ada).title("ship it").done(false).exec(db()));
        assertThat(all(query("""
            select count(*) as {todo_count}, a.{bio} as {bio}, a.{email} as {email}
            from {accounts} a join {todos} t on t.{account_id} = a.{id} group by a.{bio}, a.{email}\
            """).as(AccountLine.class).exec(db())))
                .containsExactly(new AccountLine("ada@example.com", null, 1));
    }

    @Test
    default void readsWithAFunctionByPosition() {
        if (hasNoSql()) return;
        all(Counters.createMany(Samples.counters(3, 4)).exec(db()));
        assertThat(all(query("select {amount}, {name} from {counters} order by {amount}")
                        .map((row, at) -> row.text(at + 1) + row.int32(at))
                        .exec(db())))
                .containsExactly("c03", "c14");
    }

    @Test
    default void answersHowManyRowsItChanged() {
        if (refusedByKeys("SQL", Sql.execute("update x set y = 1").exec(db()))) return;
        all(Counters.createMany(Samples.counters(1, 2, 3)).exec(db()));
        Sql.Command raise =
                Sql.execute(subject().sql("update {counters} set {amount} = {amount} + ? where {amount} > ?"));
        assertThat(one(raise.bind(10).bind(1).exec(db()))).isEqualTo(2);
        assertThat(one(raise.bind(10).bind(99).exec(db()))).isZero();
    }

    @Test
    default void aQuestionMarkInALiteralOrCommentIsNoValue() {
        if (hasNoSql()) return;
        one(Samples.counter("?", 1).exec(db()));
        assertThat(one(query("""
            select {name} from {counters} -- really?
            where {name} = '?' /* why? */ and {name} <> 'it''s?' and {amount} = ?\
            """)
                        .bind(1)
                        .map((row, at) -> row.text(at))
                        .exec(db())
                        .single()))
                .isEqualTo("?");
    }

    @Test
    default void aDoubledQuestionMarkIsNoValueEither() {
        if (hasNoSql()) return;
        DriverFailure refused = error(
                DriverFailure.class,
                query("select 1 ?? 2").map((row, at) -> row.int32(at)).exec(db()));
        assertThat(refused.driver()).isEqualTo(subject().capability().driver());
    }

    @Test
    default void aSemicolonInALiteralEndsNothing() {
        if (hasNoSql()) return;
        one(Samples.counter("a;b", 1).exec(db()));
        assertThat(all(query("select * from {counters} where {name} = 'a;b'")
                        .as(Counter.class)
                        .exec(db())))
                .hasSize(1);
    }

    @Test
    @ForCapability("recursion")
    default void aQueryCanReferToItselfOrIsRefusedByName() {
        if (hasNoSql()) return;
        Flux<Integer> four = query(
                        "with recursive n (i) as (select 1 union all select i + 1 from n where i < 4) select i from n")
                .map((row, at) -> row.int32(at))
                .exec(db());
        if (subject().capability().recursion()) {
            assertThat(all(four)).containsExactlyInAnyOrder(1, 2, 3, 4);
        } else {
            assertThat(error(DriverFailure.class, four))
                    .hasMessageContaining(subject().capability().driver())
                    .hasMessageContaining("Recursive CTE");
        }
    }

    @Test
    default void asManyValuesAsPlaces() {
        if (hasNoSql()) return;
        String sql = "select * from {counters} where {name} = ? and {amount} = ?";
        error(InvalidStatement.class, query(sql).bind("a").as(Counter.class).exec(db()));
        error(
                InvalidStatement.class,
                query(sql).bind("a").bind(1).bind(2).as(Counter.class).exec(db()));
        error(
                InvalidStatement.class,
                Sql.execute(subject().sql("delete from {counters}")).bind(1).exec(db()));
    }

    @Test
    default void aNullCanBeAValue() {
        if (hasNoSql()) return;
        one(Samples.account("ada").bio("there").exec(db()));
        assertThat(one(Sql.execute(subject().sql("update {accounts} set {bio} = ?"))
                        .bind(null)
                        .exec(db())))
                .isEqualTo(1);
        assertThat(one(query("select * from {accounts}")
                                .as(Account.class)
                                .exec(db())
                                .single())
                        .bio())
                .isNull();
    }

    @Test
    default void valuesOfEveryTypeAreUnderstood() {
        if (hasNoSql()) return;
        Scalars s = one(Samples.scalars(1).exec(db()));
        finds("bool", s.bool());
        finds("int8", s.int8());
        finds("int16", s.int16());
        finds("int32", s.int32());
        finds("int64", s.int64());
        finds("float64", s.float64());
        finds("text", s.text());
        finds("uuid", s.uuid());
        finds("decimal", s.decimal());
        finds("instant", s.instant());
        finds("date", s.date());
        finds("time", s.time());
        finds("date_time", s.dateTime());
        finds("offset_date_time", s.offsetDateTime());
    }

    private void finds(String column, Object value) {
        assertThat(all(query("select * from {scalars} where {" + column + "} = ?")
                        .bind(value)
                        .as(Scalars.class)
                        .exec(db())))
                .as(column)
                .hasSize(1);
    }

    @Test
    default void aColumnThatIsMissingIsTold() {
        if (hasNoSql()) return;
        one(Samples.account("ada").exec(db()));
        InvalidStatement missing = error(
                InvalidStatement.class,
                query("select {id}, {email} from {accounts}").as(Account.class).exec(db()));
        assertThat(missing).hasMessageContaining("bio");
    }

    @Test
    default void aNullWhereTheRecordAllowsNoneIsTold() {
        if (hasNoSql()) return;
        one(Samples.account("ada").exec(db()));
        ConversionFailed refused = error(
                ConversionFailed.class,
                query("select {bio} as {email}, {bio}, 1 as {todo_count} from {accounts}")
                        .as(AccountLine.class)
                        .exec(db()));
        assertThat(refused).hasMessageContaining("email");
    }

    @Test
    default void wrongSqlIsAnErrorOfTheDatabaseWithItsCode() {
        if (hasNoSql()) return;
        DriverFailure refused = error(
                DriverFailure.class,
                query("selct 1 where 'x' = ?")
                        .bind("secret")
                        .map((row, at) -> 1)
                        .exec(db()));
        assertThat(refused.code()).isPresent();
        assertThat(refused.driver()).isEqualTo(subject().capability().driver());
        assertThat(refused.statement()).contains("selct 1 where 'x' = ?");
        Expect.hides(refused, "secret");
    }

    @Test
    default void runsInATransaction() {
        if (refusedByKeys(
                "SQL", db().transaction(tx -> Sql.execute("update x set y = 1").exec(tx)))) return;
        error(
                DriverFailure.class,
                db().transaction(tx -> Samples.counter("a", 1)
                        .exec(tx)
                        .then(Sql.execute(subject().sql("update {counters} set {name} = ?"))
                                .bind("b")
                                .exec(tx))
                        .then(query("selct").map((row, at) -> 1).exec(tx).then())));
        assertThat(one(Counters.all().count().exec(db()))).isZero();
    }

    private Sql.Query query(String text) {
        return Sql.query(subject().sql(text));
    }
}
