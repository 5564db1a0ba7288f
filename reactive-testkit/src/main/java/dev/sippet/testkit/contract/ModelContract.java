package dev.sippet.testkit.contract;

import static dev.sippet.testkit.contract.Expect.all;
import static dev.sippet.testkit.contract.Expect.error;
import static dev.sippet.testkit.contract.Expect.one;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sippet.error.DeferredNotLoaded;
import dev.sippet.testkit.scenario.Account;
import dev.sippet.testkit.scenario.Accounts;
import dev.sippet.testkit.scenario.Place;
import dev.sippet.testkit.scenario.Places;
import dev.sippet.testkit.scenario.Role;
import dev.sippet.testkit.scenario.Ticket;
import dev.sippet.testkit.scenario.Tickets;
import dev.sippet.testkit.scenario.Todo;
import dev.sippet.testkit.scenario.Todos;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

/** What a model says of its fields holds: defaults, what an update sets by itself, names of columns, relations. */
public interface ModelContract extends Contract {

    @Test
    default void defaultsAreThereWhereNothingIsSaid() {
        Ticket ticket = one(Tickets.create().id(1).exec(db()));
        assertThat(ticket.state()).isEqualTo("draft");
        assertThat(ticket.token()).startsWith("token-");
        assertThat(ticket.audience()).isEqualTo(Role.MEMBER);
        assertThat(ticket.mark()).isEqualTo("new");
        assertThat(Duration.between(ticket.opened(), Instant.now()).abs()).isLessThan(Duration.ofMinutes(1));
        assertThat(Duration.between(ticket.touched(), Instant.now()).abs()).isLessThan(Duration.ofMinutes(1));
        assertThat(one(Tickets.getById(1).exec(db()))).isEqualTo(ticket);
    }

    @Test
    default void whatIsSaidComesBeforeADefault() {
        Instant then = Instant.parse("2020-01-01T00:00:00Z");
        Ticket ticket = one(Tickets.create()
                .id(1)
                .state("open")
                .token("mine")
                .audience(Role.ADMIN)
                .opened(then)
                .touched(then)
                .mark("own")
                .exec(db()));
        assertThat(ticket).isEqualTo(new Ticket(1, "open", "mine", Role.ADMIN, then, then, "own", null));
    }

    @Test
    default void aMethodMakesADefaultForEachRecord() {
        List<Ticket> created = all(Tickets.createMany(
                        List.of(Tickets.create().id(1), Tickets.create().id(2)))
                .exec(db()));
        assertThat(created).extracting(Ticket::token).doesNotHaveDuplicates();
    }

    @Test
    default void anUpdateSetsWhatItSetsByItself() {
        Instant then = Instant.parse("2020-01-01T00:00:00Z");
        Ticket ticket = one(Tickets.create().id(1).opened(then).touched(then).exec(db()));
        Ticket fresh = one(Tickets.update(ticket).note("seen").exec(db()));
        assertThat(fresh.touched()).isAfter(then);
        assertThat(fresh.mark()).isEqualTo("changed");
        assertThat(fresh.opened()).isEqualTo(then);
        assertThat(fresh.token()).isEqualTo(ticket.token());
        one(Tickets.all().update().touched(then).exec(db()));
        assertThat(one(Tickets.getById(1).exec(db())).touched()).isEqualTo(then);
    }

    @Test
    default void anUpdateMovesUpdatedAtAndNotCreatedAt() {
        Account ada = one(Samples.account("ada").exec(db()));
        Account fresh = one(Mono.delay(Duration.ofMillis(5))
                .then(Accounts.update(ada).logins(1).exec(db())));
        assertThat(fresh.updatedAt()).isAfter(ada.updatedAt());
        assertThat(fresh.createdAt()).isEqualTo(ada.createdAt());
    }

    @Test
    default void columnsMayBeCalledLikeWordsOfSql() {
        Place place = one(
                Places.create().number(1).country("FR").city("Paris").code(75).exec(db()));
        Places.Query found =
                Places.filter(p -> p.country().eq("FR").and(p.city().startsWith("P")));
        assertThat(all((byKeys() ? found : found.orderBy(Places.code().desc())).exec(db())))
                .containsExactly(place);
        Place fresh = one(Places.update(place).city("Paname").note("old").exec(db()));
        assertThat(fresh).isEqualTo(new Place(1, "FR", "Paname", 75, "old"));
        assertThat(one(Places.delete(fresh).exec(db()))).isTrue();
    }

    @Test
    default void aRelationIsNotLoadedAndSaysSo() {
        Account ada = one(Samples.account("ada").exec(db()));
        Todo todo = one(Todos.create().account(ada).title("ship it").done(false).exec(db()));
        assertThat(todo.account().tryGet()).isEmpty();
        DeferredNotLoaded refused = error(
                DeferredNotLoaded.class, Mono.fromCallable(() -> todo.account().get()));
        assertThat(refused).hasMessageContaining("Todo.account");
        assertThat(one(todo.account().load(db()))).isEqualTo(ada);
    }
}
