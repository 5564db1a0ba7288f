package dev.sippet.dynamo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sippet.Sippet;
import dev.sippet.error.ConnectionLost;
import dev.sippet.error.DriverFailure;
import dev.sippet.error.SippetException;
import dev.sippet.error.Throttled;
import dev.sippet.error.TimedOut;
import dev.sippet.error.UniqueViolation;
import dev.sippet.query.CreateAll;
import dev.sippet.schema.Model;
import dev.sippet.session.Db;
import dev.sippet.testkit.scenario.Account;
import dev.sippet.testkit.scenario.Accounts;
import dev.sippet.testkit.scenario.Author;
import dev.sippet.testkit.scenario.Authors;
import dev.sippet.testkit.scenario.Role;
import dev.sippet.testkit.scenario.Ticket;
import dev.sippet.testkit.scenario.Tickets;
import dev.sippet.testkit.server.TcpProxy;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.test.scheduler.VirtualTimeScheduler;

/** What the store and the network do under load: nothing is lost or done twice, and what cannot be known is not guessed. */
class FaultToleranceTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String THROTTLED = "ProvisionedThroughputExceededException";

    @Test
    void whatDidNothingIsMadeAgain() {
        Faults faults = new Faults(0, 0);
        Db db = open(faults, Tickets.MODEL);
        faults.next("PutItem", Faults.refused(400, THROTTLED), Faults.refused(400, "ThrottlingException"));
        Tickets.create().id(1).exec(db).block(PATIENCE);
        faults.next("GetItem", Faults.refused(400, "RequestLimitExceeded"), Faults.refused(400, THROTTLED));
        assertThat(Tickets.getById(1).exec(db).block(PATIENCE).id()).isEqualTo(1);
        faults.next("UpdateItem", Faults.refused(400, THROTTLED));
        faults.next("DeleteItem", Faults.refused(400, THROTTLED));
        assertThat(Tickets.deleteById(1).exec(db).block(PATIENCE)).isTrue();
    }

    @Test
    void aReadWhoseAnswerIsLostIsMadeAgain() {
        Faults faults = new Faults(0, 0);
        Db db = open(faults, Tickets.MODEL);
        store(db, 300);
        faults.next("GetItem", Faults.lost(), Faults.refused(500, "InternalServerError"));
        assertThat(Tickets.getById(1).exec(db).block(PATIENCE).id()).isEqualTo(1);
        faults.next("BatchGetItem", Faults.lost(), Faults.refused(503, "ServiceUnavailable"), Faults.lost());
        List<Integer> ids = IntStream.range(0, 300).boxed().toList();
        assertThat(ids(Tickets.filter(t -> t.id().in(ids)), db)).containsExactlyElementsOf(ids);
        faults.next("Scan", new Faults.Fault.None(), Faults.lost(), Faults.lost());
        assertThat(ids(Tickets.all(), db)).containsExactlyElementsOf(ids);
    }

    @Test
    void aSingleWriteWhoseAnswerIsLostIsNotMadeTwice() {
        Faults faults = new Faults(0, 0);
        Db db = open(faults, Tickets.MODEL);
        faults.next("PutItem", Faults.lost());
        faults.forget();
        assertThatThrownBy(() -> Tickets.create().id(1).exec(db).block(PATIENCE))
                .isInstanceOf(ConnectionLost.class);
        assertThat(faults.operations()).containsExactly("PutItem");
        assertThat(Tickets.getById(1).exec(db).block(PATIENCE).id()).isEqualTo(1);
        faults.next("PutItem", Faults.refused(500, "InternalServerError"));
        assertThatThrownBy(() -> Tickets.create().id(2).exec(db).block(PATIENCE))
                .isInstanceOf(ConnectionLost.class);
    }

    @Test
    void aTransactionWhoseAnswerIsLostIsMadeOnceAndIsNoConflict() {
        Faults faults = new Faults(0, 0);
        Db db = open(faults, Accounts.MODEL);
        faults.next("TransactWriteItems", Faults.lost(), Faults.refused(500, "InternalServerError"), Faults.lost());
        Account ada = account("ada").exec(db).block(PATIENCE);
        List<JsonNode> sent = faults.requests("TransactWriteItems");
        assertThat(sent).hasSize(4).allMatch(request -> request.equals(sent.getFirst()));
        faults.next("TransactWriteItems", Faults.lost());
        Account changed = Accounts.update(ada)
                .email("eda")
                .logins(n -> n.plus(1))
                .exec(db)
                .block(PATIENCE);
        assertThat(changed.logins()).as("added once").isEqualTo(1);
        assertThat(changed.version()).isEqualTo(ada.version() + 1);
        faults.next("TransactWriteItems", Faults.lost());
        assertThat(db.transaction(tx -> account("bob")
                                .exec(tx)
                                .then(Accounts.deleteById(ada.id()).exec(tx)))
                        .block(PATIENCE))
                .isTrue();
        assertThat(Accounts.all().exec(db).map(Account::email).collectList().block(PATIENCE))
                .containsExactly("bob");
    }

    @Test
    void eachTransactionHasATokenOfItsOwn() {
        Faults faults = new Faults(0, 0);
        Db db = open(faults, Accounts.MODEL);
        Mono<Account> created = account("ada").exec(db);
        created.block(PATIENCE);
        assertThatThrownBy(() -> created.block(PATIENCE)).isInstanceOf(UniqueViolation.class);
        assertThat(faults.requests("TransactWriteItems"))
                .extracting(request -> request.get("ClientRequestToken").asText())
                .hasSize(2)
                .doesNotHaveDuplicates();
    }

    @Test
    void theReasonsOfATransactionThatWasNotMadeAreToldApart() {
        Faults faults = new Faults(0, 0);
        Db db = open(faults, Accounts.MODEL);
        faults.next(
                "TransactWriteItems",
                Faults.cancelled("None", "TransactionConflict"),
                Faults.cancelled("ThrottlingError", "TransactionConflict"),
                Faults.refused(400, "TransactionInProgressException"));
        account("ada").exec(db).block(PATIENCE);
        assertThat(refusal(faults, db, "None", "ConditionalCheckFailed"))
                .isInstanceOfSatisfying(
                        UniqueViolation.class,
                        error -> assertThat(error.fields()).containsExactly("email"));
        assertThat(refusal(faults, db, "TransactionConflict", "ConditionalCheckFailed"))
                .isInstanceOf(UniqueViolation.class);
        assertThat(refusal(faults, db, "ConditionalCheckFailed", "ThrottlingError"))
                .isInstanceOfSatisfying(
                        UniqueViolation.class,
                        error -> assertThat(error.fields()).containsExactly("id"));
        assertThat(refusal(faults, db, "TransactionConflict", "ValidationError"))
                .isInstanceOf(DriverFailure.class)
                .hasMessageContaining("ValidationError");
        assertThat(Accounts.all().count().exec(db).block(PATIENCE)).isEqualTo(1);
    }

    private static Throwable refusal(Faults faults, Db db, String... reasons) {
        faults.next("TransactWriteItems", Faults.cancelled(reasons));
        faults.forget();
        Throwable refused = account("bob")
                .exec(db)
                .<Throwable>map(done -> new AssertionError("it was made"))
                .onErrorResume(SippetException.class, Mono::just)
                .block(PATIENCE);
        assertThat(faults.operations()).containsExactly("TransactWriteItems");
        return refused;
    }

    @Test
    void whatIsAlwaysThrottledIsToldSoAfterElevenCalls() {
        Faults faults = new Faults(0, 0);
        Db db = open(faults, Accounts.MODEL, Tickets.MODEL);
        Faults always = new Faults(100, 0);
        Db throttled = over(always, prefix(faults), Duration.ofHours(10));
        assertThat(hurried(Tickets.getById(1).exec(throttled))).isInstanceOf(Throttled.class);
        assertThat(always.calls()).isEqualTo(11);
        for (int i = 0; i < 11; i++) faults.next("TransactWriteItems", Faults.cancelled("None", "ThrottlingError"));
        assertThat(hurried(account("ada").exec(over(faults, prefix(faults), Duration.ofHours(10)))))
                .isInstanceOf(Throttled.class);
        assertThat(faults.requests("TransactWriteItems")).hasSize(11);
    }

    @Test
    void keysThatAreNeverReadAreCountedInTheError() {
        Faults faults = new Faults(0, 0);
        open(faults, Tickets.MODEL);
        Faults nothing = new Faults(0, 100);
        Db db = over(nothing, prefix(faults), Duration.ofHours(10));
        assertThat(hurried(Tickets.filter(t -> t.id().in(1, 2, 3)).exec(db).next()))
                .isInstanceOf(Throttled.class)
                .hasMessageContaining("3 keys were not read");
        assertThat(nothing.requests("BatchGetItem")).hasSize(11);
    }

    @Test
    void recordsThatAreNeverStoredAreCountedInTheError() {
        Faults faults = new Faults(0, 0);
        open(faults, Authors.MODEL);
        Faults nothing = new Faults(0, 100);
        Db db = over(nothing, prefix(faults), Duration.ofHours(10));
        Throwable refused = hurried(authors(30).exec(db).then());
        assertThat(refused)
                .isInstanceOfSatisfying(
                        Throttled.class,
                        throttled -> assertThat(throttled.stored()).hasValue(0))
                .hasMessageContaining("of the records were not stored");
        assertThat(nothing.requests("BatchWriteItem")).hasSizeBetween(11, 22);
    }

    @Test
    void recordsOfWhichTheAnswerIsLostAreNotStoredAgain() {
        Faults faults = new Faults(0, 0);
        Db db = open(faults, Authors.MODEL);
        faults.next("BatchWriteItem", Faults.lost());
        faults.forget();
        assertThatThrownBy(() -> authors(20).exec(db).blockLast(PATIENCE)).isInstanceOf(ConnectionLost.class);
        assertThat(faults.operations()).containsExactly("BatchWriteItem");
        assertThat(Authors.all().count().exec(db).block(PATIENCE)).isEqualTo(20);
    }

    private static CreateAll<Author, Authors.Create> authors(int count) {
        Flux<Authors.Create> authors =
                Flux.range(0, count).map(i -> Authors.create().name("a" + i));
        return Authors.createAll(authors).eachAlone();
    }

    /** How it fails, where no pause takes any time. */
    private static Throwable hurried(Mono<?> failing) {
        VirtualTimeScheduler time = VirtualTimeScheduler.getOrSet();
        try {
            CompletableFuture<?> future = failing.toFuture();
            until(() -> {
                time.advanceTimeBy(Duration.ofSeconds(2));
                LockSupport.parkNanos(2_000_000);
                return future.isDone();
            });
            return future.exceptionNow();
        } finally {
            VirtualTimeScheduler.reset();
        }
    }

    @Test
    void aCallThatHangsEndsInTheTimeOfAStatement() {
        Faults faults = new Faults(0, 0);
        Db patient = open(faults, Tickets.MODEL);
        store(patient, 1);
        Db db = over(faults, prefix(faults), Duration.ofMillis(300));
        faults.next("GetItem", Faults.silent()).next("PutItem", Faults.silent());
        Instant start = Instant.now();
        assertThatThrownBy(() -> Tickets.getById(0).exec(db).block(PATIENCE)).isInstanceOf(TimedOut.class);
        assertThatThrownBy(() -> Tickets.create().id(7).exec(db).block(PATIENCE))
                .isInstanceOf(TimedOut.class);
        assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(5));
        assertThat(Tickets.getById(0).exec(db).block(PATIENCE).id()).isZero();
    }

    @Test
    void aServerThatFallsSilentOrGoesAwayIsGotOver() {
        try (TcpProxy proxy = TcpProxy.to("localhost", LocalDynamo.get().port())) {
            String direct = LocalDynamo.get().empty();
            Db server = Sippet.builder().url(direct).models(Accounts.MODEL).build();
            server.pushSchema().block(PATIENCE);
            String url = LocalDynamo.at(direct, "http://localhost:" + proxy.port());
            Db db = Sippet.builder().url(url).models(Accounts.MODEL).build();
            Db hasty = Sippet.builder()
                    .url(url + "&statementTimeout=PT0.5S")
                    .models(Accounts.MODEL)
                    .build();
            assertThat(Accounts.all().exec(db).collectList().block(PATIENCE)).isEmpty();

            proxy.holdReplies();
            CompletableFuture<Account> ada = account("ada").exec(db).toFuture();
            until(() -> Accounts.all().count().exec(server).block(PATIENCE) == 1);
            proxy.reset();
            proxy.release();
            assertThat(ada.orTimeout(20, TimeUnit.SECONDS).join())
                    .isEqualTo(Accounts.getByEmail("ada").exec(server).block(PATIENCE));

            proxy.holdReplies();
            CompletableFuture<List<Account>> all =
                    Accounts.all().exec(db).collectList().toFuture();
            until(() -> proxy.connections() > 0);
            proxy.reset();
            proxy.release();
            assertThat(all.orTimeout(20, TimeUnit.SECONDS).join()).hasSize(1);

            proxy.blackHole();
            assertThatThrownBy(() -> Accounts.getByEmail("ada").exec(hasty).block(PATIENCE))
                    .isInstanceOf(TimedOut.class);
            proxy.release();
            assertThat(Accounts.getByEmail("ada").exec(hasty).block(PATIENCE).email())
                    .isEqualTo("ada");
            db.close().then(hasty.close()).then(server.close()).block(PATIENCE);
        }
    }

    @Test
    void underLoadNothingIsLostAndNothingDoneTwice() {
        Faults faults = new Faults(10, 30);
        Db db = open(faults, Accounts.MODEL, Tickets.MODEL);
        assertThat(Accounts.createAll(Flux.range(0, 120).map(i -> account("e" + i)))
                        .exec(db)
                        .blockLast(PATIENCE))
                .isEqualTo(120);
        Flux.range(0, 100)
                .flatMap(
                        i -> Accounts.updateByEmail("e" + i)
                                .logins(n -> n.plus(1))
                                .exec(db),
                        16)
                .blockLast(PATIENCE);
        List<String> emails = IntStream.range(0, 300).mapToObj(i -> "e" + i).toList();
        List<Account> found = Accounts.filter(a -> a.email().in(emails))
                .exec(db)
                .collectList()
                .block(PATIENCE);
        assertThat(found).hasSize(120).extracting(Account::email).doesNotHaveDuplicates();
        assertThat(found)
                .allMatch(a -> a.logins() == (Integer.parseInt(a.email().substring(1)) < 100 ? 1 : 0));
        assertThat(faults.refusals()).isGreaterThan(20);
    }

    private static void until(BooleanSupplier holds) {
        Instant latest = Instant.now().plusSeconds(20);
        while (!holds.getAsBoolean()) {
            assertThat(Instant.now()).isBefore(latest);
            Thread.onSpinWait();
        }
    }

    private static List<Integer> ids(Tickets.Query query, Db db) {
        return query.exec(db).map(Ticket::id).sort().collectList().block(PATIENCE);
    }

    private static Accounts.Create account(String email) {
        return Accounts.create().email(email).role(Role.MEMBER);
    }

    private static void store(Db db, int count) {
        Tickets.createAll(Flux.range(0, count).map(id -> Tickets.create().id(id)))
                .exec(db)
                .blockLast(PATIENCE);
    }

    private static String prefix(Faults faults) {
        return "h" + System.identityHashCode(faults) + "_";
    }

    private static Db open(Faults faults, Model<?>... models) {
        Db db = over(faults, prefix(faults), Duration.ofSeconds(30), models);
        db.pushSchema().block(PATIENCE);
        return db;
    }

    private static Db over(Faults faults, String prefix, Duration patience, Model<?>... models) {
        return Sippet.builder()
                .driver(DynamoDriver.over(
                        faults.client(LocalDynamo.get().endpoint()), new Limits(prefix, true, 16, patience)))
                .models(models)
                .build();
    }
}
