package dev.sippet.samples.guide;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sippet.error.ConditionFailed;
import dev.sippet.error.InvalidStatement;
import dev.sippet.error.RecordNotFound;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

class WritingTest extends ChapterTest {
    @Test
    void createAnswersTheRecordAsItIsStored() {
        // region create
        Mono<Account> ada =
                Accounts.create().name("Ada").email("ada@example.com").exec(db);
        // endregion
        Account created = value(ada);
        assertThat(value(Accounts.getById(created.id()).exec(db))).isEqualTo(created);
    }

    @Test
    void createManyIsOneStatementInOrder() {
        Account ada = account("Ada");
        List<String> titles = List.of("plan", "build", "rest");
        // region create-many
        Flux<Todo> todos = Todos.createMany(titles.stream()
                        .map(title -> Todos.create().owner(ada).title(title))
                        .toList())
                .exec(db); // one statement; all or none; answered in this order
        // endregion
        assertThat(values(todos)).extracting(Todo::title).containsExactlyElementsOf(titles);
        assertThat(values(Todos.createMany(List.of()).exec(db))).isEmpty();
    }

    @Test
    void anUpdateOfARecordAnswersTheFreshOne() {
        Account ada = account("Ada");
        // region update
        Mono<Account> fresh = Accounts.update(ada) // the record that was read, with its version
                .name("Ada L.")
                .logins(n -> n.plus(1)) // computed from what is stored, by the database
                .exec(db);
        Mono<Account> byKey = Accounts.updateById(ada.id()).bio("Countess").exec(db); // whatever its version is
        // endregion
        assertThat(value(fresh)).isEqualTo(value(Accounts.getById(ada.id()).exec(db)));
        assertThat(value(byKey).version()).isEqualTo(3);
        assertThat(value(byKey).logins()).isEqualTo(1);
    }

    @Test
    void aStaleRecordIsToldFromOneThatIsGone() {
        Account ada = account("Ada");
        Account bob = account("Bob");
        done(Accounts.update(ada).bio("Countess").exec(db));
        done(Accounts.delete(bob).exec(db));
        // region version
        Mono<Account> again = Accounts.update(ada)
                .name("Ada L.")
                .exec(db)
                .onErrorResume(
                        ConditionFailed.class,
                        stale -> Accounts.getById(ada.id()) // changed since it was read
                                .exec(db)
                                .flatMap(fresh ->
                                        Accounts.update(fresh).name("Ada L.").exec(db)));
        // endregion
        assertThat(error(Accounts.update(ada).name("Ada L.").exec(db))).isInstanceOf(ConditionFailed.class);
        assertThat(value(again).bio()).isEqualTo("Countess");
        assertThat(error(Accounts.update(bob).name("Robert").exec(db))).isInstanceOf(RecordNotFound.class);
        assertThat(error(Accounts.delete(ada).exec(db))).isInstanceOf(ConditionFailed.class);
        assertThat(value(Accounts.delete(bob).exec(db))).isFalse();
    }

    @Test
    void nullIsSetWhereItIsAllowed() {
        Account ada = value(Accounts.create()
                .name("Ada")
                .email("ada@example.com")
                .bio("Countess")
                .exec(db));
        // region clear
        Mono<Account> without = Accounts.update(ada).clear(Accounts.bio()).exec(db); // or .bio(null)
        // endregion
        assertThat(value(without).bio()).isNull();
        assertThat(value(Accounts.updateById(ada.id()).bio(null).exec(db)).bio())
                .isNull();
    }

    @Test
    void anUpdateOfAQueryAnswersHowMany() {
        account("Ada");
        // region update-all
        Mono<Long> changed = Accounts.filter(a -> a.email().endsWith("@example.com"))
                .update()
                .bio("member")
                .logins(n -> n.times(2).plus(1))
                .exec(db); // how many; versions count on
        // endregion
        assertThat(value(changed)).isEqualTo(1);
        assertThat(value(Accounts.getByEmail("ada@example.com").exec(db)).version())
                .isEqualTo(2);
    }

    @Test
    void anUpsertStoresOrChanges() {
        // region upsert
        Mono<Account> stored = Accounts.upsertByEmail(
                        Accounts.create().name("Ada").email("ada@example.com"))
                .exec(db); // new, or the one with this email under its new name
        Mono<Account> counted = Accounts.upsertByEmail(
                        Accounts.create().name("Ada").email("ada@example.com"))
                .onCreate(a -> a.logins(1)) // of a new one only
                .onUpdate(a -> a.logins(n -> n.plus(1))) // of one that is there only
                .exec(db);
        // endregion
        Account first = value(stored);
        assertThat(value(counted))
                .isEqualTo(new Account(first.id(), "Ada", "ada@example.com", null, 1, 2, first.createdAt()));
        assertThat(value(counted).logins()).isEqualTo(2);
    }

    @Test
    void anUpsertCanLeaveWhatIsThereAsItIs() {
        Account there = account("Ada");
        // region upsert-ignore
        Mono<Account> unlessThere = Accounts.upsertByEmail(
                        Accounts.create().name("Eve").email("ada@example.com"))
                .orIgnore()
                .exec(db); // empty, since this email is there
        // endregion
        assertThat(value(unlessThere.hasElement())).isFalse();
        assertThat(value(Accounts.getByEmail("ada@example.com").exec(db))).isEqualTo(there);
        assertThat(error(Accounts.upsertByEmail(Accounts.create().name("Eve").email("eve@example.com"))
                        .onUpdate(a -> a.email("mallory@example.com"))
                        .exec(db)))
                .isInstanceOf(InvalidStatement.class);
    }

    @Test
    void fieldsCanBeSetByTheirPaths() {
        Account ada = account("Ada");
        // region set
        Mono<Account> fresh = Accounts.update(ada)
                .set(Accounts.name(), "Ada L.")
                .set(Accounts.bio(), Accounts.email()) // the value of another field
                .exec(db);
        // endregion
        assertThat(value(fresh).bio()).isEqualTo("ada@example.com");
    }

    @Test
    void deletesAnswerWhetherOrHowMany() {
        Account ada = account("Ada");
        UUID id = account("Bob").id();
        todo(ada, "ship it");
        // region delete
        Mono<Boolean> one = Accounts.deleteById(id).exec(db); // whether it was there
        Mono<Long> many = Todos.filter(t -> t.ownerId().eq(ada.id())).delete().exec(db); // how many
        Mono<Boolean> same = Accounts.delete(ada).exec(db); // ConditionFailed if it was changed since
        // endregion
        assertThat(value(one)).isTrue();
        assertThat(value(one)).isFalse();
        assertThat(value(many)).isEqualTo(1);
        assertThat(value(same)).isTrue();
    }

    @Test
    void whatCannotBeMeantIsRefused() {
        Account ada = account("Ada");
        assertThat(error(Accounts.update(ada).exec(db)))
                .isInstanceOf(InvalidStatement.class)
                .hasMessageContaining("changes nothing");
        assertThat(error(Mono.defer(() -> Accounts.all().limit(1).delete().exec(db))))
                .isInstanceOf(InvalidStatement.class);
        assertThat(error(Mono.defer(() -> Accounts.all()
                        .orderBy(Accounts.name().asc())
                        .update()
                        .bio("first")
                        .exec(db))))
                .isInstanceOf(InvalidStatement.class);
        assertThat(value(Accounts.all().count().exec(db))).isEqualTo(1);
    }

    @Test
    void manyRowsArePassedOnInOrder() {
        Account ada = account("Ada");
        List<Todos.Create> todos = IntStream.range(0, 1_000)
                .mapToObj(number -> Todos.create().owner(ada).title("todo " + number))
                .toList();
        assertThat(values(Todos.createMany(todos).exec(db)))
                .extracting(Todo::title)
                .startsWith("todo 0", "todo 1")
                .hasSize(1_000);
    }
}
