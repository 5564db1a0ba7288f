package dev.sippet.samples.guide;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sippet.error.DeferredNotLoaded;
import dev.sippet.error.ForeignKeyViolation;
import dev.sippet.error.InvalidStatement;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

class ModelsTest extends ChapterTest {
    @Test
    void automaticValuesNeedNotBeGiven() {
        // region create
        Mono<Account> ada = Accounts.create()
                .name("Ada") // required, in the order of the record
                .email("ada@example.com")
                .bio("Countess") // optional, from here on in any order
                .exec(db); // appears once nothing required is missing
        // endregion
        Account created = value(ada);
        assertThat(created.id().version()).isEqualTo(7);
        assertThat(created.logins()).isZero();
        assertThat(created.version()).isEqualTo(1);
        assertThat(created.createdAt()).isNotNull();
    }

    @Test
    void anAutomaticKeyCanBeGiven() {
        UUID known = UUID.randomUUID();
        // region given-key
        Mono<Account> ada =
                Accounts.create().name("Ada").email("ada@example.com").id(known).exec(db);
        // endregion
        assertThat(value(ada).id()).isEqualTo(known);
    }

    @Test
    void compositeKeysAreFoundByAllTheirParts() {
        done(Seats.create().room("Blue").number(7).exec(db));
        // region composite
        Mono<Seat> one = Seats.getByRoomAndNumber("Blue", 7).exec(db);
        Flux<Seat> inRoom = Seats.filterByRoom("Blue").exec(db); // by the beginning of a key or index
        // endregion
        assertThat(value(one).number()).isEqualTo(7);
        assertThat(values(inRoom)).hasSize(1);
    }

    @Test
    void valuesComeBackAsTheirColumnsKeepThem() {
        // region canonical
        Mono<Product> tea = Products.create()
                .sku("TEA-1")
                .title("Green tea")
                .category("tea")
                .price(new BigDecimal("4.5")) // the column has two digits after the point
                .stock(12)
                .exec(db);
        // endregion
        Product stored = value(tea);
        assertThat(stored.price()).isEqualTo(new BigDecimal("4.50"));
        assertThat(stored.listedOn())
                .isBetween(LocalDate.now().minusDays(1), LocalDate.now().plusDays(1));
        assertThat(value(Products.getBySku("TEA-1").exec(db))).isEqualTo(stored);
        Product restocked = value(Products.update(stored).stock(n -> n.plus(1)).exec(db));
        assertThat(restocked.tag()).isNotEqualTo(stored.tag());
    }

    @Test
    void whatDoesNotFitIsRefusedBeforeItIsSent() {
        Throwable error = error(Products.create()
                .sku("TEA-1")
                .title("Green tea")
                .category("tea")
                .price(new BigDecimal("4.505"))
                .stock(12)
                .exec(db));
        assertThat(error).isInstanceOf(InvalidStatement.class).hasMessage(text("models/too-precise.txt"));
        Throwable negative = error(Products.updateBySku("TEA-1").stock(-1).exec(db));
        assertThat(negative).isInstanceOf(InvalidStatement.class).hasMessageContaining("outside its range");
    }

    @Test
    void relationsAreStoredAsKeysAndLoadedOnRequest() {
        Account ada = account("Ada");
        // region relation
        Mono<Todo> todo = Todos.create().owner(ada).title("ship it").exec(db); // or .ownerId(ada.id())

        Mono<Account> owner = todo.flatMap(created -> created.owner().load(db)); // one read, by key
        // endregion
        assertThat(value(owner)).isEqualTo(ada);
        Todo created = value(Todos.filterByOwnerId(ada.id()).one().exec(db));
        assertThat(created.priority()).isEqualTo(Priority.NORMAL);
        assertThat(value(created.helper().load(db))).isEmpty();
        assertThat(error(Mono.fromCallable(() -> created.owner().get()))).isInstanceOf(DeferredNotLoaded.class);
        assertThat(error(Todos.create()
                        .ownerId(UUID.randomUUID())
                        .title("of nobody")
                        .exec(db)))
                .isInstanceOf(ForeignKeyViolation.class);
    }

    @Test
    void namesThatClashGetAnUnderscore() {
        done(People.create().name("Ada").default_("tea").all("everything").exec(db));
        // region names
        Flux<Person> people = People.filter(p -> p.all().startsWith("every")) // in a lambda, it keeps its name
                .orderBy(People.all_().asc()) // People.all() is the statement
                .exec(db);
        // endregion
        assertThat(values(people)).extracting(Person::default_).containsExactly("tea");
    }

    @Test
    void embeddedValuesAreUsedWholeAndByTheirParts() {
        // region embed-create
        Mono<Hotel> ritz = Hotels.create()
                .name("Ritz")
                .address(new Address("15 place Vendôme", "Paris", null))
                .contact(new Contact.Phone("FR", "143163030"))
                .exec(db);
        // endregion
        Hotel hotel = value(ritz);
        assertThat(hotel.billing()).isEmpty();
        Address paris = hotel.address();
        // region embed-filter
        Flux<Hotel> there = Hotels.filter(
                        h -> h.address().eq(paris).or(h.address().zip().isNull()))
                .orderBy(Hotels.address().city().asc())
                .exec(db);
        Flux<Hotel> french = Hotels.filter(
                        h -> h.contact().isPhone(p -> p.country().eq("FR")))
                .exec(db);
        Flux<Hotel> silent = Hotels.filter(h -> h.contact().isNobody()).exec(db);
        // endregion
        assertThat(values(there)).hasSize(1);
        assertThat(values(french)).hasSize(1);
        assertThat(values(silent)).isEmpty();
        // region embed-update
        Mono<Hotel> moved = Hotels.update(hotel)
                .set(Hotels.address().city(), "London") // one part
                .clear(Hotels.address().zip())
                .billing(paris) // all of it
                .contact(new Contact.Nobody()) // nothing is left of the phone
                .exec(db);
        // endregion
        assertThat(value(moved).address()).isEqualTo(new Address("15 place Vendôme", "London", null));
        assertThat(value(Hotels.filter(h -> h.billing().isNotNull()).count().exec(db)))
                .isEqualTo(1);
    }

    @Test
    void typedIdsAreValuesLikeWhatIsInside() {
        // region ids-use
        Mono<Invoice> created = Invoices.create()
                .code(new Invoice.Code("A-1"))
                .total(new Invoice.Cents(500))
                .exec(db);
        // endregion
        Invoice invoice = value(created);
        InvoiceId id = invoice.id();
        done(Invoices.payments(invoice).create().amount(new Invoice.Cents(200)).exec(db));
        // region ids-query
        Mono<Invoice> one = Invoices.getById(id).include(Invoices.payments()).exec(db);
        Flux<Invoice> large = Invoices.filter(i -> i.total()
                        .ge(new Invoice.Cents(100))
                        .and(i.code().inner().startsWith("A-"))) // what is inside: a text
                .orderBy(Invoices.total().desc())
                .exec(db);
        Mono<Invoice> raised = Invoices.updateById(id)
                .set(Invoices.total().inner(), Invoices.total().inner().plus(50))
                .exec(db);
        // endregion
        assertThat(value(one).payments().get()).extracting(Payment::invoiceId).containsExactly(id);
        assertThat(values(large)).extracting(Invoice::code).containsExactly(new Invoice.Code("A-1"));
        assertThat(value(raised).total()).isEqualTo(new Invoice.Cents(550));
        assertThat(value(raised).discount()).isEmpty();
    }
}
