package dev.sippet.testkit.contract;

import static dev.sippet.testkit.contract.Expect.all;
import static dev.sippet.testkit.contract.Expect.error;
import static dev.sippet.testkit.contract.Expect.one;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sippet.error.ConditionFailed;
import dev.sippet.error.DeferredNotLoaded;
import dev.sippet.error.InvalidStatement;
import dev.sippet.query.Condition;
import dev.sippet.query.Sql;
import dev.sippet.session.Deferred;
import dev.sippet.testkit.scenario.Address;
import dev.sippet.testkit.scenario.Contact;
import dev.sippet.testkit.scenario.Customer;
import dev.sippet.testkit.scenario.Customers;
import dev.sippet.testkit.scenario.Letter;
import dev.sippet.testkit.scenario.Price;
import dev.sippet.testkit.scenario.Purchases;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;

/** Values that are stored in several columns of their owner. */
public interface EmbedContract extends Contract {
    /** With everything. */
    Address PARIS = new Address("1 rue de la Paix", "Paris", "75002", Optional.of(new Address.Geo(48.87, 2.33)));
    /** With nothing that may be absent. */
    Address OSLO = new Address("Karl Johans gate 1", "Oslo", null, Optional.empty());

    /** A new one that has what it needs. */
    static Customers.Create customer(String name, Address address) {
        return Customers.create()
                .name(name)
                .address(address)
                .credit(new Price(100, "EUR"))
                .contact(new Contact.Nobody());
    }

    private static Letter letter(Customer customer) {
        return Objects.requireNonNull(customer.letter());
    }

    private List<String> names(Condition<Customer> condition) {
        return all(Customers.filter(condition).orderBy(Customers.name().asc()).exec(db())).stream()
                .map(Customer::name)
                .toList();
    }

    private void three() {
        all(Customers.createMany(List.of(
                        customer("a", PARIS).shipping(PARIS),
                        customer("b", OSLO).shipping(OSLO),
                        customer("c", new Address("1 rue de la Paix", "Paris", null, Optional.empty()))))
                .exec(db()));
        recording().clear();
    }

    @Test
    default void whatIsCreatedIsRead() {
        Customer created = one(customer("a", PARIS).shipping(OSLO).exec(db()));
        assertThat(created.address()).isEqualTo(PARIS);
        assertThat(created.shipping()).contains(OSLO);
        Customer read = one(Customers.getById(created.id()).exec(db()));
        assertThat(read.address()).isEqualTo(PARIS);
        assertThat(read.shipping()).contains(OSLO);
        assertThat(read.letter()).isNull();
    }

    @Test
    default void itsColumnsAreCalledAfterItAndItsComponents() {
        if (hasNoSql()) return;
        three();
        String sql = subject()
                .sql("select count(*) from {customers} where {address_street} = ? and {address_code} is null"
                        + " and {shipping_geo_lat} is null and {shipping} is null");
        assertThat(one(Sql.query(sql)
                        .bind("1 rue de la Paix")
                        .map((row, at) -> row.int64(at))
                        .exec(db())
                        .single()))
                .isEqualTo(1);
    }

    @Test
    default void itsLeavesAreFieldsLikeOthers() {
        three();
        assertThat(names(Customers.address().city().eq("Paris"))).containsExactly("a", "c");
        assertThat(names(Customers.address().zip().isNull())).containsExactly("b", "c");
        assertThat(names(Customers.address()
                        .city()
                        .like("O%")
                        .or(Customers.address().zip().in("75002"))))
                .containsExactly("a", "b");
        assertThat(names(Customers.address().geo().lat().gt(48.0))).containsExactly("a");
        assertThat(all(Customers.all()
                        .orderBy(
                                Customers.address().city().desc(),
                                Customers.address().zip().asc())
                        .exec(db())))
                .extracting(Customer::name)
                .containsExactly("c", "a", "b");
    }

    @Test
    default void asAWholeItIsComparedInAllOfItsColumns() {
        three();
        Address street = new Address("1 rue de la Paix", "Paris", null, Optional.empty());
        assertThat(names(Customers.address().eq(PARIS))).containsExactly("a");
        assertThat(names(Customers.address().eq(street))).containsExactly("c");
        assertThat(names(Customers.address().ne(PARIS))).containsExactly("b", "c");
        assertThat(names(Customers.address().ne(street))).containsExactly("a", "b");
        assertThat(names(Customers.address().in(OSLO, street))).containsExactly("b", "c");
        assertThat(names(Customers.address().notIn(OSLO, street))).containsExactly("a");
        recording().clear();
        assertThat(names(Customers.address().in(List.of()))).isEmpty();
        assertThat(recording().kinds()).isEmpty();
    }

    @Test
    default void ofWhatIsAbsentNothingIsKnown() {
        three();
        assertThat(names(Customers.shipping().isNull())).containsExactly("c");
        assertThat(names(Customers.shipping().isNotNull())).containsExactly("a", "b");
        assertThat(names(Customers.shipping().eq(PARIS))).containsExactly("a");
        assertThat(names(Customers.shipping().ne(PARIS))).containsExactly("b");
        assertThat(names(Customers.shipping().eq(OSLO).not())).containsExactly("a");
        assertThat(names(Customers.shipping().geo().isNull())).containsExactly("b", "c");
        assertThat(names(Customers.address().geo().eq(new Address.Geo(48.87, 2.33))))
                .containsExactly("a");
    }

    @Test
    default void ofRelatedRecordsItIsComparedToo() {
        Customer a = one(customer("a", PARIS)
                .purchases(p -> p.price(new Price(5, "EUR")))
                .exec(db()));
        Customer b = one(customer("b", OSLO).exec(db()));
        one(Purchases.create().customer(b).price(new Price(9, "NOK")).exec(db()));
        assertThat(all(Purchases.filter(p -> p.customer().address().city().eq("Paris"))
                        .exec(db())))
                .extracting(p -> p.customerId())
                .containsExactly(a.id());
        assertThat(all(Purchases.filter(p -> p.customer().address().ne(PARIS)).exec(db())))
                .extracting(p -> p.price())
                .containsExactly(new Price(9, "NOK"));
        assertThat(names(Customers.purchases().any(p -> p.price().eq(new Price(5, "EUR")))))
                .containsExactly("a");
        assertThat(one(Customers.getById(a.id())
                                .include(Customers.purchases()
                                        .orderBy(p -> p.price().cents().asc()))
                                .exec(db()))
                        .purchases()
                        .get())
                .extracting(p -> p.price().cents())
                .containsExactly(5);
    }

    @Test
    default void anUpdateReplacesItOrChangesPartsOfIt() {
        Customer a = one(customer("a", PARIS).shipping(PARIS).exec(db()));
        Customer moved = one(Customers.update(a).address(OSLO).shipping(null).exec(db()));
        assertThat(moved.address()).isEqualTo(OSLO);
        assertThat(moved.shipping()).isEmpty();
        Customer patched = one(Customers.update(moved)
                .set(Customers.address().city(), "Bergen")
                .set(Customers.address().zip(), "5003")
                .set(Customers.address().geo(), new Address.Geo(60.4, 5.3))
                .set(Customers.address().street(), Customers.name())
                .exec(db()));
        assertThat(patched.address())
                .isEqualTo(new Address("a", "Bergen", "5003", Optional.of(new Address.Geo(60.4, 5.3))));
        Customer cleared = one(Customers.update(patched)
                .clear(Customers.address().zip())
                .clear(Customers.address().geo())
                .set(Customers.shipping(), OSLO)
                .exec(db()));
        assertThat(cleared.address()).isEqualTo(new Address("a", "Bergen", null, Optional.empty()));
        assertThat(cleared.shipping()).contains(OSLO);
        assertThat(cleared.version()).isEqualTo(4);
        assertThat(one(Customers.all()
                        .update()
                        .address(PARIS)
                        .set(Customers.address().city(), "Lyon")
                        .exec(db())))
                .isEqualTo(1);
        assertThat(one(Customers.getById(a.id()).exec(db())).address().city()).isEqualTo("Lyon");
    }

    @Test
    default void partsCanBeComputed() {
        Customer a = one(customer("a", PARIS)
                .purchases(p -> p.price(new Price(5, "EUR")))
                .exec(db()));
        one(Purchases.filterByCustomerId(a.id())
                .update()
                .set(Purchases.price().cents(), Purchases.price().cents().plus(2))
                .exec(db()));
        assertThat(all(Purchases.all().exec(db()))).extracting(p -> p.price()).containsExactly(new Price(7, "EUR"));
    }

    @Test
    default void aPartOfWhatIsAbsentCannotChange() {
        Customer a = one(customer("a", PARIS).exec(db()));
        error(
                ConditionFailed.class,
                Customers.update(a).set(Customers.shipping().city(), "Bergen").exec(db()));
        error(
                ConditionFailed.class,
                Customers.all()
                        .update()
                        .set(Customers.shipping().city(), "Bergen")
                        .exec(db()));
        Customer there = one(Customers.update(a)
                .shipping(OSLO)
                .set(Customers.shipping().city(), "Bergen")
                .exec(db()));
        assertThat(there.shipping()).map(Address::city).contains("Bergen");
        Customer again = one(Customers.update(there)
                .set(Customers.shipping().street(), "Bryggen 1")
                .exec(db()));
        assertThat(again.shipping()).contains(new Address("Bryggen 1", "Bergen", null, Optional.empty()));
        assertThatThrownBy(() -> customer("b", OSLO).set(Customers.shipping().city(), "Bergen"))
                .isInstanceOf(InvalidStatement.class)
                .hasMessageContaining("Customer.shipping.city is a part of shipping");
    }

    @Test
    @SuppressWarnings("NullAway") // what a program without checks does
    default void whatIsNeverNullIsRefusedInside() {
        assertThatThrownBy(() -> customer("a", new Address(null, "Paris", null, Optional.empty())))
                .isInstanceOf(InvalidStatement.class)
                .hasMessageContaining("Customer.address.street cannot be NULL");
        assertThatThrownBy(() -> customer("a", OSLO)
                        .shipping(OSLO)
                        .set(Customers.shipping().city(), (String) null))
                .isInstanceOf(InvalidStatement.class)
                .hasMessageContaining("Customer.shipping.city cannot be NULL");
        assertThat(error(
                        InvalidStatement.class,
                        customer("a", new Address("s", "c", "123456", Optional.empty()))
                                .exec(db())))
                .hasMessageContaining("Customer.address.zip takes at most 5 characters");
    }

    @Test
    default void itIsWrittenByUpsertsAndStreams() {
        Customers.Create a = customer("a", PARIS).shipping(OSLO);
        one(Customers.upsertByName(a).exec(db()));
        Customer changed = one(Customers.upsertByName(customer("a", OSLO).shipping(null))
                .onUpdate(u -> u.set(Customers.address().city(), "Bergen"))
                .exec(db()));
        assertThat(changed.address().city()).isEqualTo("Bergen");
        assertThat(changed.address().street()).isEqualTo(OSLO.street());
        assertThat(changed.shipping()).isEmpty();
        assertThat(all(Customers.createAll(Flux.range(0, 3).map(i -> customer("s" + i, PARIS)))
                        .exec(db())))
                .last()
                .isEqualTo(3L);
        assertThat(all(Customers.upsertAllByName(Flux.just(customer("s1", OSLO), customer("s9", OSLO)))
                        .exec(db())))
                .last()
                .isEqualTo(2L);
        assertThat(names(Customers.address().eq(OSLO))).containsExactly("s1", "s9");
    }

    @Test
    default void pagesAreOrderedByItsLeaves() {
        three();
        var first = one(Customers.all()
                .orderBy(Customers.shipping().city().desc())
                .page(2)
                .exec(db()));
        assertThat(first.items()).extracting(Customer::name).containsExactly("a", "b");
        assertThat(one(first.next(db())).items()).extracting(Customer::name).containsExactly("c");
    }

    @Test
    default void whatIsDeferredIsLeftOut() {
        one(customer("a", PARIS)
                .former(OSLO)
                .letter(new Letter("Dear", Deferred.of("all")))
                .exec(db()));
        Customer a = one(Customers.getByName("a").exec(db()));
        assertThat(a.former().isLoaded()).isFalse();
        assertThat(a.credit().isLoaded()).isFalse();
        assertThat(a.letter()).isEqualTo(new Letter("Dear", Deferred.unloaded()));
        assertThatThrownBy(() -> a.credit().get())
                .isInstanceOf(DeferredNotLoaded.class)
                .hasMessageContaining(".include(Customers.credit())");
        assertThatThrownBy(() -> letter(a).text().get())
                .isInstanceOf(DeferredNotLoaded.class)
                .hasMessageContaining(".include(Customers.letter().text())");
        assertThat(one(a.former().load(db()))).contains(OSLO);
        assertThat(one(a.credit().load(db()))).isEqualTo(new Price(100, "EUR"));
        assertThat(one(letter(a).text().load(db()))).isEqualTo("all");
        assertThat(names(Customers.credit()
                        .eq(new Price(100, "EUR"))
                        .and(Customers.former().isNotNull())))
                .containsExactly("a");
    }

    @Test
    default void whereItIsIncludedItComesInTheSameStatement() {
        one(customer("a", PARIS)
                .letter(new Letter("Dear", Deferred.of("all")))
                .purchases(p -> p.price(new Price(5, "EUR")).refund(new Price(2, "EUR")))
                .exec(db()));
        recording().clear();
        Customer a = one(Customers.getByName("a")
                .include(
                        Customers.former(),
                        Customers.credit(),
                        Customers.letter().text())
                .exec(db()));
        assertThat(a.former().get()).isEmpty();
        assertThat(a.credit().get()).isEqualTo(new Price(100, "EUR"));
        assertThat(a.letter()).isEqualTo(new Letter("Dear", Deferred.of("all")));
        assertThat(recording().kinds()).containsExactly("Select");
        assertThat(all(Purchases.all().include(Purchases.customer().credit()).exec(db())))
                .extracting(p -> p.customer().get().credit().get().cents())
                .containsExactly(100);
        recording().clear();
        assertThat(all(Customers.all().include(Customers.purchases().refund()).exec(db())))
                .flatExtracting(c -> c.purchases().get())
                .extracting(p -> p.refund().get())
                .containsExactly(Optional.of(new Price(2, "EUR")));
        ran(2, "Select", "SelectRelated");
    }

    @Test
    default void afterCreateItIsLoadedAndAfterUpdateWhereAllOfItWasSet() {
        Customer a = one(customer("a", PARIS)
                .former(OSLO)
                .letter(new Letter("Dear", Deferred.of("all")))
                .exec(db()));
        assertThat(a.former().get()).contains(OSLO);
        assertThat(a.credit().get().cents()).isEqualTo(100);
        assertThat(letter(a).text().get()).isEqualTo("all");
        Customer changed = one(Customers.update(a)
                .credit(new Price(7, "USD"))
                .set(Customers.letter().title(), "Hello")
                .exec(db()));
        assertThat(changed.credit().get()).isEqualTo(new Price(7, "USD"));
        assertThat(changed.former().isLoaded()).isFalse();
        assertThat(changed.letter()).isEqualTo(new Letter("Hello", Deferred.unloaded()));
        Customer part = one(Customers.update(changed)
                .set(Customers.credit().cents(), Customers.credit().cents().plus(1))
                .set(Customers.letter().text(), "nobody")
                .exec(db()));
        assertThat(part.credit().isLoaded()).isFalse();
        assertThat(letter(part).text().get()).isEqualTo("nobody");
        assertThat(one(part.credit().load(db()))).isEqualTo(new Price(8, "USD"));
    }

    @Test
    default void whatIsNotLoadedCannotBeWritten() {
        one(customer("a", PARIS).letter(new Letter("Dear", Deferred.of("all"))).exec(db()));
        Customer a = one(Customers.getByName("a").exec(db()));
        assertThatThrownBy(() -> Customers.update(a).letter(a.letter()))
                .isInstanceOf(InvalidStatement.class)
                .hasMessageContaining("Letter.text is not loaded");
    }

    @Test
    default void sqlOfOnesOwnReadsIt() {
        if (hasNoSql()) return;
        three();
        Customer b = one(Sql.query(subject().sql("select * from {customers} where {address_city} = ?"))
                .bind("Oslo")
                .as(Customer.class)
                .exec(db())
                .single());
        assertThat(b.address()).isEqualTo(OSLO);
        assertThat(b.shipping()).contains(OSLO);
        assertThat(b.credit().isLoaded()).isFalse();
    }
}
