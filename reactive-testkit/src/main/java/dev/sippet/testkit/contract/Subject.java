package dev.sippet.testkit.contract;

import static dev.sippet.testkit.contract.Expect.done;

import dev.sippet.driver.Capability;
import dev.sippet.driver.Settings;
import dev.sippet.query.QueryBuilder;
import dev.sippet.query.Sql;
import dev.sippet.schema.Index;
import dev.sippet.schema.Model;
import dev.sippet.session.Db;
import dev.sippet.testkit.ConnectionLedger;
import dev.sippet.testkit.Recording;
import dev.sippet.testkit.RecordingDriver;
import dev.sippet.testkit.scenario.Accounts;
import dev.sippet.testkit.scenario.AllLists;
import dev.sippet.testkit.scenario.AllMaybeScalars;
import dev.sippet.testkit.scenario.AllScalars;
import dev.sippet.testkit.scenario.Authors;
import dev.sippet.testkit.scenario.BasketCoupons;
import dev.sippet.testkit.scenario.BasketLines;
import dev.sippet.testkit.scenario.Baskets;
import dev.sippet.testkit.scenario.Biographies;
import dev.sippet.testkit.scenario.BookTags;
import dev.sippet.testkit.scenario.Books;
import dev.sippet.testkit.scenario.Buyers;
import dev.sippet.testkit.scenario.Cars;
import dev.sippet.testkit.scenario.Chapters;
import dev.sippet.testkit.scenario.Cooks;
import dev.sippet.testkit.scenario.Counters;
import dev.sippet.testkit.scenario.Coupons;
import dev.sippet.testkit.scenario.Covers;
import dev.sippet.testkit.scenario.Crates;
import dev.sippet.testkit.scenario.Customers;
import dev.sippet.testkit.scenario.Employees;
import dev.sippet.testkit.scenario.Engines;
import dev.sippet.testkit.scenario.Folders;
import dev.sippet.testkit.scenario.Mentorings;
import dev.sippet.testkit.scenario.OrderLines;
import dev.sippet.testkit.scenario.Paints;
import dev.sippet.testkit.scenario.Papers;
import dev.sippet.testkit.scenario.Passports;
import dev.sippet.testkit.scenario.Places;
import dev.sippet.testkit.scenario.Purchases;
import dev.sippet.testkit.scenario.Racks;
import dev.sippet.testkit.scenario.Recipes;
import dev.sippet.testkit.scenario.Sales;
import dev.sippet.testkit.scenario.Shops;
import dev.sippet.testkit.scenario.Stocks;
import dev.sippet.testkit.scenario.Tags;
import dev.sippet.testkit.scenario.Tickets;
import dev.sippet.testkit.scenario.Todos;
import dev.sippet.testkit.scenario.Trailers;
import dev.sippet.testkit.scenario.Travellers;
import dev.sippet.testkit.scenario.Visits;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import reactor.blockhound.BlockHound;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * The database the contracts of one driver run on: opened once, emptied before each case. No blocking call on a thread that must not
 * block goes unnoticed while it is there.
 */
public final class Subject implements AutoCloseable {
    private static final List<Model<?>> MODELS = List.of(
            Accounts.MODEL,
            Todos.MODEL,
            Counters.MODEL,
            Visits.MODEL,
            AllScalars.MODEL,
            AllMaybeScalars.MODEL,
            AllLists.MODEL,
            Cooks.MODEL,
            Recipes.MODEL,
            OrderLines.MODEL,
            Places.MODEL,
            Tickets.MODEL,
            Authors.MODEL,
            Biographies.MODEL,
            Books.MODEL,
            Chapters.MODEL,
            Tags.MODEL,
            BookTags.MODEL,
            Employees.MODEL,
            Mentorings.MODEL,
            Baskets.MODEL,
            BasketLines.MODEL,
            Coupons.MODEL,
            BasketCoupons.MODEL,
            Cars.MODEL,
            Engines.MODEL,
            Trailers.MODEL,
            Folders.MODEL,
            Papers.MODEL,
            Racks.MODEL,
            Crates.MODEL,
            Covers.MODEL,
            Paints.MODEL,
            Travellers.MODEL,
            Passports.MODEL,
            Customers.MODEL,
            Purchases.MODEL,
            Shops.MODEL,
            Buyers.MODEL,
            Sales.MODEL,
            Stocks.MODEL);

    /** What a case may have left, what points to others before these. */
    private static final List<Left> LEFT = List.of(
            new Left(Todos.MODEL, Todos::all),
            new Left(Accounts.MODEL, Accounts::all),
            new Left(Counters.MODEL, Counters::all),
            new Left(Visits.MODEL, Visits::all),
            new Left(AllScalars.MODEL, AllScalars::all),
            new Left(AllMaybeScalars.MODEL, AllMaybeScalars::all),
            new Left(AllLists.MODEL, AllLists::all),
            new Left(Recipes.MODEL, Recipes::all),
            new Left(Cooks.MODEL, Cooks::all),
            new Left(OrderLines.MODEL, OrderLines::all),
            new Left(Places.MODEL, Places::all),
            new Left(Tickets.MODEL, Tickets::all),
            new Left(BookTags.MODEL, BookTags::all),
            new Left(Tags.MODEL, Tags::all),
            new Left(Chapters.MODEL, Chapters::all),
            new Left(Books.MODEL, Books::all),
            new Left(Biographies.MODEL, Biographies::all),
            new Left(Authors.MODEL, Authors::all),
            new Left(Trailers.MODEL, Trailers::all),
            new Left(Engines.MODEL, Engines::all),
            new Left(Cars.MODEL, Cars::all),
            new Left(Mentorings.MODEL, Mentorings::all),
            new Left(Employees.MODEL, Employees::all),
            new Left(BasketLines.MODEL, BasketLines::all),
            new Left(BasketCoupons.MODEL, BasketCoupons::all),
            new Left(Coupons.MODEL, Coupons::all),
            new Left(Baskets.MODEL, Baskets::all),
            new Left(Papers.MODEL, Papers::all),
            new Left(Folders.MODEL, Folders::all),
            new Left(Covers.MODEL, Covers::all),
            new Left(Crates.MODEL, Crates::all),
            new Left(Racks.MODEL, Racks::all),
            new Left(Paints.MODEL, Paints::all),
            new Left(Passports.MODEL, Passports::all),
            new Left(Travellers.MODEL, Travellers::all),
            new Left(Purchases.MODEL, Purchases::all),
            new Left(Customers.MODEL, Customers::all),
            new Left(Stocks.MODEL, Stocks::all),
            new Left(Sales.MODEL, Sales::all),
            new Left(Buyers.MODEL, Buyers::all),
            new Left(Shops.MODEL, Shops::all));

    /** Asks which of them have rows. */
    private static final String FILLED = LEFT.stream()
            .map(left -> "case when exists (select 1 from {" + left.model().table() + "}) then 1 else 0 end as "
                    + left.model().table() + "_filled")
            .collect(Collectors.joining(", ", "select ", ""));

    private static final Duration BACK_WITHIN = Duration.ofSeconds(10);

    private final Target target;
    private final String url;
    private final Connected main;
    private final Capability capability;
    private final List<Connected> others = new ArrayList<>();
    private final Set<String> filled = new HashSet<>();
    private int cases;

    private Subject(Target target, String url, Connected main, Capability capability) {
        this.target = target;
        this.url = url;
        this.main = main;
        this.capability = capability;
    }

    /**
     * Opens an empty database there and creates the tables of all models. What describes it may start a server: not before
     * BlockHound is installed, which threads that wait already do not survive.
     */
    public static Subject open(Supplier<Target> description) {
        BlockHound.install(Subject::allow);
        Target target = description.get();
        String url = target.emptyDatabase().get();
        Connected main = Connected.open(url, Limits.usual(), MODELS);
        done(main.db().pushSchema());
        return new Subject(target, url, main, Expect.one(main.driver().capability()));
    }

    /**
     * What only seems to block: random bytes come from a device that never waits, and the locks of executors' queues and of the AWS
     * client's caches, of digests and of signing keys, are held for a moment. An error in the middle of waiting for one would leave it
     * locked forever, and break a call that had nothing wrong. That client closes its connections on a thread that has nothing else to do.
     */
    private static void allow(BlockHound.Builder builder) {
        String timers = "java.util.concurrent.ScheduledThreadPoolExecutor$DelayedWorkQueue";
        declare(builder);
        builder.allowBlockingCallsInside("java.security.SecureRandom", "nextBytes")
                .allowBlockingCallsInside(timers, "offer")
                .allowBlockingCallsInside(timers, "remove")
                .allowBlockingCallsInside("java.util.concurrent.LinkedBlockingQueue", "offer")
                .allowBlockingCallsInside("java.util.concurrent.LinkedBlockingDeque", "pollFirst")
                .allowBlockingCallsInside("java.util.concurrent.LinkedBlockingDeque", "offerFirst")
                .allowBlockingCallsInside("software.amazon.awssdk.utils.cache.FifoCache", "get")
                .allowBlockingCallsInside("software.amazon.awssdk.utils.cache.FifoCache", "add")
                .allowBlockingCallsInside("java.util.concurrent.ThreadPoolExecutor", "addWorker")
                .allowBlockingCallsInside("io.netty.channel.pool.SimpleChannelPool", "close");
    }

    /** What only native code knows to block: SQLite reads and writes its files, and waits for locks. */
    private static void declare(BlockHound.Builder builder) {
        String sqlite = "org/sqlite/core/NativeDB";
        builder.markAsBlocking(sqlite, "_open_utf8", "([BI)V")
                .markAsBlocking(sqlite, "prepare_utf8", "([B)J")
                .markAsBlocking(sqlite, "step", "(J)I");
    }

    /** What statements run on. */
    public Db db() {
        return main.db();
    }

    /** The driver, to put faults into it. */
    public RecordingDriver driver() {
        return main.driver();
    }

    /** What ran since the case began. */
    public Recording recording() {
        return main.recording();
    }

    /** The sessions that are out. */
    public ConnectionLedger ledger() {
        return main.ledger();
    }

    /** What the server can do, as the driver says. */
    public Capability capability() {
        return capability;
    }

    /** What the test class says of it. */
    public Target target() {
        return target;
    }

    /** Where it is. */
    public String url() {
        return url;
    }

    /** The SQL with each name in braces quoted. */
    public String sql(String text) {
        return target.words().quoted(text);
    }

    /** The same database with other limits, until the case ends. */
    public Connected open(UnaryOperator<Settings> limits) {
        return opened(Connected.open(url, limits, MODELS));
    }

    /** A database without tables, for these models, until the case ends. */
    public Connected empty(Model<?>... models) {
        return at(target.emptyDatabase().get(), models);
    }

    /** The database at this URL, for these models, until the case ends. */
    public Connected at(String url, Model<?>... models) {
        return opened(Connected.open(url, Limits.usual(), List.of(models)));
    }

    private Connected opened(Connected connected) {
        others.add(connected);
        return connected;
    }

    /** The kinds of what runs to store records of so many relations together. */
    List<String> inserts(int relations) {
        if (capability.insertsGraphs()) return List.of("InsertGraph");
        List<String> kinds = new ArrayList<>(Collections.nCopies(relations, "Insert"));
        kinds.addFirst("Begin");
        kinds.addLast("Commit");
        return kinds;
    }

    /** Empties the tables that have rows, which are few. */
    void begin() {
        Target.Emptying emptying = target.emptying();
        done(emptying == null ? deleted() : emptying.of(url, filledNames()));
        filled.clear();
        recording().clear();
        cases++;
    }

    /** Of the tables that have rows, and of what is unique there and called otherwise. */
    private Set<String> filledNames() {
        Set<String> names = new HashSet<>(filled);
        LEFT.stream()
                .filter(each -> filled.contains(each.model().table()))
                .flatMap(each -> each.model().indexes().stream())
                .map(Index::name)
                .filter(name -> !name.isEmpty())
                .forEach(names::add);
        return names;
    }

    private Mono<Void> deleted() {
        return filledTables()
                .concatMap(each -> each.all().get().delete().exec(db()))
                .then();
    }

    private Flux<Left> filledTables() {
        return Sql.query(sql(FILLED))
                .map((row, at) -> IntStream.range(0, LEFT.size())
                        .filter(i -> row.int64(i) != 0)
                        .mapToObj(LEFT::get)
                        .toList())
                .exec(db())
                .flatMapIterable(filled -> filled);
    }

    /** Closes what the case opened, and sees that every session came back. */
    void end() {
        driver().unplan();
        List<Connected> opened = List.copyOf(others);
        others.clear();
        opened.forEach(each -> each.ledger().awaitNoneOpen(BACK_WITHIN));
        opened.forEach(each -> filled.addAll(each.recording().takeFilled()));
        filled.addAll(recording().takeFilled());
        ledger().awaitNoneOpen(BACK_WITHIN);
        done(Flux.fromIterable(opened).concatMap(each -> each.db().close()).then());
    }

    /** Closes it, and tells how many cases ran. */
    @Override
    public void close() {
        done(main.db().close().then(Mono.empty()));
        System.out.println("contracts: " + cases + " cases on " + target.title() + " " + target.version());
    }

    private record Left(Model<?> model, Supplier<QueryBuilder<?, ?, ?>> all) {}
}
