package dev.sippet.samples.guide;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sippet.error.InvalidStatement;
import dev.sippet.query.Sql;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

class RawSqlTest extends ChapterTest {
    @Test
    void rowsAreReadIntoModels() {
        Account ada = account("Ada");
        // region model
        Flux<Account> found = Sql.query("""
            select * from "accounts" where lower("name") = ?
            """)
                .bind("ada")
                .as(Account.class) // columns by name
                .exec(db);
        // endregion
        assertThat(values(found)).containsExactly(ada);
    }

    @Test
    void rowsAreReadIntoProjections() {
        Account ada = account("Ada");
        todo(ada, "ship it");
        // region projection
        Flux<AccountLine> lines = Sql.query("""
            select a."name", a."email", count(t."id") as todos
            from "accounts" a left join "todos" t on t."owner_id" = a."id"
            where a."logins" < ?
            group by a."name", a."email"
            """).bind(10).as(AccountLine.class).exec(db);
        // endregion
        assertThat(values(lines)).containsExactly(new AccountLine("Ada", "ada@example.com", 1));
    }

    @Test
    void rowsAreReadByAFunction() {
        account("Ada");
        // region map
        Flux<String> names = Sql.query("""
            select "name", "logins" from "accounts" order by "name"
            """)
                .map((row, at) -> row.text(at) + ": " + row.int32(at + 1)) // columns by position, from at on
                .exec(db);
        // endregion
        assertThat(values(names)).containsExactly("Ada: 0");
    }

    @Test
    void commandsAnswerHowManyRowsTheyChanged() {
        account("Ada");
        // region execute
        Mono<Long> changed = Sql.execute("""
            update "accounts" set "logins" = 0 where "email" like ?
            """).bind("%@example.com").exec(db);
        // endregion
        assertThat(value(changed)).isEqualTo(1);
    }

    @Test
    void rawSqlRunsInTransactionsToo() {
        account("Ada");
        // region transaction
        Mono<Account> renamed = db.transaction(tx -> Sql.execute("update \"accounts\" set \"name\" = upper(\"name\")")
                .exec(tx)
                .then(Accounts.getByEmail("ada@example.com").exec(tx)));
        // endregion
        assertThat(value(renamed).name()).isEqualTo("ADA");
    }

    @Test
    void mistakesAreNamed() {
        assertThat(error(Sql.query("select \"name\" from \"accounts\" where \"name\" = ?")
                        .as(AccountLine.class)
                        .exec(db)
                        .then()))
                .isInstanceOf(InvalidStatement.class)
                .hasMessageContaining("has 1 placeholders, and was given 0 values");
        account("Ada");
        assertThat(error(Sql.query("select \"name\" from \"accounts\"")
                        .as(AccountLine.class)
                        .exec(db)
                        .then()))
                .isInstanceOf(InvalidStatement.class)
                .hasMessageContaining("answers no column");
    }
}
