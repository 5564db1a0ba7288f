package dev.sippet.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sippet.error.InvalidStatement;
import dev.sippet.example.Note;
import dev.sippet.example.Note.Mood;
import dev.sippet.example.Notes;
import dev.sippet.example.RecordingDb;
import dev.sippet.statement.Request;
import dev.sippet.statement.Request.Unset;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import reactor.test.StepVerifier;

class WriteBuilderTest {
    private static final UUID ID = new UUID(0, 1);
    private static final Note NOTE = new Note(ID, "title", null, 3, null, true, null, Mood.CALM, null, null, 7);
    private static final Object[] ROW = {ID, "title", null, 3, null, true, null, "CALM", null, null, 8L};

    private final RecordingDb db = new RecordingDb();

    private Object[] sent() {
        return db.calls().getLast().values();
    }

    @Test
    void aNewRecordGivesItsValuesInTheOrderOfTheFields() {
        db.answering(ROW);
        Notes.Create create =
                Notes.create().done(true).title("a").set(Notes.paths().mood(), Mood.WILD);
        StepVerifier.create(create.exec(db)).expectNextCount(1).verifyComplete();
        Object no = Unset.UNSET;
        assertThat(sent()).containsExactly(no, "a", no, no, no, true, no, Mood.WILD, no, no, no);
        assertThat(create).hasToString("create Note");
    }

    @Test
    void theLastValueThatIsSetWins() {
        db.answering(ROW);
        StepVerifier.create(Notes.create().stars(1).stars(2).title("a").stars(3).exec(db))
                .expectNextCount(1)
                .verifyComplete();
        assertThat(sent()[3]).isEqualTo(3);
        StepVerifier.create(Notes.updateById(ID)
                        .stars(1)
                        .stars(s -> s.plus(2))
                        .title("x")
                        .title("y")
                        .exec(db))
                .expectNextCount(1)
                .verifyComplete();
        assertThat(sent()).containsExactly(ID, "y", 2L);
    }

    @Test
    void anUpdateSetsInTheOrderOfTheFieldsWhateverTheOrderOfTheCalls() {
        db.answering(ROW);
        Notes.Update<Note> update =
                Notes.update(NOTE).stars(s -> s.times(2)).tag(null).title("t");
        assertThat(update)
                .hasToString(
                        "update Note set title = ?, tag = ?, stars = stars * ? where id = ? expecting version = ?");
        StepVerifier.create(update.exec(db)).expectNextCount(1).verifyComplete();
        assertThat(sent()).containsExactly(ID, 7L, "t", null, 2L);
        assertThat(((Request.Update) db.calls().getLast().request()).one()).isTrue();
    }

    @Test
    void aBuilderIsAValueThatStaysAsItIs() {
        Notes.Update<Long> update = Notes.filter(Notes.Path::done).update();
        Notes.Update<Long> more = update.title("x");
        assertThat(update).hasToString("update Note set  where done = ?");
        assertThat(more).hasToString("update Note set title = ? where done = ?");
        Notes.Create create = Notes.create();
        create.title("lost");
        db.answering(ROW);
        StepVerifier.create(create.exec(db)).expectNextCount(1).verifyComplete();
        assertThat(sent()).containsOnly(Unset.UNSET);
    }

    @Test
    void manyNewRecordsAreOneStatement() {
        db.answering(ROW).answering(ROW);
        CreateMany<Note> many = Notes.createMany(
                List.of(Notes.create().title("a"), Notes.create().title("b")));
        StepVerifier.create(many.exec(db)).expectNextCount(2).verifyComplete();
        assertThat(db.calls()).hasSize(1);
        assertThat(sent()).hasSize(22).contains("a", "b");
        assertThat(sent()[12]).isEqualTo("b");
        assertThat(many).hasToString("create 2 of Note");
        StepVerifier.create(many.explain(db)).expectNext("the plan").verifyComplete();
    }

    @Test
    void ofNoRecordsNothingIsSent() {
        StepVerifier.create(Notes.createMany(List.of()).collect(db))
                .expectNext(List.of())
                .verifyComplete();
        assertThat(db.calls()).isEmpty();
    }

    @Test
    void aDeletionAnswersWhetherOrHowMany() {
        db.answering(1L);
        StepVerifier.create(Notes.deleteById(ID).exec(db)).expectNext(true).verifyComplete();
        StepVerifier.create(Notes.delete(NOTE).exec(db)).expectNext(true).verifyComplete();
        assertThat(sent()).containsExactly(ID, 7L);
        StepVerifier.create(Notes.all().delete().collect(db)).expectNext(1L).verifyComplete();
        StepVerifier.create(Notes.deleteById(ID).exec(new RecordingDb().answering(0L)))
                .expectNext(false)
                .verifyComplete();
        assertThat(Notes.delete(NOTE)).hasToString("delete Note where id = ? expecting version = ?");
    }

    @Test
    void theVersionAndTheKeyAreNotSetByHand() {
        assertThatThrownBy(() -> Notes.updateById(ID).set(Notes.paths().version(), 3L))
                .isInstanceOf(InvalidStatement.class)
                .hasMessageContaining("Note.version is the version");
        assertThatThrownBy(() -> Notes.updateById(ID).set(Notes.paths().id(), ID))
                .isInstanceOf(InvalidStatement.class)
                .hasMessageContaining("Note.id is the key");
        assertThatThrownBy(() -> Notes.updateById(ID).set(Notes.paths().stars().plus(1), 3))
                .isInstanceOf(InvalidStatement.class)
                .hasMessageContaining("only a field can be set, not stars + ?");
    }

    @Test
    void aNewRecordHasNothingToComputeFrom() {
        assertThatThrownBy(() -> Notes.create()
                        .set(Notes.paths().stars(), Notes.paths().stars().plus(1)))
                .isInstanceOf(InvalidStatement.class)
                .hasMessageContaining("nothing stored to compute from");
    }

    @Test
    void aFieldThatIsNeverNullIsRefusedNullWhenTheStatementIsBuilt() {
        String text = null;
        Stream.<Supplier<?>>of(
                        () -> Notes.create().title(text),
                        () -> Notes.create().set(Notes.paths().title(), text),
                        () -> Notes.updateById(ID).title(text),
                        () -> Notes.updateById(ID).set(Notes.paths().title(), text),
                        () -> Notes.all().update().title(text),
                        () -> Notes.updateById(ID).set(Notes.paths().title(), (Expression<Note, String>) null))
                .forEach(wrong -> assertThatThrownBy(wrong::get)
                        .isInstanceOf(InvalidStatement.class)
                        .hasMessageContaining("Note.title")
                        .hasMessageContaining("hint"));
    }

    @Test
    void aFieldThatMayBeNullIsCleared() {
        Notes.Update<Note> update = Notes.updateById(ID).clear(Notes.paths().due());
        assertThat(update).hasToString("update Note set due = ? where id = ?");
    }

    static List<Supplier<Object>> partialWrites() {
        Notes.Query all = Notes.all();
        return List.of(
                () -> all.limit(3).delete(),
                () -> all.orderBy(n -> n.stars().asc()).delete(),
                () -> all.orderBy(n -> n.stars().asc()).offset(1).delete(),
                () -> all.forUpdate().delete(),
                () -> all.limit(3).update(),
                () -> all.orderBy(n -> n.stars().asc()).update(),
                () -> all.forUpdate().update());
    }

    @ParameterizedTest
    @MethodSource("partialWrites")
    void aWriteOfAPartIsRefusedAndNeverWidened(Supplier<Object> write) {
        assertThatThrownBy(write::get)
                .isInstanceOf(InvalidStatement.class)
                .hasMessageContaining("takes no order, limit, offset, lock or consistent()");
    }

    @Test
    void writesAreLazyAndRunAnew() {
        db.answering(1L);
        var delete = Notes.all().delete().exec(db);
        var update = Notes.all().update().title("x").exec(db);
        assertThat(db.calls()).isEmpty();
        StepVerifier.create(delete).expectNext(1L).verifyComplete();
        StepVerifier.create(update).expectNext(1L).verifyComplete();
        StepVerifier.create(update).expectNext(1L).verifyComplete();
        assertThat(db.calls()).hasSize(3);
    }
}
