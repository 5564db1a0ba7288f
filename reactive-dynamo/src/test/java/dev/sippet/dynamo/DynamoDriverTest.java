package dev.sippet.dynamo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sippet.Sippet;
import dev.sippet.error.BatchTooLarge;
import dev.sippet.error.ConnectionLost;
import dev.sippet.error.InvalidSchema;
import dev.sippet.error.InvalidUrl;
import dev.sippet.error.SerializationFailure;
import dev.sippet.error.SippetException;
import dev.sippet.error.UniqueViolation;
import dev.sippet.error.UnsupportedFeature;
import dev.sippet.query.CreateAll;
import dev.sippet.query.Sql;
import dev.sippet.schema.Field;
import dev.sippet.schema.Index;
import dev.sippet.schema.Model;
import dev.sippet.schema.ModelBuilder;
import dev.sippet.session.Call;
import dev.sippet.session.Db;
import dev.sippet.statement.Request;
import dev.sippet.testkit.scenario.Account;
import dev.sippet.testkit.scenario.Accounts;
import dev.sippet.testkit.scenario.Author;
import dev.sippet.testkit.scenario.Authors;
import dev.sippet.testkit.scenario.Cooks;
import dev.sippet.testkit.scenario.Place;
import dev.sippet.testkit.scenario.Places;
import dev.sippet.testkit.scenario.Readings;
import dev.sippet.testkit.scenario.Recipe;
import dev.sippet.testkit.scenario.Recipes;
import dev.sippet.testkit.scenario.Role;
import dev.sippet.testkit.scenario.Ticket;
import dev.sippet.testkit.scenario.Tickets;
import dev.sippet.testkit.scenario.Todo;
import dev.sippet.testkit.scenario.Todos;
import dev.sippet.value.Type;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;
import reactor.util.context.Context;

/** What only this store has: limits to cut work to, faults to get over, and unique constraints that are tables. */
class DynamoDriverTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Test
    void thousandsOfKeysAreReadInChunksAndNoneIsLostUnderFaults() {
        Faults faults = new Faults(10, 30);
        Db db = open(faults, Tickets.MODEL);
        storeTickets(db, 600);
        List<Integer> ids =
                IntStream.range(0, 6_000).map(i -> i % 5_000).boxed().toList();
        List<Ticket> found =
                Tickets.filter(t -> t.id().in(ids)).exec(db).collectList().block(PATIENCE);
        assertThat(found).hasSize(600).extracting(Ticket::id).doesNotHaveDuplicates();
        assertThat(faults.refusals()).isPositive();
    }

    @Test
    void keysAreReadInCallsOfAHundred() {
        Faults faults = new Faults(0, 0);
        Db db = open(faults, Tickets.MODEL);
        storeTickets(db, 10);
        faults.forget();
        List<Integer> ids =
                IntStream.range(0, 5_050).map(i -> i % 5_001).boxed().toList();
        assertThat(Tickets.filter(t -> t.id().in(ids)).exec(db).collectList().block(PATIENCE))
                .hasSize(10);
        assertThat(faults.operations()).hasSize(51).containsOnly("BatchGetItem");
        assertThat(faults.mostAtOnce()).isBetween(2, 16);
    }

    @Test
    void thousandsOfNewRecordsArriveAsAStreamUnderThrottling() {
        Faults faults = new Faults(10, 0);
        Db db = open(faults, Tickets.MODEL);
        Flux<Tickets.Create> tickets =
                Flux.range(0, 3_000).map(id -> Tickets.create().id(id));
        int before = faults.refusals();
        faults.forget();
        assertThat(Tickets.createAll(tickets).exec(db).blockLast(PATIENCE)).isEqualTo(3_000);
        assertThat(faults.operations()).hasSize(30 + faults.refusals() - before).containsOnly("TransactWriteItems");
        assertThat(Tickets.all().count().exec(db).block(PATIENCE)).isEqualTo(3_000);
        assertThat(faults.refusals()).isPositive();
    }

    @Test
    void newRecordsWithKeysThatAreMadeHereAreWrittenTwentyFiveAtATimeWhereEachMayBeAlone() {
        Faults faults = new Faults(0, 0);
        Db db = open(faults, Authors.MODEL);
        faults.forget();
        assertThat(authors(1_010).exec(db).collectList().block(PATIENCE)).containsExactly(1_000L, 1_010L);
        assertThat(faults.operations()).hasSize(41).containsOnly("BatchWriteItem");
        assertThat(faults.mostAtOnce()).isLessThanOrEqualTo(16);
        faults.forget();
        assertThat(Authors.all().exec(db).map(Author::name).distinct().count().block(PATIENCE))
                .isEqualTo(1_010);
    }

    @Test
    void noneOfThemIsLostOrDoubledWhenTheStoreLeavesSomeUndone() {
        Faults faults = new Faults(10, 30);
        Db db = open(faults, Authors.MODEL);
        assertThat(authors(300).exec(db).blockLast(PATIENCE)).isEqualTo(300);
        List<Author> stored = Authors.all().exec(db).collectList().block(PATIENCE);
        assertThat(stored).hasSize(300).extracting(Author::name).doesNotHaveDuplicates();
        assertThat(faults.refusals()).isGreaterThan(60);
    }

    private static CreateAll<Author, Authors.Create> authors(int count) {
        Flux<Authors.Create> authors =
                Flux.range(0, count).map(i -> Authors.create().name("a" + i));
        return Authors.createAll(authors).eachAlone();
    }

    @Test
    void parentsComeWithTheirChildrenByOneBoundedQueryEach() {
        Faults faults = new Faults(0, 0);
        Db db = open(faults, Accounts.MODEL, Todos.MODEL);
        Accounts.createAll(Flux.range(0, 200)
                        .map(i -> Accounts.create().email("e" + i).role(Role.MEMBER)))
                .exec(db)
                .blockLast(PATIENCE);
        List<Account> accounts = Accounts.all().exec(db).collectList().block(PATIENCE);
        Todos.createAll(Flux.fromIterable(accounts)
                        .map(account ->
                                Todos.create().account(account).title("t").done(false)))
                .exec(db)
                .blockLast(PATIENCE);
        int before = faults.calls();
        List<UUID> ids = accounts.stream().map(Account::id).toList();
        List<Todo> todos = Todos.filter(t -> t.accountId().in(ids))
                .include(Todos.account())
                .exec(db)
                .collectList()
                .block(PATIENCE);
        assertThat(todos)
                .hasSize(200)
                .allSatisfy(todo -> assertThat(todo.account().get().id()).isEqualTo(todo.accountId()));
        int windows = 3;
        assertThat(faults.calls() - before).isBetween(200 + 2, 200 + windows * 2);
        assertThat(faults.mostAtOnce()).isBetween(2, 16);
    }

    @Test
    void ownersComeWithAllThatIsTheirsByOneBoundedQueryEach() {
        Faults faults = new Faults(0, 0);
        Db db = open(faults, Cooks.MODEL, Recipes.MODEL);
        Cooks.createAll(Flux.range(0, 200).map(id -> Cooks.create().id(id).name("c")))
                .exec(db)
                .blockLast(PATIENCE);
        Recipes.createAll(Flux.range(0, 400)
                        .map(id -> Recipes.create().id(id).title("r").cookId(id / 2)))
                .exec(db)
                .blockLast(PATIENCE);
        faults.forget();
        assertThat(Cooks.all().include(Cooks.recipes()).exec(db).collectList().block(PATIENCE))
                .hasSize(200)
                .allSatisfy(cook -> assertThat(cook.recipes().get())
                        .extracting(Recipe::id)
                        .containsExactlyInAnyOrder(cook.id() * 2, cook.id() * 2 + 1));
        assertThat(faults.requests("Query")).hasSize(200);
        assertThat(faults.operations()).as("and the pages of a scan").hasSizeLessThanOrEqualTo(200 + 16);
        assertThat(faults.mostAtOnce()).as("beside the pages of a scan").isBetween(2, 16 + 4);
    }

    @Test
    void aLargeResultComesPageByPageAndWhole() {
        Faults faults = new Faults(10, 0);
        Db db = open(faults, Accounts.MODEL, Todos.MODEL);
        UUID account = UUID.randomUUID();
        String large = "x".repeat(350_000);
        Flux.range(0, 30)
                .flatMap(
                        i -> Todos.create()
                                .accountId(account)
                                .title(i + large)
                                .done(false)
                                .exec(db),
                        4)
                .blockLast(PATIENCE);
        int before = faults.calls() - faults.refusals();
        assertThat(Todos.filterByAccountId(account)
                        .exec(db)
                        .map(todo -> todo.title().length())
                        .collectList()
                        .block(PATIENCE))
                .hasSize(30)
                .allMatch(length -> length > 350_000);
        assertThat(faults.calls() - faults.refusals() - before)
                .as("pages have a megabyte, which two or three fill")
                .isBetween(10, 16);
    }

    @Test
    void aTransactionThatOthersWereFasterThanFailsWhole() {
        Db db = open(new Faults(0, 0), Accounts.MODEL, Tickets.MODEL);
        Account a = Accounts.create().email("a").role(Role.MEMBER).exec(db).block(PATIENCE);
        Mono<Ticket> late = db.transaction(tx -> Accounts.update(a)
                .logins(1)
                .exec(tx)
                .then(elsewhere(() -> Accounts.update(a).logins(2).exec(db)))
                .then(Tickets.create().id(1).exec(tx)));
        assertThatThrownBy(() -> late.block(PATIENCE)).isInstanceOf(SerializationFailure.class);
        assertThat(Tickets.findById(1).exec(db).hasElement().block(PATIENCE)).isFalse();
        assertThat(Accounts.getById(a.id()).exec(db).block(PATIENCE).logins()).isEqualTo(2);
    }

    /** Without the transaction that is around it. */
    private static <T> Mono<T> elsewhere(Supplier<Mono<T>> work) {
        return Mono.fromFuture(() -> work.get().toFuture());
    }

    @Test
    void whatATransactionDidNotFindAndThenMeetsCameFromOthersMeanwhile() {
        Db db = open(new Faults(0, 0), Accounts.MODEL);
        Mono<Account> other = Accounts.create().email("a").role(Role.ADMIN).exec(db);
        assertThatThrownBy(() -> db.transaction(tx -> Accounts.findByEmail("a")
                                .exec(tx)
                                .hasElement()
                                .flatMap(there -> there ? Mono.just(1) : stored(other, tx)))
                        .block(PATIENCE))
                .isInstanceOf(SerializationFailure.class);
        assertThatThrownBy(() -> db.transaction(tx ->
                                Accounts.create().email("a").role(Role.ADMIN).exec(tx))
                        .block(PATIENCE))
                .isInstanceOf(UniqueViolation.class);
    }

    /** In the transaction, after somebody else has stored the same outside of it. */
    private static Mono<Integer> stored(Mono<Account> other, Db tx) {
        return other.contextWrite(inside -> Context.empty())
                .then(Accounts.create().email("a").role(Role.ADMIN).exec(tx))
                .thenReturn(2);
    }

    @Test
    void theKeysOfOneStatementAreReadAtOneMomentInATransaction() {
        Faults faults = new Faults(0, 0);
        Db db = open(faults, Tickets.MODEL);
        storeTickets(db, 110);
        faults.forget();
        List<Integer> ids = IntStream.range(0, 120).boxed().toList();
        Tickets.Query tickets = Tickets.filter(t -> t.id().in(ids));
        assertThat(db.transaction(tx -> tickets.exec(tx).collectList()).block(PATIENCE))
                .hasSize(110);
        assertThat(faults.operations()).containsExactly("TransactGetItems", "TransactGetItems");
        assertThat(faults.requests())
                .extracting(request -> request.get("TransactItems").size())
                .containsExactlyInAnyOrder(100, 20);
        faults.forget();
        faults.next("TransactGetItems", Faults.cancelled("TransactionConflict", "None"));
        assertThat(db.transaction(tx ->
                                Tickets.filter(t -> t.id().in(1, 2)).exec(tx).collectList())
                        .block(PATIENCE))
                .extracting(Ticket::id)
                .containsExactly(1, 2);
        assertThat(faults.operations()).containsExactly("TransactGetItems", "TransactGetItems");
    }

    @Test
    void firstReadsOnePageOfTheSizeItNeeds() {
        Faults faults = new Faults(0, 0);
        Db db = open(faults, Readings.MODEL);
        Flux.range(1, 28)
                .concatMap(day -> Readings.create()
                        .device("a")
                        .day(LocalDate.of(2026, 1, day))
                        .kind("k")
                        .amount(day)
                        .exec(db))
                .blockLast(PATIENCE);
        int before = faults.calls();
        assertThat(Readings.filterByDevice("a").limit(3).exec(db).collectList().block(PATIENCE))
                .hasSize(3);
        assertThat(faults.calls() - before).isEqualTo(1);
    }

    @Test
    void rowsComeUnderDemandPageByPage() {
        Faults faults = new Faults(0, 0);
        Db db = open(faults, Tickets.MODEL);
        storeTickets(db, 400);
        int before = faults.calls();
        StepVerifier.create(Tickets.all().exec(db), 0)
                .thenRequest(1)
                .expectNextCount(1)
                .then(() -> assertThat(faults.calls() - before).isLessThanOrEqualTo(2))
                .thenRequest(Long.MAX_VALUE)
                .expectNextCount(399)
                .expectComplete()
                .verify(PATIENCE);
    }

    @Test
    void aWholeTableIsReadInSegmentsSideBySide() {
        Faults faults = new Faults(0, 0);
        Db db = open(faults, Tickets.MODEL);
        storeTickets(db, 700);
        faults.forget();
        List<Integer> all = IntStream.range(0, 700).boxed().toList();
        assertThat(Tickets.all().exec(db).map(Ticket::id).sort().collectList().block(PATIENCE))
                .isEqualTo(all);
        assertThat(faults.requests("Scan"))
                .hasSizeGreaterThanOrEqualTo(8)
                .allMatch(request -> request.get("TotalSegments").asInt() == 4)
                .extracting(request -> request.get("Segment").asInt())
                .contains(0, 1, 2, 3)
                .startsWith(0);
        faults.forget();
        assertThat(Tickets.all().count().exec(db).block(PATIENCE)).isEqualTo(700);
        assertThat(faults.operations()).containsOnly("Scan").hasSize(4);
        faults.forget();
        assertThat(Tickets.all().limit(10).exec(db).collectList().block(PATIENCE))
                .hasSize(10);
        assertThat(faults.requests("Scan"))
                .singleElement()
                .satisfies(request -> assertThat(request.has("Segment")).isFalse());
    }

    @Test
    void segmentsStopWhenNobodyTakesTheirRows() {
        Faults faults = new Faults(0, 0);
        Db db = open(faults, Tickets.MODEL);
        storeTickets(db, 700);
        faults.forget();
        StepVerifier.create(Tickets.all().exec(db), 0)
                .thenRequest(1)
                .expectNextCount(1)
                .then(() -> assertThat(faults.calls()).as("a page of the first").isEqualTo(1))
                .thenRequest(100)
                .expectNextCount(100)
                .then(() -> assertThat(faults.calls()).as("two pages of each").isLessThanOrEqualTo(9))
                .thenCancel()
                .verify(PATIENCE);
        pause();
        int calls = faults.calls();
        pause();
        assertThat(faults.calls()).as("what was under way has ended").isEqualTo(calls);
        assertThat(faults.mostAtOnce()).isLessThanOrEqualTo(16);
    }

    private static void pause() {
        Mono.delay(Duration.ofMillis(200)).block();
    }

    @Test
    void severalUniqueConstraintsOfOneRecordAreKept() {
        Db db = open(new Faults(0, 0), Places.MODEL);
        Place paris = Places.create()
                .number(1)
                .country("FR")
                .city("Paris")
                .code(75)
                .exec(db)
                .block(PATIENCE);
        assertThatThrownBy(() -> Places.create()
                        .number(2)
                        .country("FR")
                        .city("Lyon")
                        .code(75)
                        .exec(db)
                        .block(PATIENCE))
                .isInstanceOfSatisfying(
                        UniqueViolation.class,
                        error -> assertThat(error.fields()).containsExactly("country", "code"));
        Place moved = Places.update(paris).code(69).exec(db).block(PATIENCE);
        Places.create().number(2).country("FR").city("Lyon").code(75).exec(db).block(PATIENCE);
        assertThat(Places.delete(moved).exec(db).block(PATIENCE)).isTrue();
        Places.create().number(3).country("FR").city("Nice").code(69).exec(db).block(PATIENCE);
    }

    @Test
    void aTableWithAnotherKeyIsRefused() {
        String url = LocalDynamo.get().empty();
        Sippet.builder().url(url).models(Tickets.MODEL).build().pushSchema().block(PATIENCE);
        Model<Ticket> other = Model.of(Ticket.class, "tickets", Tickets::read)
                .field(Field.of("state", Type.TEXT))
                .key("state")
                .build();
        Db db = Sippet.builder().url(url).models(other).build();
        assertThatThrownBy(() -> db.pushSchema().block(PATIENCE))
                .isInstanceOf(InvalidSchema.class)
                .hasMessageContaining("tickets");
    }

    @Test
    void anIndexIsAddedToATableThatIsThere() {
        String url = LocalDynamo.get().empty();
        Db before = Sippet.builder().url(url).models(places(false)).build();
        before.pushSchema().block(PATIENCE);
        Places.create()
                .number(1)
                .country("FR")
                .city("Paris")
                .exec(before)
                .onErrorComplete()
                .block(PATIENCE);
        Db after = Sippet.builder().url(url).models(places(true)).build();
        after.pushSchema().block(PATIENCE);
        after.pushSchema().block(PATIENCE);
    }

    @Test
    void aNewUniqueConstraintKnowsTheRecordsThatAreThere() {
        String url = LocalDynamo.get().empty();
        Model<Account> loose = accounts(false);
        Db before = Sippet.builder().url(url).models(loose).build();
        before.pushSchema().block(PATIENCE);
        store(before, loose, "same").block(PATIENCE);
        Model<Account> strict = accounts(true);
        Db after = Sippet.builder().url(url).models(strict).build();
        after.pushSchema().block(PATIENCE);
        after.pushSchema().block(PATIENCE);
        assertThatThrownBy(() -> store(after, strict, "same").block(PATIENCE)).isInstanceOf(UniqueViolation.class);
        store(after, strict, "other").block(PATIENCE);
    }

    @Test
    void aNewUniqueConstraintThatDoesNotHoldIsRefused() {
        String url = LocalDynamo.get().empty();
        Model<Account> loose = accounts(false);
        Db before = Sippet.builder().url(url).models(loose).build();
        before.pushSchema().block(PATIENCE);
        store(before, loose, "same").block(PATIENCE);
        store(before, loose, "same").block(PATIENCE);
        Db after = Sippet.builder().url(url).models(accounts(true)).build();
        assertThatThrownBy(() -> after.pushSchema().block(PATIENCE))
                .isInstanceOf(InvalidSchema.class)
                .hasMessageContaining("email");
    }

    private static Mono<Void> store(Db db, Model<Account> model, String email) {
        Object[] values = {UUID.randomUUID(), email};
        return db.run(new Call<>(new Request.Insert(model), values, (row, at) -> row.uuid(at)))
                .then();
    }

    private static Model<Account> accounts(boolean unique) {
        ModelBuilder<Account> model = Model.of(Account.class, "accounts", Accounts::read)
                .field(Field.of("id", Type.UUID))
                .field(Field.of("email", Type.TEXT))
                .key("id");
        return (unique ? model.index(Index.unique("email")) : model).build();
    }

    private static Model<Place> places(boolean indexed) {
        ModelBuilder<Place> model = Model.of(Place.class, "places", Places::read)
                .field(Field.of("number", Type.INT32))
                .field(Field.of("country", Type.TEXT))
                .key("number");
        return (indexed ? model.index(Index.of("country")) : model).build();
    }

    @Test
    void explainTellsAKeyReadFromAQueryAndAScan() {
        Db db = open(new Faults(0, 0), Readings.MODEL, Accounts.MODEL);
        assertThat(Readings.getByDeviceAndDay("secret", LocalDate.EPOCH)
                        .explain(db)
                        .block(PATIENCE))
                .contains("a key read")
                .doesNotContain("secret");
        assertThat(Readings.filterByKind("secret")
                        .filter(r -> r.amount().gt(7))
                        .explain(db)
                        .block(PATIENCE))
                .contains("Query", "readings_kind_day_idx", "one partition", "filter amount > ?")
                .doesNotContain("secret");
        assertThat(Accounts.all().explain(db).block(PATIENCE)).contains("Scan", "the whole table is read");
        assertThat(Accounts.getByEmail("secret").explain(db).block(PATIENCE)).contains("two key reads");
    }

    @Test
    void aReadIsConsistentWhereTheStatementOrTheLimitsSaySo() {
        Faults faults = new Faults(0, 0);
        Limits cheap = new Limits("cheap_", false, 16, Duration.ofSeconds(30), 1);
        DynamoDriver driver = DynamoDriver.over(faults.client(LocalDynamo.get().endpoint()), cheap);
        Db db = Sippet.builder()
                .driver(driver)
                .models(Accounts.MODEL, Readings.MODEL)
                .build();
        db.pushSchema().block(PATIENCE);
        for (boolean consistent : List.of(false, true)) {
            faults.forget();
            UnaryOperator<Accounts.Query> accounts = query -> consistent ? query.consistent() : query;
            UnaryOperator<Readings.Query> readings = query -> consistent ? query.consistent() : query;
            List<UUID> ids = List.of(new UUID(0, 1), new UUID(0, 2));
            accounts.apply(Accounts.filter(a -> a.id().eq(ids.getFirst())))
                    .exec(db)
                    .blockLast(PATIENCE);
            accounts.apply(Accounts.filter(a -> a.id().in(ids))).exec(db).blockLast(PATIENCE);
            accounts.apply(Accounts.filter(a -> a.email().eq("a"))).exec(db).blockLast(PATIENCE);
            accounts.apply(Accounts.all()).exec(db).blockLast(PATIENCE);
            readings.apply(Readings.filterByDevice("a")).exec(db).blockLast(PATIENCE);
            assertThat(faults.operations()).containsExactly("GetItem", "BatchGetItem", "GetItem", "Scan", "Query");
            assertThat(faults.requests())
                    .allMatch(request -> request.toString().contains("\"ConsistentRead\":" + consistent));
        }
        assertThat(Readings.filterByDevice("a").explain(db).block(PATIENCE)).doesNotContain("consistent");
        assertThat(Readings.filterByDevice("a").consistent().explain(db).block(PATIENCE))
                .contains("one partition, consistent");
    }

    @Test
    void everyRefusalComesBeforeTheFirstCall() {
        Faults faults = new Faults(0, 0);
        Db db = open(faults, Tickets.MODEL, Accounts.MODEL, Readings.MODEL, Todos.MODEL);
        faults.forget();
        Flux<Mono<?>> refused = Flux.just(
                Tickets.createMany(IntStream.range(0, 101)
                                .mapToObj(id -> Tickets.create().id(id))
                                .toList())
                        .exec(db)
                        .collectList(),
                Accounts.createMany(IntStream.range(0, 51)
                                .mapToObj(i -> Accounts.create().email("e" + i).role(Role.MEMBER))
                                .toList())
                        .exec(db)
                        .collectList(),
                Readings.all().exec(db).collectList(),
                Readings.filter(r -> r.amount().gt(1)).delete().exec(db),
                Readings.filterByKind("a").consistent().exec(db).collectList(),
                Readings.getByDeviceAndDay("a", LocalDate.EPOCH).forUpdate().exec(db),
                Sql.query("select 1").map((row, at) -> 1).exec(db).collectList());
        List<Throwable> errors = refused.concatMap(statement -> statement
                        .<Throwable>map(done -> new AssertionError("it was done"))
                        .onErrorResume(SippetException.class, Mono::just))
                .collectList()
                .block(PATIENCE);
        assertThat(errors).hasSize(7).noneMatch(AssertionError.class::isInstance);
        assertThat(errors.subList(0, 2)).hasOnlyElementsOfType(BatchTooLarge.class);
        assertThat(errors.subList(2, 7)).hasOnlyElementsOfType(UnsupportedFeature.class);
        assertThat(faults.operations()).isEmpty();
    }

    @Test
    void anOptionThatIsUnknownOrWrongIsRefused() {
        for (String wrong : List.of(
                "dynamodb://eu-central-1?colour=red",
                "dynamodb://eu-central-1?consistentReads=perhaps",
                "dynamodb://eu-central-1?concurrency=0",
                "dynamodb://eu-central-1?endpoint=nowhere",
                "dynamodb://eu-central-1?tablePrefix=a%20b",
                "dynamodb://eu-central-1/database",
                "dynamodb://localhost:8000",
                "dynamodb://key@eu-central-1",
                "dynamodb://eu%20central",
                "dynamodb:eu-central-1")) {
            assertThatThrownBy(() -> Sippet.connect(wrong)).as(wrong).isInstanceOf(InvalidUrl.class);
        }
    }

    @Test
    void aServerThatIsNotThereIsAConnectionLost() {
        Db db = Sippet.builder()
                .url(LocalDynamo.url("none_", "http://localhost:1") + "&maxAcquireTime=PT1S")
                .models(Tickets.MODEL)
                .build();
        assertThatThrownBy(() -> Tickets.getById(1).exec(db).block(PATIENCE)).isInstanceOf(ConnectionLost.class);
        db.close().block(PATIENCE);
        db.close().block(PATIENCE);
    }

    private static void storeTickets(Db db, int count) {
        Flux.range(0, count)
                .map(id -> Tickets.create().id(id))
                .buffer(100)
                .concatMap(some -> Tickets.createMany(some).exec(db))
                .blockLast(PATIENCE);
    }

    private static Db open(Faults faults, Model<?>... models) {
        String prefix = "f" + ThreadLocalRandom.current().nextInt(1_000_000) + "_";
        Db db = Sippet.builder()
                .driver(DynamoDriver.over(
                        faults.client(LocalDynamo.get().endpoint()),
                        new Limits(prefix, true, 16, Duration.ofSeconds(30))))
                .models(models)
                .build();
        db.pushSchema().block(PATIENCE);
        return db;
    }
}
