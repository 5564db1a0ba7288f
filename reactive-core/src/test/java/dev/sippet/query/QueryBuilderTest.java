package dev.sippet.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sippet.error.InvalidStatement;
import dev.sippet.error.RecordNotFound;
import dev.sippet.error.TooManyRecords;
import dev.sippet.example.Note;
import dev.sippet.example.Note.Mood;
import dev.sippet.example.Notes;
import dev.sippet.example.RecordingDb;
import dev.sippet.statement.Request;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import reactor.test.StepVerifier;

class QueryBuilderTest {
    private static final Object[] ROW = {new UUID(0, 1), "title", null, 3, null, true, null, "CALM", null, null, 1L};

    private static Arguments condition(
            String printed, List<?> values, Function<Notes.Path<Note>, Condition<Note>> condition) {
        return Arguments.of(printed, values, condition);
    }

    static List<Arguments> conditions() {
        Instant due = Instant.EPOCH;
        return List.of(
                condition("title = ?", List.of("a"), n -> n.title().eq("a")),
                condition("title <> ?", List.of("a"), n -> n.title().ne("a")),
                condition("title < ?", List.of("a"), n -> n.title().lt("a")),
                condition("due <= ?", List.of(due), n -> n.due().le(due)),
                condition("due > ?", List.of(due), n -> n.due().gt(due)),
                condition("due >= ?", List.of(due), n -> n.due().ge(due)),
                condition(
                        "(stars >= ? and stars <= ?)",
                        List.of(1L, 5L),
                        n -> n.stars().between(1, 5)),
                condition("stars = ?", List.of(4L), n -> n.stars().eq(4)),
                condition(
                        "price > ?",
                        List.of(new BigDecimal("4")),
                        n -> n.price().gt(4)),
                condition(
                        "(stars + ?) > stars",
                        List.of(2L),
                        n -> n.stars().plus(2).gt(n.stars())),
                condition(
                        "(stars * ?) < ?",
                        List.of(2L, 9L),
                        n -> n.stars().times(2).lt(9)),
                condition("title = tag", List.of(), n -> n.title().eq(n.tag())),
                condition(
                        "title in (?…)",
                        List.of(List.of("a", "b")),
                        n -> n.title().in("a", "b", "a")),
                condition(
                        "not title in (?…)",
                        List.of(List.of("a")),
                        n -> n.title().notIn("a")),
                condition("false", List.of(), n -> n.title().in()),
                condition("not false", List.of(), n -> n.title().notIn(List.of())),
                condition("title starts with ?", List.of("%"), n -> n.title().startsWith("%")),
                condition("title ends with ?", List.of("z"), n -> n.title().endsWith("z")),
                condition("title contains ?", List.of("m"), n -> n.title().contains("m")),
                condition("title like ?", List.of("a%"), n -> n.title().like("a%")),
                condition("tag is null", List.of(), n -> n.tag().isNull()),
                condition("hidden is not null", List.of(), n -> n.hidden().isNotNull()),
                condition("done = ?", List.of(true), Notes.Path::done),
                condition("not done = ?", List.of(true), n -> n.done().not()),
                condition("mood = ?", List.of(Mood.WILD), n -> n.mood().eq(Mood.WILD)),
                condition(
                        "(title = ? and done = ?)",
                        List.of("a", true),
                        n -> n.title().eq("a").and(n.done())),
                condition(
                        "((title = ? and done = ?) or stars = ?)",
                        List.of("a", true, 1L),
                        n -> n.title().eq("a").and(n.done()).or(n.stars().eq(1))),
                condition(
                        "(title = ? or title = ? or title = ?)",
                        List.of("a", "b", "c"),
                        n -> Condition.anyOf(List.of(
                                n.title().eq("a"), n.title().eq("b"), n.title().eq("c")))),
                condition(
                        "title = ?",
                        List.of("a"),
                        n -> Condition.allOf(List.of(n.title().eq("a")))),
                condition("false", List.of(), n -> Condition.anyOf(List.of())));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("conditions")
    void aConditionPrintsItselfWithoutItsValuesWhichComeInItsOrder(
            String printed, List<?> values, Function<Notes.Path<Note>, Condition<Note>> condition) {
        Notes.Query query = Notes.filter(condition);
        String expected =
                printed.startsWith("(") && printed.endsWith(")") && !printed.contains(") <") && !printed.contains(") >")
                        ? printed.substring(1, printed.length() - 1)
                        : printed;
        assertThat(query).hasToString("query Note where " + expected);
        assertThat(values(query)).isEqualTo(values);
    }

    @Test
    void nullIsNoValueToCompareWith() {
        String text = null;
        List<String> texts = null;
        Notes.Path<Note> n = Notes.paths();
        Stream.<Supplier<Condition<Note>>>of(
                        () -> n.title().eq(text),
                        () -> n.title().ne(text),
                        () -> n.title().lt(text),
                        () -> n.title().le(text),
                        () -> n.title().gt(text),
                        () -> n.title().ge(text),
                        () -> n.title().between("a", text),
                        () -> n.title().in(texts),
                        () -> n.title().notIn(texts),
                        () -> n.title().in((String[]) null),
                        () -> n.title().like(text),
                        () -> n.title().startsWith(text),
                        () -> n.title().endsWith(text),
                        () -> n.title().contains(text),
                        () -> n.title().eq((Expression<Note, String>) null))
                .forEach(condition -> assertThatThrownBy(condition::get)
                        .isInstanceOf(InvalidStatement.class)
                        .hasMessageContaining("Note.title")
                        .hasMessageContaining("filterIf")
                        .hasMessageNotContaining("isNull()"));
        assertThatThrownBy(() -> n.due().lt((Instant) null))
                .isInstanceOf(InvalidStatement.class)
                .hasMessageContaining("Note.due")
                .hasMessageContaining("isNull()");
        assertThatThrownBy(() -> n.stars().plus((Integer) null))
                .isInstanceOf(InvalidStatement.class)
                .hasMessageContaining("Note.stars");
        assertThatThrownBy(() -> n.stars().plus(1).eq((Integer) null))
                .isInstanceOf(InvalidStatement.class)
                .hasMessageContaining("stars + ?");
    }

    @Test
    void nullIsNoCondition() {
        Condition<Note> none = null;
        Condition<Note> done = Notes.paths().done();
        Stream.<Supplier<?>>of(
                        () -> Notes.all().filter(none),
                        () -> Notes.filter(n -> none),
                        () -> done.and(none),
                        () -> done.or(none),
                        () -> Condition.allOf(Arrays.asList(done, none)))
                .forEach(wrong -> assertThatThrownBy(wrong::get).isInstanceOf(InvalidStatement.class));
    }

    @Test
    void aQueryIsAValueThatStaysAsItIs() {
        Notes.Query done = Notes.filter(Notes.Path::done);
        Notes.Query narrower = done.filter(n -> n.stars().gt(3))
                .orderBy(n -> n.title().desc())
                .orderBy(
                        Notes.paths().stars().asc().nullsLast(),
                        Notes.paths().due().desc())
                .limit(5)
                .offset(10)
                .forUpdate(Wait.SKIP_LOCKED);
        assertThat(done).hasToString("query Note where done = ?");
        assertThat(narrower)
                .hasToString(
                        "query Note where done = ? and stars > ? order by title desc, stars asc nulls last, due desc"
                                + " limit ? offset ? for update skip locked");
        assertThat(values(narrower)).isEqualTo(List.of(true, 3L, 5L, 10L));
        assertThat(values(done)).isEqualTo(List.of(true));
    }

    @Test
    void valuesOfAnOrderStandBetweenFilterAndLimit() {
        Notes.Query query = Notes.all()
                .limit(2)
                .orderBy(n -> n.stars().plus(7).asc())
                .filter(n -> n.title().eq("a"));
        assertThat(query).hasToString("query Note where title = ? order by stars + ? asc limit ?");
        assertThat(values(query)).isEqualTo(List.of("a", 7L, 2L));
    }

    @Test
    void aFilterThatDependsOnAValueIsLeftOutWithoutIt() {
        assertThat(Notes.all().filterIf(null, (n, title) -> n.title().eq("" + title)))
                .hasToString("query Note");
        assertThat(Notes.all().filterIf("x", (n, title) -> n.title().eq(title)))
                .hasToString("query Note where title = ?");
    }

    @Test
    void equalShapesAreEqualRequestsWhateverTheirValues() {
        assertThat(request(Notes.filter(n -> n.title().in("a", "b")).limit(1)))
                .isEqualTo(request(Notes.filter(n -> n.title().in("c")).limit(2)))
                .hasSameHashCodeAs(request(Notes.filter(n -> n.title().in("d")).limit(3)))
                .isNotEqualTo(request(Notes.filter(n -> n.title().in("a", "b"))));
    }

    @Test
    void negativeLimitsAreRefused() {
        assertThatThrownBy(() -> Notes.all().limit(-1)).isInstanceOf(InvalidStatement.class);
        assertThatThrownBy(() -> Notes.all().offset(-1)).isInstanceOf(InvalidStatement.class);
    }

    @Test
    void countAndExistsLeaveOutTheOrder() {
        Notes.Query ordered =
                Notes.filter(Notes.Path::done).orderBy(n -> n.stars().plus(1).asc());
        RecordingDb db = new RecordingDb().answering(4L);
        StepVerifier.create(ordered.count().exec(db)).expectNext(4L).verifyComplete();
        assertThat(db.calls().getFirst().values()).containsExactly(true);
        assertThat(ordered.count()).hasToString("count Note where done = ?");
        StepVerifier.create(ordered.exists().exec(new RecordingDb().answering(true)))
                .expectNext(true)
                .verifyComplete();
        assertThat(ordered.exists()).hasToString("exists Note where done = ?");
    }

    @Test
    void nothingRunsBeforeSubscriptionAndEachOneRunsAnew() {
        RecordingDb db = new RecordingDb().answering(ROW).answering(ROW);
        var rows = Notes.all().exec(db);
        var listed = Notes.all().collect(db);
        assertThat(db.calls()).isEmpty();
        StepVerifier.create(rows).expectNextCount(2).verifyComplete();
        StepVerifier.create(rows).expectNextCount(2).verifyComplete();
        StepVerifier.create(listed).expectNextMatches(all -> all.size() == 2).verifyComplete();
        assertThat(db.calls()).hasSize(3);
    }

    @Test
    void oneAsksForTwoAtMostAndNeverForMoreThanWasSaid() {
        RecordingDb db = new RecordingDb().answering(ROW);
        StepVerifier.create(Notes.all().one().exec(db)).expectNextCount(1).verifyComplete();
        StepVerifier.create(Notes.all().limit(1).one().exec(db))
                .expectNextCount(1)
                .verifyComplete();
        StepVerifier.create(Notes.all().first().exec(db)).expectNextCount(1).verifyComplete();
        StepVerifier.create(Notes.all().limit(0).first().collect(db))
                .expectNextMatches(Optional::isPresent)
                .verifyComplete();
        assertThat(db.calls()).extracting(call -> call.values()[0]).containsExactly(2L, 1L, 1L, 0L);
    }

    @Test
    void noneAndSeveralAreErrorsThatNameTheStatement() {
        UUID id = UUID.randomUUID();
        StepVerifier.create(Notes.getById(id).exec(new RecordingDb()))
                .expectErrorSatisfies(error -> assertThat(error)
                        .isInstanceOf(RecordNotFound.class)
                        .hasMessageContaining("there is no such Note")
                        .hasMessageContaining("query Note where id = ?")
                        .hasMessageNotContaining(id.toString()))
                .verify();
        RecordingDb two = new RecordingDb().answering(ROW).answering(ROW);
        StepVerifier.create(Notes.all().one().exec(two))
                .expectErrorSatisfies(error ->
                        assertThat(error).isInstanceOf(TooManyRecords.class).hasMessageContaining("query Note limit ?"))
                .verify();
        StepVerifier.create(Notes.findById(id).exec(two))
                .expectError(TooManyRecords.class)
                .verify();
        StepVerifier.create(Notes.findById(id).exec(new RecordingDb())).verifyComplete();
        StepVerifier.create(Notes.findById(id).collect(new RecordingDb()))
                .expectNext(Optional.empty())
                .verifyComplete();
    }

    @Test
    void aReaderThatFailsIsNotTakenForSeveralRecords() {
        RecordingDb db = new RecordingDb().answering("too", "short");
        StepVerifier.create(Notes.all().first().exec(db))
                .expectErrorSatisfies(error -> assertThat(error).isNotInstanceOf(TooManyRecords.class))
                .verify();
    }

    @Test
    void severalRecordsAreReadToTheirEnd() {
        RecordingDb two = new RecordingDb().answering(ROW).answering(ROW).answering(ROW);
        StepVerifier.create(Notes.all().one().exec(two))
                .expectError(TooManyRecords.class)
                .verify();
        assertThat(two.completions()).isEqualTo(1);
    }

    @Test
    void locksAreOfTheRecordsThatAreRead() {
        assertThat(Notes.getById(new UUID(0, 0)).forUpdate()).hasToString("query Note where id = ? for update");
        assertThat(Notes.findById(new UUID(0, 0)).forUpdate(Wait.NO_WAIT))
                .hasToString("query Note where id = ? for update no wait");
    }

    @Test
    void explainRunsNothing() {
        RecordingDb db = new RecordingDb();
        StepVerifier.create(Notes.all().explain(db)).expectNext("the plan").verifyComplete();
        StepVerifier.create(Notes.all().count().explain(db))
                .expectNext("the plan")
                .verifyComplete();
        StepVerifier.create(Notes.all().first().explain(db))
                .expectNext("the plan")
                .verifyComplete();
    }

    private static List<?> values(Notes.Query query) {
        return List.of(query.draft().query(Request.Answer.ROWS).values());
    }

    private static Request request(Notes.Query query) {
        return query.draft().query(Request.Answer.ROWS).request();
    }
}
