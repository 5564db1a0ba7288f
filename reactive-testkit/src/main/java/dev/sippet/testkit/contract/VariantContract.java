package dev.sippet.testkit.contract;

import static dev.sippet.testkit.contract.Expect.all;
import static dev.sippet.testkit.contract.Expect.error;
import static dev.sippet.testkit.contract.Expect.one;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sippet.error.InvalidStatement;
import dev.sippet.error.UniqueViolation;
import dev.sippet.query.Condition;
import dev.sippet.query.Sql;
import dev.sippet.session.Deferred;
import dev.sippet.testkit.scenario.Contact;
import dev.sippet.testkit.scenario.Customer;
import dev.sippet.testkit.scenario.Customers;
import dev.sippet.testkit.scenario.Price;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Values of a sealed interface: a column says which of its records they are. */
public interface VariantContract extends Contract {
    /** One column. */
    Contact MAIL = new Contact.Email("ada@example.com");
    /** Several, one of them NULL. */
    Contact PHONE = new Contact.Phone("FR", "123", null);
    /** With something deferred. */
    Contact BOX = new Contact.Letterbox(EmbedContract.OSLO, Deferred.of("left of the door"));
    /** Without columns. */
    Contact NOBODY = new Contact.Nobody();

    private static Customers.Create customer(String name, Contact contact, @Nullable Contact fallback) {
        return Customers.create()
                .name(name)
                .address(EmbedContract.PARIS)
                .credit(new Price(0, "EUR"))
                .contact(contact)
                .fallback(fallback);
    }

    private void four() {
        all(Customers.createMany(List.of(
                        customer("a", MAIL, PHONE),
                        customer("b", PHONE, null),
                        customer("c", NOBODY, NOBODY),
                        customer("d", new Contact.Phone("NO", "123", 7), MAIL)))
                .exec(db()));
        recording().clear();
    }

    private List<String> names(Condition<Customer> condition) {
        return all(Customers.filter(condition).orderBy(Customers.name().asc()).exec(db())).stream()
                .map(Customer::name)
                .toList();
    }

    @Test
    default void eachVariantComesBack() {
        four();
        assertThat(all(Customers.all().orderBy(Customers.name().asc()).exec(db())))
                .extracting(Customer::contact)
                .containsExactly(MAIL, PHONE, NOBODY, new Contact.Phone("NO", "123", 7));
        assertThat(all(Customers.all().orderBy(Customers.name().asc()).exec(db())))
                .extracting(Customer::fallback)
                .containsExactly(PHONE, null, NOBODY, MAIL);
        assertThat(one(customer("e", BOX, null).exec(db())).contact()).isEqualTo(BOX);
    }

    @Test
    default void conditionsAskWhichItIsAndWhatHoldsOfIt() {
        four();
        assertThat(names(Customers.contact().isPhone())).containsExactly("b", "d");
        assertThat(names(Customers.contact().isPhone(p -> p.country().eq("FR"))))
                .containsExactly("b");
        assertThat(names(Customers.contact().isPhone(p -> p.extension().isNull())))
                .containsExactly("b");
        assertThat(names(Customers.contact()
                        .isEmail(e -> e.address().startsWith("ada"))
                        .or(Customers.contact().isNobody())))
                .containsExactly("a", "c");
        assertThat(names(Customers.contact().isPhone().not())).containsExactly("a", "c");
        assertThat(names(Customers.fallback().isNobody())).containsExactly("c");
        assertThat(names(Customers.fallback().isNull())).containsExactly("b");
        assertThat(names(Customers.fallback().isPhone().not())).containsExactly("c", "d");
    }

    @Test
    default void asAWholeItIsComparedInAllOfItsColumns() {
        four();
        assertThat(names(Customers.contact().eq(PHONE))).containsExactly("b");
        assertThat(names(Customers.contact().ne(PHONE))).containsExactly("a", "c", "d");
        assertThat(names(Customers.contact().eq(NOBODY))).containsExactly("c");
        assertThat(names(Customers.contact().in(MAIL, NOBODY))).containsExactly("a", "c");
        assertThat(names(Customers.fallback().eq(MAIL))).containsExactly("d");
        assertThat(names(Customers.fallback().ne(MAIL))).containsExactly("a", "c");
    }

    @Test
    default void anotherVariantLeavesNothingOfTheOneBefore() {
        four();
        Customer b = one(Customers.getByName("b").exec(db()));
        Customer changed = one(
                Customers.update(b).contact(new Contact.Email("b@example.com")).exec(db()));
        assertThat(changed.contact()).isEqualTo(new Contact.Email("b@example.com"));
        String sql = subject()
                .sql("select count(*) from {customers} where {contact} = 'email' and {contact_phone_number} is null"
                        + " and {contact_email_address} is not null");
        if (!hasNoSql())
            assertThat(one(Sql.query(sql)
                            .map((row, at) -> row.int64(at))
                            .exec(db())
                            .single()))
                    .isEqualTo(2);
        assertThat(one(Customers.update(changed)
                                .contact(NOBODY)
                                .set(Customers.fallback(), PHONE)
                                .exec(db()))
                        .fallback())
                .isEqualTo(PHONE);
        assertThat(one(Customers.updateByName("b").fallback(null).exec(db())).fallback())
                .isNull();
    }

    @Test
    default void aPartOfOneVariantIsNotSetAlone() {
        four();
        assertThatThrownBy(() -> names(Customers.contact().isPhone(p -> {
                    Customers.all().update().set(p.country(), "NO");
                    return p.country().eq("FR");
                })))
                .isInstanceOf(InvalidStatement.class)
                .hasMessageContaining("Customer.contact.phone.country is a part of one variant")
                .hasMessageContaining("set the value as a whole");
    }

    @Test
    default void whatIsUniqueInOneIsUniqueAmongAll() {
        four();
        UniqueViolation refused =
                error(UniqueViolation.class, customer("e", MAIL, null).exec(db()));
        assertThat(refused.fields()).containsExactly("contact.email.address");
        assertThat(one(customer("e", NOBODY, null).exec(db())).contact()).isEqualTo(NOBODY);
    }

    @Test
    default void aDeferredPartIsLoadedByItself() {
        one(customer("a", BOX, null).exec(db()));
        Customer a = one(Customers.getByName("a").exec(db()));
        assertThat(a.contact()).isEqualTo(new Contact.Letterbox(EmbedContract.OSLO, Deferred.unloaded()));
        assertThat(a.contact())
                .isInstanceOfSatisfying(
                        Contact.Letterbox.class,
                        box -> assertThat(one(box.directions().load(db()))).isEqualTo("left of the door"));
        Customer included = one(Customers.getByName("a")
                .include(Customers.contact().letterbox().directions())
                .exec(db()));
        assertThat(included.contact()).isEqualTo(BOX);
        assertThat(names(Customers.contact().isLetterbox(b -> b.directions().contains("door"))))
                .containsExactly("a");
    }

    @Test
    default void sqlOfOnesOwnReadsIt() {
        if (hasNoSql()) return;
        four();
        String sql = subject().sql("select * from {customers} where {name} = 'b'");
        assertThat(one(Sql.query(sql).as(Customer.class).exec(db()).single()).contact())
                .isEqualTo(PHONE);
    }
}
