package dev.sippet.testkit.contract;

import static dev.sippet.testkit.contract.Expect.error;
import static dev.sippet.testkit.contract.Expect.none;
import static dev.sippet.testkit.contract.Expect.one;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sippet.error.RecordNotFound;
import dev.sippet.error.TooManyRecords;
import dev.sippet.testkit.scenario.Account;
import dev.sippet.testkit.scenario.Accounts;
import dev.sippet.testkit.scenario.OrderLine;
import dev.sippet.testkit.scenario.OrderLines;
import dev.sippet.testkit.scenario.Role;
import java.util.List;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;

/** A record is found, changed and deleted by its key or a unique field. */
public interface KeyContract extends Contract {

    @Test
    default void getsByKeyInOneStatement() {
        Account ada = one(Samples.account("ada").exec(db()));
        recording().clear();
        assertThat(one(Accounts.getById(ada.id()).exec(db()))).isEqualTo(ada);
        assertThat(recording().kinds()).containsExactly("Select");
    }

    @Test
    default void getSaysThatThereIsNone() {
        RecordNotFound none =
                error(RecordNotFound.class, Accounts.getById(Samples.ID).exec(db()));
        assertThat(none).hasMessageContaining("Account");
        assertThat(none.statement()).isPresent();
        Expect.hides(none, Samples.ID.toString());
    }

    @Test
    default void findIsEmptyWhereThereIsNone() {
        none(Accounts.findById(Samples.ID).exec(db()));
        none(Accounts.findByEmail("nobody@example.com").exec(db()));
    }

    @Test
    default void findsByKeyAndByUniqueField() {
        Account ada = one(Samples.account("ada").exec(db()));
        assertThat(one(Accounts.findById(ada.id()).exec(db()))).isEqualTo(ada);
        assertThat(one(Accounts.findByEmail("ada@example.com").exec(db()))).isEqualTo(ada);
        assertThat(one(Accounts.getByEmail("ada@example.com").exec(db()))).isEqualTo(ada);
    }

    @Test
    default void changesByKeyAndByUniqueField() {
        Account ada = one(Samples.account("ada").exec(db()));
        one(Accounts.updateById(ada.id()).logins(3).exec(db()));
        Account changed =
                one(Accounts.updateByEmail("ada@example.com").role(Role.ADMIN).exec(db()));
        assertThat(changed.logins()).isEqualTo(3);
        assertThat(changed.role()).isEqualTo(Role.ADMIN);
        assertThat(one(Accounts.getById(ada.id()).exec(db()))).isEqualTo(changed);
    }

    @Test
    default void changingWhatIsNotThereSaysSo() {
        error(RecordNotFound.class, Accounts.updateById(Samples.ID).logins(3).exec(db()));
        error(
                RecordNotFound.class,
                Accounts.updateByEmail("nobody@example.com").logins(3).exec(db()));
    }

    @Test
    default void deletesByKeyAndByUniqueField() {
        Account ada = one(Samples.account("ada").exec(db()));
        one(Samples.account("bob").exec(db()));
        assertThat(one(Accounts.deleteById(ada.id()).exec(db()))).isTrue();
        assertThat(one(Accounts.deleteById(ada.id()).exec(db()))).isFalse();
        assertThat(one(Accounts.deleteByEmail("bob@example.com").exec(db()))).isTrue();
        assertThat(one(Accounts.deleteByEmail("bob@example.com").exec(db()))).isFalse();
        assertThat(one(Accounts.all().count().exec(db()))).isZero();
    }

    @Test
    default void oneRefusesSeveral() {
        one(Flux.concat(
                        Samples.account("ada").exec(db()),
                        Samples.account("bob").exec(db()))
                .then(Accounts.all().count().exec(db())));
        Accounts.Query members = Accounts.filter(a -> a.role().eq(Role.MEMBER));
        TooManyRecords several = error(TooManyRecords.class, members.one().exec(db()));
        assertThat(several).hasMessageContaining("Account");
        error(
                RecordNotFound.class,
                Accounts.filter(a -> a.role().eq(Role.EDITOR)).one().exec(db()));
    }

    @Test
    default void aKeyOfSeveralFieldsIsWhole() {
        stored();
        OrderLine line =
                one(OrderLines.getByTenantIdAndOrderNumberAndLine(1, "A", 2).exec(db()));
        assertThat(line).isEqualTo(new OrderLine(1, "A", 2, "sku-2", 20));
        none(OrderLines.findByTenantIdAndOrderNumberAndLine(2, "A", 2).exec(db()));
    }

    @Test
    default void aKeyOfSeveralFieldsChangesAndDeletesOneRecord() {
        stored();
        OrderLine changed = one(OrderLines.updateByTenantIdAndOrderNumberAndLine(1, "A", 2)
                .quantity(21)
                .exec(db()));
        assertThat(changed).isEqualTo(new OrderLine(1, "A", 2, "sku-2", 21));
        assertThat(one(OrderLines.update(changed).sku("sku-x").exec(db())))
                .isEqualTo(new OrderLine(1, "A", 2, "sku-x", 21));
        assertThat(one(OrderLines.deleteByTenantIdAndOrderNumberAndLine(1, "A", 1)
                        .exec(db())))
                .isTrue();
        assertThat(one(OrderLines.delete(changed).exec(db()))).isTrue();
        assertThat(one(OrderLines.all().count().exec(db()))).isEqualTo(2);
    }

    private void stored() {
        Expect.all(OrderLines.createMany(List.of(
                        line(1, "A", 1, "sku-1", 10),
                        line(1, "A", 2, "sku-2", 20),
                        line(1, "B", 2, "sku-3", 30),
                        line(2, "A", 1, "sku-4", 40)))
                .exec(db()));
        recording().clear();
    }

    private static OrderLines.Create line(int tenant, String order, int line, String sku, int quantity) {
        return OrderLines.create()
                .tenantId(tenant)
                .orderNumber(order)
                .line(line)
                .sku(sku)
                .quantity(quantity);
    }
}
