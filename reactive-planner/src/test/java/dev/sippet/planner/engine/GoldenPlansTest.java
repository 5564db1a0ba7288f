package dev.sippet.planner.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sippet.driver.Capability;
import dev.sippet.driver.Isolation;
import dev.sippet.driver.Upserts;
import dev.sippet.error.SippetException;
import dev.sippet.example.Boards;
import dev.sippet.example.Calls;
import dev.sippet.example.FakeDriver;
import dev.sippet.example.Notes;
import dev.sippet.example.Parcels;
import dev.sippet.example.Todos;
import dev.sippet.example.User;
import dev.sippet.example.Users;
import dev.sippet.planner.lower.Parameter;
import dev.sippet.planner.plan.Plan;
import dev.sippet.planner.plan.PlanCheck;
import dev.sippet.query.Condition;
import dev.sippet.query.CreateAll;
import dev.sippet.query.Draft;
import dev.sippet.query.Link;
import dev.sippet.query.Upsert;
import dev.sippet.query.Wait;
import dev.sippet.session.Deferred;
import dev.sippet.session.Statement;
import dev.sippet.statement.Request;
import dev.sippet.statement.StatementPrinter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Every kind of statement and its plans as texts; {@code -Dplans.update=true} writes them anew, and the diff is the review. */
class GoldenPlansTest {
    private static final Path PLANS = Path.of("src/test/resources/plans");
    private static final boolean UPDATE = Boolean.getBoolean("plans.update");
    private static final Map<String, Capability> PROFILES = new LinkedHashMap<>();
    private static final User ADA = new User(1, "Ada", null, 3, Users.NOW, 7);

    static {
        PROFILES.put("sql-returning", FakeDriver.RETURNING);
        PROFILES.put("sql-plain", FakeDriver.PLAIN);
        PROFILES.put("keys", FakeDriver.KEYS);
    }

    private static final Users.Create ANN = Users.create().name("a").email("e");
    private static final Capability UNTARGETED = Capability.of("fake-untargeted", "4")
            .updateReturning(false)
            .isolations(Set.of(Isolation.READ_COMMITTED))
            .longestName(64)
            .longestList(9)
            .mostValues(99)
            .upserts(Upserts.UNTARGETED)
            .build();

    private static final Boards.Card CARD = new Boards.Card(2, 1L, unread(), "a");
    private static final Boards.Card CARD_2 = new Boards.Card(3, null, unread(), "b");
    private static final Boards.Cover COVER = new Boards.Cover(4, 5, unread(), "c");
    private static final Boards.Label LABEL = new Boards.Label(6, "d");

    private static <V> Deferred<V> unread() {
        return Deferred.unloaded("relation", db -> Mono.empty());
    }

    private record Case(String name, Statement<?> statement) {
        @Override
        public String toString() {
            return name;
        }
    }

    static final List<Case> CASES = List.of(
            new Case("query/all", Users.all()),
            new Case(
                    "query/embedded",
                    Parcels.all()
                            .filter(p -> p.to().eq(new Parcels.Address("Oslo", "0150"))
                                    .and(p.back().eq(new Parcels.Address("Rome", null)))
                                    .or(p.back().ne(new Parcels.Address("Oslo", "0150"))))),
            new Case(
                    "query/variant",
                    Parcels.all()
                            .filter(p -> p.kind().isHeavierThan(5).or(p.kind().eq(new Parcels.Bulky())))
                            .orderBy(p -> p.to().city().asc())),
            new Case(
                    "update/embedded",
                    Parcels.all()
                            .update()
                            .set(Parcels.PARCEL.to(), new Parcels.Address("Oslo", null))
                            .set(Parcels.PARCEL.back().city(), "Rome")
                            .set(Parcels.PARCEL.kind(), new Parcels.Bulky())),
            new Case("update/embedded-absent", Parcels.all().update().clear(Parcels.PARCEL.back())),
            new Case("query/by-key", Users.findById(1)),
            new Case("query/exactly-one", Users.filter(u -> u.email().eq("a")).one()),
            new Case("query/first", Users.all().orderBy(u -> u.id().asc()).first()),
            new Case("query/every-comparison", everyComparison()),
            new Case(
                    "query/texts",
                    Users.filter(u -> Condition.anyOf(List.of(
                            u.name().startsWith("a"),
                            u.name().endsWith("b"),
                            u.name().contains("c"),
                            u.name().like("d%"))))),
            new Case(
                    "query/list",
                    Todos.filter(t -> t.title().in("a", "b").and(t.userId().notIn(1L)))),
            new Case(
                    "query/lists-asked",
                    Notes.all()
                            .filter(n -> Condition.allOf(List.of(
                                    n.tags().contains("a"),
                                    n.days().containsAny(List.of(1, 2)).not(),
                                    n.tags().size().gt(1),
                                    n.tags().ne(List.of("a", "b")))))),
            new Case(
                    "query/order-limit-offset",
                    Users.all()
                            .orderBy(u -> u.points().desc().nullsLast())
                            .orderBy(u -> u.email().asc().nullsFirst())
                            .limit(10)
                            .offset(20)),
            new Case(
                    "query/computed-order",
                    Users.filter(u -> u.points().times(2).gt(u.points().minus(1)))
                            .orderBy(u -> u.points().plus(1).asc())),
            new Case("query/count", Users.filter(u -> u.points().gt(3)).count()),
            new Case("query/exists", Users.filter(u -> u.email().isNotNull()).exists()),
            new Case(
                    "query/nested-logic",
                    Todos.filter(t -> t.done()
                            .and(t.title().eq("a"))
                            .and(t.userId()
                                    .isNull()
                                    .or(t.title().eq("b"))
                                    .or(t.done().not()))
                            .not()
                            .not())),
            new Case("known/empty-list", Users.filter(u -> u.name().in())),
            new Case(
                    "known/never-and-more",
                    Users.filter(u -> u.name().in().and(u.points().eq(1)))),
            new Case("known/not-in-nothing", Users.filter(u -> u.name().notIn(List.of()))),
            new Case("known/count-of-none", Users.filter(u -> u.name().in()).count()),
            new Case("known/exists-of-none", Users.filter(u -> u.name().in()).exists()),
            new Case(
                    "known/update-of-none",
                    Users.filter(u -> u.name().in()).update().points(1)),
            new Case("known/delete-of-none", Users.filter(u -> u.name().in()).delete()),
            new Case("lock/for-update", Users.getById(1).forUpdate()),
            new Case("lock/no-wait", Users.all().forUpdate(Wait.NO_WAIT)),
            new Case(
                    "lock/skip-locked",
                    Users.all().orderBy(u -> u.id().asc()).limit(1).forUpdate(Wait.SKIP_LOCKED)),
            new Case("create/identity", Users.create().name("a")),
            new Case(
                    "create/many",
                    Users.createMany(
                            List.of(Users.create().name("a"), Users.create().name("b")))),
            new Case("create/own-key", Todos.create().id(new UUID(0, 1)).title("a")),
            new Case("update/one-by-key", Users.updateById(1).name("a")),
            new Case("update/one-with-version", Users.update(ADA).name("a").points(p -> p.plus(1))),
            new Case("update/one-by-what-changes", Users.updateByEmail("a").email("b")),
            new Case(
                    "update/list-pushed",
                    Notes.updateById(1).tags(t -> t.push("a", "b").push("c"))),
            new Case("update/list-without-one", Notes.updateById(1).tags(t -> t.removeAt(3))),
            new Case(
                    "update/list-in-several-steps",
                    Notes.updateById(1)
                            .tags(t -> t.push("a").remove("b").removeAt(0).pop())),
            new Case(
                    "update/list-cleared-and-changed",
                    Notes.updateById(1)
                            .tags(t -> t.clear().push("a").remove("b").pop())),
            new Case(
                    "update/list-cleared",
                    Notes.updateById(1).tags(t -> t.clear().push("a"))),
            new Case("update/all", Users.filter(u -> u.points().lt(0)).update().points(0)),
            new Case(
                    "update/without-version",
                    Todos.filter(t -> t.title().eq("a")).update().done(true)),
            new Case("delete/by-key", Users.deleteById(1)),
            new Case("delete/with-version", Users.delete(ADA)),
            new Case("delete/all", Todos.filter(Todos.Path::done).delete()),
            new Case("upsert/by-unique-index", Users.upsertByEmail(ANN)),
            new Case("upsert/by-key", Users.upsertById(ANN.id(1))),
            new Case("upsert/key-given", Users.upsertByEmail(ANN.id(1))),
            new Case(
                    "upsert/branches",
                    Users.upsertByEmail(ANN).onCreate(c -> c.name("b")).onUpdate(u -> u.points(p -> p.plus(1)))),
            new Case("upsert/or-ignore", Users.upsertByEmail(ANN).orIgnore()),
            new Case("upsert/many", Users.upsertAllByEmail(Flux.just(ANN))),
            new Case(
                    "upsert/many-computed",
                    Users.upsertAllByEmail(Flux.just(ANN))
                            .onUpdate(u -> u.points(
                                    p -> p.plus(Upsert.incoming(Users.paths().points()))))),
            new Case(
                    "upsert/many-or-ignore",
                    Users.upsertAllByEmail(Flux.just(ANN)).orIgnore()),
            new Case(
                    "create/each-alone",
                    new CreateAll<>(Draft.create(Todos.MODEL), Flux.<Todos.Create>empty()).eachAlone()),
            new Case("create/owner-first", Boards.card("a").with("board", Boards.create("b"))),
            new Case(
                    "create/children",
                    Boards.create("a")
                            .with("cards", Boards.card("b"), Boards.card("c"))
                            .with("cover", Boards.cover("d"))),
            new Case(
                    "select/values-and-related",
                    Boards.all()
                            .include(Boards.cards())
                            .select(
                                    Boards.name(),
                                    Boards.cards().limit(2),
                                    Boards.cards().count())
                            .orderBy(Boards.name().asc())
                            .limit(10)),
            new Case("include/side-by-side", Boards.all().include(Boards.cards(), Boards.labels(), Boards.cover())),
            new Case(
                    "select/of-related",
                    Boards.all()
                            .select(Boards.cards()
                                    .select(Boards.title(), Boards.board().optional()))),
            new Case(
                    "select/of-the-one",
                    Boards.all()
                            .select(
                                    Boards.name(),
                                    Boards.cover().select(Boards.colour()).optional(),
                                    Boards.cards()
                                            .select(Boards.board()
                                                    .select(Boards.name())
                                                    .optional()))),
            new Case(
                    "select/distinct",
                    Boards.all()
                            .select(Boards.name())
                            .distinct()
                            .orderBy(Boards.name().desc())
                            .limit(3)),
            new Case(
                    "select/count-distinct",
                    Boards.all()
                            .select(Boards.name(), Boards.cards().count())
                            .distinct()
                            .count()),
            new Case(
                    "select/page",
                    Boards.all()
                            .select(Boards.name(), Boards.cards().count())
                            .orderBy(Boards.name().desc())
                            .page(20)),
            new Case(
                    "select/page-of-distinct",
                    Boards.all().select(Boards.name()).distinct().page(20)),
            new Case(
                    "relations/any-of-those-with-keys",
                    Boards.all()
                            .filter(Boards.id().in(1L, 2L))
                            .filter(Boards.cards().any(Boards.title().eq("a")).not())),
            new Case(
                    "relations/any-over-a-join",
                    Boards.all().filter(Boards.labels().any(Boards.labelId().eq(7L)))),
            new Case(
                    "relations/in-a-query",
                    Boards.all()
                            .filter(Boards.id()
                                    .in(Boards.all()
                                            .filter(Boards.cards().count().gt(2))
                                            .select(Boards.id())))
                            .orderBy(Boards.cards().count().desc())
                            .limit(3)),
            new Case("relations/link", Link.link(Boards.through(1, "cards", Boards.CARD), CARD, CARD_2)),
            new Case("relations/unlink", Link.unlink(Boards.through(1, "cards", Boards.CARD), CARD)),
            new Case("relations/set", Link.set(Boards.through(1, "cover", Boards.COVER), COVER)),
            new Case("relations/unset", Link.unset(Boards.through(1, "cover", Boards.COVER))),
            new Case("relations/link-by-join", Link.link(Boards.through(1, "labels", Boards.LABEL), LABEL)),
            new Case("relations/unlink-by-join", Link.unlink(Boards.through(1, "labels", Boards.LABEL), LABEL)),
            new Case(
                    "relations/of-an-update",
                    Boards.update(1)
                            .named("a")
                            .cards(c -> c.unlink(CARD).link(CARD_2).create(n -> n.titled("b")))
                            .cover(c -> c.create(n -> n.coloured("d")))),
            new Case(
                    "relations/of-an-update-alone",
                    Boards.update(1).labels(l -> l.unlinkAll().link(LABEL))),
            new Case("refused/incoming-without-upsert", Users.updateById(1).points(p -> p.plus(Upsert.incoming(p)))),
            new Case("refused/empty-upsert", Users.upsertByEmail(Users.create().email("a"))),
            new Case(
                    "refused/upsert-by-plain-column",
                    Upsert.by(ANN, Users.Create::new, Users.Update<User>::new, "name")),
            new Case("refused/offset-without-order", Users.all().offset(1)),
            new Case("refused/limit-of-a-count", Users.all().limit(1).count()),
            new Case("refused/empty-update", Users.updateById(1)));

    private static Statement<?> everyComparison() {
        return Users.filter(u -> Condition.allOf(List.of(
                u.points().eq(1),
                u.points().ne(2),
                u.points().lt(3),
                u.points().le(4),
                u.points().gt(5),
                u.points().ge(6),
                u.points().between(7, 8),
                u.name().eq(u.email()))));
    }

    @BeforeAll
    static void update() throws IOException {
        if (!UPDATE) return;
        for (Path old : files()) Files.delete(old);
        for (Case each : CASES) {
            Path file = PLANS.resolve(each.name() + ".plan");
            Files.createDirectories(file.getParent());
            Files.writeString(file, plans(each.statement()));
        }
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(PLANS)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    @ParameterizedTest(name = "{0}")
    @FieldSource("CASES")
    void thePlansAreAsTheFileSays(Case given) throws IOException {
        Path file = PLANS.resolve(given.name() + ".plan");
        String plans = plans(given.statement());
        assertThat(file).as("run once with -Dplans.update=true").exists();
        assertThat(plans).isEqualTo(Files.readString(file));
    }

    @Test
    void everyFileHasItsCase() throws IOException {
        assertThat(files())
                .extracting(file -> PLANS.relativize(file).toString().replace('\\', '/'))
                .containsExactlyInAnyOrderElementsOf(
                        CASES.stream().map(each -> each.name() + ".plan").toList());
    }

    private static String plans(Statement<?> statement) {
        Request request = Calls.of(statement).request();
        StringBuilder plans = new StringBuilder(StatementPrinter.print(request)).append('\n');
        PROFILES.forEach((name, capability) -> append(plans, name, request, capability));
        if (request instanceof Request.Upsert || request instanceof Request.UpsertMany)
            append(plans, "sql-untargeted", request, UNTARGETED);
        if (request instanceof Request.Insert insert && !insert.nested().isEmpty())
            append(
                    plans,
                    "sql-graphs",
                    request,
                    FakeDriver.returning().insertsGraphs(true).build());
        return plans.toString();
    }

    private static void append(StringBuilder plans, String name, Request request, Capability capability) {
        plans.append("\n== ").append(name).append('\n');
        plans.append(plan(request, capability)).append('\n');
    }

    private static String plan(Request request, Capability capability) {
        Plan plan;
        try {
            plan = new Phases(new FakeDriver(capability), capability, "").plan(request);
        } catch (SippetException e) {
            return e.getClass().getSimpleName() + ": " + e.getMessage();
        }
        PlanCheck.check(plan, capability);
        List<String> lines = new ArrayList<>();
        lines.add(plan.toString());
        for (int i = 0; i < plan.parameters().size(); i++) {
            Parameter parameter = plan.parameters().get(i);
            lines.add("?" + i + ": " + parameter.name() + ", " + parameter.type() + ", "
                    + parameter.use().name().toLowerCase(Locale.ROOT)
                    + (parameter.use() == Parameter.Use.STORED && parameter.nullable() ? " or NULL" : ""));
        }
        return String.join("\n", lines);
    }
}
