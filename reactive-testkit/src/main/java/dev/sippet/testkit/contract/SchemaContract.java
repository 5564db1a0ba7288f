package dev.sippet.testkit.contract;

import static dev.sippet.testkit.contract.Expect.all;
import static dev.sippet.testkit.contract.Expect.done;
import static dev.sippet.testkit.contract.Expect.error;
import static dev.sippet.testkit.contract.Expect.one;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sippet.error.ForeignKeyViolation;
import dev.sippet.error.InvalidSchema;
import dev.sippet.error.UniqueViolation;
import dev.sippet.query.Sql;
import dev.sippet.schema.Auto;
import dev.sippet.schema.Field;
import dev.sippet.schema.Index;
import dev.sippet.schema.Model;
import dev.sippet.schema.ModelBuilder;
import dev.sippet.session.Db;
import dev.sippet.testkit.scenario.Account;
import dev.sippet.testkit.scenario.Accounts;
import dev.sippet.testkit.scenario.Counter;
import dev.sippet.testkit.scenario.Counters;
import dev.sippet.testkit.scenario.LongNames;
import dev.sippet.testkit.scenario.Places;
import dev.sippet.testkit.scenario.Todo;
import dev.sippet.testkit.scenario.Todos;
import dev.sippet.value.Type;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;

/** Pushing a schema creates what is missing, keeps what is there, and says where both contradict. */
public interface SchemaContract extends Contract {

    @Test
    default void pushingAgainChangesNothing() {
        Db fresh = subject().empty(Todos.MODEL, Places.MODEL, Counters.MODEL).db();
        done(fresh.pushSchema());
        Account ada = one(Samples.account("ada").exec(fresh));
        done(fresh.pushSchema());
        done(fresh.pushSchema());
        assertThat(one(Accounts.getById(ada.id()).exec(fresh))).isEqualTo(ada);
    }

    @Test
    default void severalMayPushAtTheSameTime() {
        String url = subject().target().emptyDatabase().get();
        List<Db> all = IntStream.range(0, 4)
                .mapToObj(i -> subject().at(url, Todos.MODEL, Places.MODEL).db())
                .toList();
        done(Flux.fromIterable(all).flatMap(Db::pushSchema, 4).then());
        one(Samples.account("ada").exec(all.getFirst()));
        error(UniqueViolation.class, Samples.account("ada").exec(all.getLast()));
    }

    @Test
    default void aModelBringsWhatItReaches() {
        Db fresh = subject().empty(Todos.MODEL).db();
        done(fresh.pushSchema());
        Account ada = one(Samples.account("ada").exec(fresh));
        one(Todos.create().account(ada).title("ship it").done(false).exec(fresh));
    }

    @Test
    default void addsATableThatIsMissing() {
        String url = subject().target().emptyDatabase().get();
        Db before = subject().at(url, Accounts.MODEL).db();
        done(before.pushSchema());
        one(Samples.account("ada").exec(before));
        Db after = subject().at(url, Accounts.MODEL, Counters.MODEL).db();
        done(after.pushSchema());
        one(Samples.counter("a", 1).exec(after));
        assertThat(one(Accounts.all().count().exec(after))).isEqualTo(1);
    }

    @Test
    default void addsAnIndexThatIsMissing() {
        String url = subject().target().emptyDatabase().get();
        Db before = subject().at(url, counters().build()).db();
        done(before.pushSchema());
        one(Samples.counter("a", 1).exec(before));
        if (!byKeys()) assertThat(indexes(before)).doesNotContain("counters_amount_idx");
        Db after = subject()
                .at(
                        url,
                        counters()
                                .index(Index.of("amount"))
                                .index(Index.unique("name"))
                                .build())
                .db();
        done(after.pushSchema());
        done(after.pushSchema());
        if (byKeys()) {
            assertThat(one(Counters.all().count().exec(after))).isEqualTo(1);
            return;
        }
        assertThat(indexes(after)).contains("counters_amount_idx");
        error(UniqueViolation.class, Samples.counter("a", 2).exec(after));
    }

    @Test
    default void addsAReferenceThatIsMissing() {
        String url = subject().target().emptyDatabase().get();
        Model<Todo> alone = Model.of(Todo.class, "todos", Todos::read)
                .field(Field.of("id", Type.UUID))
                .field(Field.of("accountId", Type.UUID))
                .field(Field.of("title", Type.TEXT))
                .field(Field.of("done", Type.BOOL))
                .field(Field.of("points", Type.INT32).orNull())
                .key("id")
                .index(Index.of("accountId"))
                .build();
        done(subject().at(url, alone).db().pushSchema());
        Db after = subject().at(url, Todos.MODEL).db();
        done(after.pushSchema());
        done(after.pushSchema());
        Todos.Create lost = Todos.create().accountId(Samples.ID).title("lost").done(false);
        if (byKeys()) one(lost.exec(after));
        else error(ForeignKeyViolation.class, lost.exec(after));
    }

    @Test
    default void refusesATableWithoutOneOfTheColumns() {
        String url = subject().target().emptyDatabase().get();
        Db before = subject().at(url, counters().build()).db();
        done(before.pushSchema());
        one(Samples.counter("a", 1).exec(before));
        Db after = subject()
                .at(url, counters().field(Field.of("colour", Type.TEXT)).build())
                .db();
        if (byKeys()) {
            done(after.pushSchema());
            return;
        }
        InvalidSchema refused = error(InvalidSchema.class, after.pushSchema());
        assertThat(refused).hasMessageContaining("counters").hasMessageContaining("colour");
        assertThat(refused.hint()).isPresent();
        assertThat(one(Counters.all().count().exec(before))).isEqualTo(1);
    }

    @Test
    default void leavesColumnsThatItDoesNotKnow() {
        String url = subject().target().emptyDatabase().get();
        Db before = subject()
                .at(
                        url,
                        counters().field(Field.of("colour", Type.TEXT).orNull()).build())
                .db();
        done(before.pushSchema());
        Db after = subject().at(url, Counters.MODEL).db();
        done(after.pushSchema());
        Counter counter = one(Samples.counter("a", 1).exec(after));
        assertThat(all(Counters.all().exec(after))).containsExactly(counter);
    }

    @Test
    @ForCapability("longestName")
    default void longNamesAreCutAndStayDifferent() {
        Db fresh = subject().empty(LongNames.MODEL).db();
        done(fresh.pushSchema());
        done(fresh.pushSchema());
        if (!byKeys()) {
            List<String> names = indexes(fresh, LongNames.MODEL.table());
            assertThat(names).hasSizeGreaterThanOrEqualTo(2).doesNotHaveDuplicates();
            assertThat(names)
                    .allMatch(name -> name.length() <= subject().capability().longestName());
        }
        one(LongNames.create()
                .id(1)
                .first(1)
                .columnThatMakesTheNameOfTheIndexLong(1)
                .columnThatMakesTheNameOfTheIndexLonger(1)
                .exec(fresh));
        UniqueViolation refused = error(
                UniqueViolation.class,
                LongNames.create()
                        .id(2)
                        .first(1)
                        .columnThatMakesTheNameOfTheIndexLong(1)
                        .columnThatMakesTheNameOfTheIndexLonger(2)
                        .exec(fresh));
        assertThat(refused.model()).contains("LongNamed");
        assertThat(refused.fields()).containsExactly("first", "columnThatMakesTheNameOfTheIndexLong");
    }

    @Test
    default void aTableThatWasNeverPushedIsTold() {
        Db fresh = subject().empty(Counters.MODEL).db();
        InvalidSchema missing = error(InvalidSchema.class, Counters.all().exec(fresh));
        assertThat(missing).hasMessageContaining("counters").hasMessageContaining("Counter");
        assertThat(missing.hint()).isPresent();
        error(InvalidSchema.class, Samples.counter("a", 1).exec(fresh));
        error(InvalidSchema.class, Counters.deleteById(1).exec(fresh));
    }

    @Test
    default void aModelThatWasNotRegisteredHasNoTable() {
        Db fresh = subject().empty(Places.MODEL).db();
        done(fresh.pushSchema());
        InvalidSchema missing = error(InvalidSchema.class, Counters.all().exec(fresh));
        assertThat(missing).hasMessageContaining("counters").hasMessageContaining("Counter");
        assertThat(missing.hint()).isPresent();
        assertThat(one(Places.all().count().exec(fresh))).isZero();
    }

    @Test
    default void aStatementNeedsNoRegistration() {
        Db other = subject().at(subject().url(), Places.MODEL).db();
        Account ada = one(Samples.account("ada").exec(db()));
        assertThat(one(Accounts.getById(ada.id()).exec(other))).isEqualTo(ada);
    }

    private static ModelBuilder<Counter> counters() {
        return Model.of(Counter.class, "counters", Counters::read)
                .field(Field.of("id", Type.INT64).auto(Auto.IDENTITY))
                .field(Field.of("name", Type.text(255)))
                .field(Field.of("amount", Type.INT32))
                .field(Field.of("most", Type.INT32).orNull())
                .key("id");
    }

    private List<String> indexes(Db database) {
        return indexes(database, "counters");
    }

    private List<String> indexes(Db database, String table) {
        return all(Sql.query(subject().target().words().indexes())
                        .bind(table)
                        .map((row, at) -> row.text(at))
                        .exec(database))
                .stream()
                .map(name -> name.toLowerCase(Locale.ROOT))
                .toList();
    }
}
