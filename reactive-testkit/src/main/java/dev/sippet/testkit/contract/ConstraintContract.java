package dev.sippet.testkit.contract;

import static dev.sippet.testkit.contract.Expect.all;
import static dev.sippet.testkit.contract.Expect.error;
import static dev.sippet.testkit.contract.Expect.one;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sippet.error.CheckViolation;
import dev.sippet.error.ConstraintViolation;
import dev.sippet.error.ForeignKeyViolation;
import dev.sippet.error.NotNullViolation;
import dev.sippet.error.UniqueViolation;
import dev.sippet.error.UnsupportedFeature;
import dev.sippet.query.Sql;
import dev.sippet.testkit.scenario.Account;
import dev.sippet.testkit.scenario.Accounts;
import dev.sippet.testkit.scenario.OrderLines;
import dev.sippet.testkit.scenario.Place;
import dev.sippet.testkit.scenario.Places;
import dev.sippet.testkit.scenario.Todos;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.reactivestreams.Publisher;

/** A constraint that would break is told with model, fields, constraint, code and driver, and without any value. */
public interface ConstraintContract extends Contract {

    @Test
    default void aValueThatIsThereAlready() {
        one(Samples.account("secret").exec(db()));
        UniqueViolation refused =
                error(UniqueViolation.class, Samples.account("secret").exec(db()));
        complete(refused, "Account", "email");
        assertThat(refused.constraint()).contains("accounts_email_key");
        assertThat(refused.statement()).isPresent();
        Expect.hides(refused, "secret");
    }

    @Test
    default void anUpdateToAValueThatIsThereAlready() {
        one(Samples.account("secret").exec(db()));
        Account bob = one(Samples.account("bob").exec(db()));
        UniqueViolation refused = error(
                UniqueViolation.class,
                Accounts.update(bob).email("secret@example.com").exec(db()));
        complete(refused, "Account", "email");
        Expect.hides(refused, "secret");
        assertThat(one(Accounts.getById(bob.id()).exec(db()))).isEqualTo(bob);
    }

    @Test
    default void aKeyThatIsThereAlready() {
        one(Samples.account("ada").id(Samples.ID).exec(db()));
        complete(
                error(
                        UniqueViolation.class,
                        Samples.account("bob").id(Samples.ID).exec(db())),
                "Account",
                "id");
        OrderLines.Create line = OrderLines.create()
                .tenantId(1)
                .orderNumber("secret")
                .line(1)
                .sku("s")
                .quantity(1);
        one(line.exec(db()));
        UniqueViolation refused = error(UniqueViolation.class, line.exec(db()));
        complete(refused, "OrderLine", "tenantId", "orderNumber", "line");
        Expect.hides(refused, "secret");
    }

    @Test
    default void severalFieldsThatAreThereAlready() {
        one(place(1, 75).exec(db()));
        UniqueViolation refused = error(UniqueViolation.class, place(2, 75).exec(db()));
        complete(refused, "Place", "country", "code");
        assertThat(refused.constraint()).contains("places_by_code");
    }

    @Test
    default void nullsNeverClash() {
        all(Places.createMany(List.of(place(1, null), place(2, null))).exec(db()));
        assertThat(all(Places.all().exec(db()))).extracting(Place::code).containsOnlyNulls();
    }

    @Test
    @ForCapability("namedForeignKeys")
    default void aReferenceToNothing() {
        if (byKeys()) {
            one(Todos.create().accountId(Samples.ID).title("t").done(false).exec(db()));
            return;
        }
        ForeignKeyViolation refused = error(
                ForeignKeyViolation.class,
                Todos.create().accountId(Samples.ID).title("secret").done(false).exec(db()));
        Expect.hides(refused, "secret", Samples.ID.toString());
        if (!subject().capability().namedForeignKeys()) {
            isUnnamed(refused);
            return;
        }
        complete(refused, "Todo", "accountId");
        assertThat(refused.constraint()).contains("todos_account_id_fkey");
    }

    @Test
    default void aRecordThatOthersStillReferTo() {
        Account ada = one(Samples.account("ada").id(Samples.ID).exec(db()));
        one(Todos.create().account(ada).title("ship it").done(false).exec(db()));
        if (byKeys()) {
            assertThat(one(Accounts.delete(ada).exec(db()))).isTrue();
            return;
        }
        ForeignKeyViolation refused =
                error(ForeignKeyViolation.class, Accounts.delete(ada).exec(db()));
        if (subject().capability().namedForeignKeys()) {
            assertThat(refused.constraint()).contains("todos_account_id_fkey");
        } else {
            isUnnamed(refused);
        }
        assertThat(refused.model()).as("declared on Todo").isNotEqualTo(Optional.of("Account"));
        assertThat(refused.code()).isPresent();
        Expect.hides(refused, Samples.ID.toString());
        assertThat(one(Accounts.getById(ada.id()).exec(db()))).isEqualTo(ada);
    }

    @Test
    default void aNullByRawSql() {
        Publisher<?> insert = Sql.execute(subject().sql("insert into {counters} ({name}, {amount}) values (?, ?)"))
                .bind("secret")
                .bind(null)
                .exec(db());
        if (byKeys()) {
            Expect.hides(error(UnsupportedFeature.class, insert), "secret");
            return;
        }
        NotNullViolation refused = error(NotNullViolation.class, insert);
        assertThat(refused.fields()).containsExactly("amount");
        assertThat(refused.driver()).isEqualTo(subject().capability().driver());
        assertThat(refused.code()).isPresent();
        Expect.hides(refused, "secret");
    }

    @Test
    default void aLabelThatIsNoneByRawSql() {
        one(Samples.account("ada").exec(db()));
        Publisher<?> update = Sql.execute(subject().sql("update {accounts} set {role} = ?"))
                .bind("SECRET")
                .exec(db());
        if (byKeys()) {
            Expect.hides(error(UnsupportedFeature.class, update), "SECRET");
            return;
        }
        CheckViolation refused = error(CheckViolation.class, update);
        assertThat(refused.constraint()).isPresent();
        assertThat(refused.driver()).isEqualTo(subject().capability().driver());
        assertThat(refused.code()).isPresent();
        Expect.hides(refused, "SECRET", "ada@example.com");
    }

    @Test
    default void afterAViolationTheConnectionServesTheNext() {
        Connected small = subject().open(Limits.pool(1));
        one(Samples.account("ada").exec(small.db()));
        for (int i = 0; i < 3; i++) {
            error(UniqueViolation.class, Samples.account("ada").exec(small.db()));
            assertThat(one(Accounts.all().count().exec(small.db()))).isEqualTo(1);
        }
    }

    private static Places.Create place(int number, @Nullable Integer code) {
        return Places.create().number(number).country("FR").city("Paris").code(code);
    }

    /** Better nothing than a guess. */
    private void isUnnamed(ForeignKeyViolation refused) {
        assertThat(refused.constraint()).isEmpty();
        assertThat(refused.model()).isEmpty();
        assertThat(refused.fields()).isEmpty();
        assertThat(refused.code()).isPresent();
        assertThat(refused.hint()).isPresent();
        assertThat(refused).hasMessageContaining(subject().capability().driver());
    }

    private void complete(ConstraintViolation refused, String model, String... fields) {
        assertThat(refused.model()).contains(model);
        assertThat(refused.fields()).containsExactly(fields);
        assertThat(refused.constraint()).isPresent();
        assertThat(refused.code()).isPresent();
        assertThat(refused.driver()).isEqualTo(subject().capability().driver());
        assertThat(refused.hint()).isPresent();
    }
}
