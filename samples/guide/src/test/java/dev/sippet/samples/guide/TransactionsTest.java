package dev.sippet.samples.guide;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sippet.driver.Isolation;
import dev.sippet.error.InvalidStatement;
import dev.sippet.error.TimedOut;
import dev.sippet.error.UniqueViolation;
import dev.sippet.error.UnsupportedFeature;
import dev.sippet.query.Wait;
import dev.sippet.session.Db;
import dev.sippet.session.Transaction;
import dev.sippet.session.TxOptions;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;
import reactor.util.function.Tuple2;

class TransactionsTest extends ChapterTest {
    @Test
    void bothOrNeither() {
        // region transaction
        Mono<Todo> both = db.transaction(tx -> Accounts.create()
                .name("Ada")
                .email("ada@example.com")
                .exec(tx)
                .flatMap(ada -> Todos.create().owner(ada).title("ship it").exec(tx))); // answered after the commit
        // endregion
        assertThat(value(both).title()).isEqualTo("ship it");
        assertThat(error(both)).isInstanceOf(UniqueViolation.class);
        assertThat(value(Todos.all().count().exec(db))).isEqualTo(1);
    }

    @Test
    void anErrorRollsBack() {
        // region rollback
        Mono<Account> refused = db.transaction(tx -> Accounts.create()
                .name("Ada")
                .email("ada@example.com")
                .exec(tx)
                .then(Mono.error(new IllegalStateException("not today")))); // rolls back, and is what you get
        // endregion
        assertThat(error(refused)).isInstanceOf(IllegalStateException.class);
        assertThat(value(Accounts.all().exists().exec(db))).isFalse();
    }

    @Test
    void cancellingRollsBack() {
        Mono<Void> never = db.transaction(tx ->
                Accounts.create().name("Ada").email("ada@example.com").exec(tx).then(Mono.never()));
        StepVerifier.create(never)
                .thenAwait(Duration.ofMillis(300))
                .thenCancel()
                .verify();
        assertThat(value(Accounts.all().exists().exec(db))).isFalse();
    }

    @Test
    void aFluxIsEmittedAsItGoes() {
        Account ada = account("Ada");
        // region many
        Flux<Todo> todos = db.transactionMany(tx -> Flux.just("plan", "build", "rest")
                .concatMap(title -> Todos.create().owner(ada).title(title).exec(tx))); // completes after the commit
        // endregion
        assertThat(values(todos)).hasSize(3);
        assertThat(value(Todos.all().count().exec(db))).isEqualTo(3);
    }

    @Test
    void optionsSayHowItRuns() {
        Account ada = account("Ada");
        // region options
        TxOptions careful = TxOptions.isolation(Isolation.REPEATABLE_READ) // or serializable(), readOnly(), defaults()
                .retry(3) // again after a SerializationFailure
                .timeout(Duration.ofSeconds(5)) // TimedOut, and rolled back
                .named("rename"); // in errors

        Mono<Account> renamed = db.transaction(
                careful, tx -> Accounts.updateById(ada.id()).name("Ada L.").exec(tx));
        // endregion
        assertThat(value(renamed).name()).isEqualTo("Ada L.");
        TxOptions short_ = TxOptions.isolation(Isolation.READ_COMMITTED)
                .timeout(Duration.ofMillis(50))
                .named("slow");
        assertThat(error(db.transaction(short_, tx -> Mono.never())))
                .isInstanceOf(TimedOut.class)
                .hasMessageContaining("transaction slow took longer than PT0.05S");
        assertThat(error(db.transaction(
                        TxOptions.readOnly(), tx -> Accounts.all().count().exec(tx))))
                .isInstanceOf(UnsupportedFeature.class); // H2 has none
        assertThat(error(db.transactionMany(careful, tx -> Flux.empty()).then()))
                .isInstanceOf(InvalidStatement.class);
    }

    @Test
    void aTransactionInATransactionIsASavepoint() {
        account("Ada");
        // region savepoint
        Mono<Account> either = db.transaction(tx -> tx.transaction(inner ->
                        Accounts.create().name("Ada").email("ada@example.com").exec(inner))
                .onErrorResume(
                        UniqueViolation.class,
                        taken -> Accounts.create() // only the inner one was undone
                                .name("Ada")
                                .email("ada@example.org")
                                .exec(tx)));
        // endregion
        assertThat(value(either).email()).isEqualTo("ada@example.org");
        assertThat(value(Accounts.all().count().exec(db))).isEqualTo(2);
    }

    @Test
    void batchesRunInOrderAllOrNothing() {
        Account ada = account("Ada");
        // region batch
        Mono<Tuple2<Todo, Long>> two = db.batch(
                Todos.create().owner(ada).title("ship it"),
                Accounts.filter(a -> a.name().eq("Ada")).update().logins(n -> n.plus(1)));
        Mono<List<Todo>> many = db.batch(List.of(
                Todos.create().owner(ada).title("plan"),
                Todos.create().owner(ada).title("rest")));
        // endregion
        assertThat(value(two).getT2()).isEqualTo(1);
        assertThat(value(many)).hasSize(2);
    }

    @Test
    void locksLastUntilTheEnd() {
        account("Ada");
        // region lock
        Mono<Account> locked = db.transaction(tx -> Accounts.getByEmail("ada@example.com")
                .forUpdate() // waits for others
                .exec(tx)
                .flatMap(ada -> Accounts.update(ada).name("Ada L.").exec(tx)));
        Flux<Todo> free = db.transactionMany(tx -> Todos.filter(t -> t.done().not())
                .limit(10)
                .forUpdate(Wait.SKIP_LOCKED) // leaves out what others hold; NO_WAIT fails at once with LockTimeout
                .exec(tx));
        // endregion
        assertThat(value(locked).name()).isEqualTo("Ada L.");
        assertThat(values(free)).isEmpty();
        assertThat(error(Accounts.getByEmail("ada@example.com").forUpdate().exec(db)))
                .isInstanceOf(InvalidStatement.class)
                .hasMessageContaining("a lock lasts until its transaction ends");
    }

    @Test
    void theDatabaseItselfRunsInTheTransactionToo() {
        // region context
        Service service = new Service(db); // knows nothing of transactions

        Mono<Void> both = db.transaction(tx -> service.open("Ada", "ada@example.com")
                .then(service.open("Bob", "ada@example.com")) // the e-mail address is taken: both are undone
                .then());
        // endregion
        assertThat(error(both)).isInstanceOf(UniqueViolation.class);
        assertThat(value(Accounts.all().exists().exec(db))).isFalse();
    }

    // region service
    record Service(Db db) {
        Mono<Account> open(String name, String email) {
            return Accounts.create().name(name).email(email).exec(db);
        }
    }
    // endregion

    @Test
    void whatComesTooLateIsRefused() {
        AtomicReference<Transaction> kept = new AtomicReference<>();
        done(db.transaction(tx -> {
            kept.set(tx);
            return Mono.empty();
        }));
        assertThat(error(Accounts.all().count().exec(kept.get())))
                .isInstanceOf(InvalidStatement.class)
                .hasMessageContaining("the transaction has ended");
    }
}
