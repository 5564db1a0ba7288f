package dev.sippet.testkit.contract;

import static dev.sippet.testkit.contract.Expect.all;
import static dev.sippet.testkit.contract.Expect.done;
import static dev.sippet.testkit.contract.Expect.error;
import static dev.sippet.testkit.contract.Expect.none;
import static dev.sippet.testkit.contract.Expect.one;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sippet.driver.KeyOperation;
import dev.sippet.error.InvalidStatement;
import dev.sippet.error.UnsupportedFeature;
import dev.sippet.session.Db;
import dev.sippet.session.Page;
import dev.sippet.testkit.Recorded;
import dev.sippet.testkit.Recording;
import dev.sippet.testkit.scenario.Account;
import dev.sippet.testkit.scenario.Accounts;
import dev.sippet.testkit.scenario.Authors;
import dev.sippet.testkit.scenario.Reading;
import dev.sippet.testkit.scenario.Readings;
import dev.sippet.testkit.scenario.Role;
import dev.sippet.testkit.scenario.Todo;
import dev.sippet.testkit.scenario.Todos;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * A read that is told to be consistent sees every write that ended before. It changes nothing where tables are read, which do so anyway;
 * a store of keys is asked for it in each call, and refuses it by name where an index is behind its table.
 */
public interface ConsistencyContract extends Contract {

    @Test
    default void aReadByKeyIsConsistent() {
        Connected fresh = stored();
        Db db = fresh.db();
        assertThat(one(Readings.getByDeviceAndDay("a", day(1)).consistent().exec(db))
                        .amount())
                .isEqualTo(10);
        none(Readings.findByDeviceAndDay("a", day(9)).consistent().exec(db));
        sayConsistent(fresh.recording(), 2);
    }

    @Test
    default void aReadOfAPartitionIsConsistent() {
        Connected fresh = stored();
        Db db = fresh.db();
        Readings.Query ofA = Readings.filterByDevice("a").consistent();
        assertThat(all(ofA.exec(db))).hasSize(2);
        assertThat(one(ofA.first().exec(db)).amount()).isEqualTo(10);
        assertThat(one(ofA.count().exec(db))).isEqualTo(2);
        assertThat(one(ofA.exists().exec(db))).isTrue();
        Page<Reading> page = one(ofA.page(1).exec(db));
        assertThat(page.items()).hasSize(1);
        assertThat(page.nextCursor()).isPresent();
        sayConsistent(fresh.recording(), 5);
    }

    @Test
    default void aReadByAUniqueConstraintAndWhatIsIncludedIsConsistent() {
        Account ada = one(Accounts.create().email("a").role(Role.ADMIN).exec(db()));
        Todo todo =
                one(Todos.create().accountId(ada.id()).title("t").done(false).exec(db()));
        recording().clear();
        assertThat(one(Accounts.getByEmail("a").consistent().exec(db()))).isEqualTo(ada);
        assertThat(one(Todos.getById(todo.id())
                                .consistent()
                                .include(Todos.account())
                                .exec(db()))
                        .account()
                        .get())
                .isEqualTo(ada);
        assertThat(all(Accounts.all().consistent().exec(db()))).containsExactly(ada);
        sayConsistent(recording(), 4);
    }

    @Test
    default void itIsSaidInThePlan() {
        Readings.Query consistent = Readings.filterByDevice("a").consistent();
        assertThat(consistent).hasToString("query Reading where device = ? consistent");
        assertThat(one(consistent.explain(db()))).contains("consistent");
        assertThat(one(consistent.count().explain(db()))).contains("consistent");
    }

    @Test
    default void anIndexThatIsBehindItsTableIsRefusedByName() {
        Connected fresh = stored();
        Db db = fresh.db();
        Readings.Query warm = Readings.filterByKind("warm").consistent();
        behind("readings_kind_day_idx", warm.exec(db));
        behind("readings_kind_day_idx", warm.count().exec(db));
        behind(
                "readings_kind_day_idx",
                warm.orderBy(Readings.day().asc()).page(2).exec(db));
        behind(
                "books_author_id_idx",
                Authors.all().consistent().include(Authors.books()).exec(db()));
        if (byKeys()) {
            assertThat(fresh.recording().runs()).isEmpty();
            assertThat(recording().runs()).isEmpty();
        }
    }

    @Test
    default void aTableIsPreferredToAnIndexThatWouldFitBetter() {
        Connected fresh = stored();
        Readings.Query both = Readings.filterByDevice("a").filter(r -> r.kind().eq("warm"));
        assertThat(all(both.filter(r -> r.day().ge(day(1))).consistent().exec(fresh.db())))
                .hasSize(1);
        sayConsistent(fresh.recording(), 1);
    }

    @Test
    default void aQueryThatAnotherOneLooksInIsReadAsThatOneIs() {
        Connected fresh = stored();
        Readings.Query ofA = Readings.filterByDevice("a");
        assertThatThrownBy(() -> Readings.device().in(ofA.consistent().select(Readings.device())))
                .isInstanceOf(InvalidStatement.class)
                .hasMessageContaining("Reading that another one looks in");
        Readings.Query ofTheirKinds = Readings.filter(r -> r.device().in(ofA.select(Readings.kind())));
        assertThat(all(ofTheirKinds.consistent().exec(fresh.db()))).isEmpty();
        sayConsistent(fresh.recording(), 3);
    }

    @Test
    default void whatIsWrittenIsNotAskedToBeConsistent() {
        assertThat(error(
                        InvalidStatement.class,
                        Mono.defer(() -> Readings.filterByDevice("a")
                                .consistent()
                                .delete()
                                .exec(db()))))
                .hasMessageContaining("consistent()");
    }

    /** Works, or is refused where rows are found by keys. */
    private void behind(String index, Publisher<?> statement) {
        if (!byKeys()) {
            done(Flux.from(statement).then());
            return;
        }
        UnsupportedFeature refused = error(UnsupportedFeature.class, statement);
        assertThat(refused).hasMessageContaining(index);
        assertThat(refused.hint()).hasValueSatisfying(hint -> assertThat(hint).contains("by its key"));
    }

    /** Each of so many operations on keys. */
    private void sayConsistent(Recording recording, int operations) {
        if (!byKeys()) return;
        List<Boolean> said = recording.statements().stream()
                .map(Recorded::operation)
                .map(operation -> switch (operation) {
                    case KeyOperation.GetByKey get -> get.consistent();
                    case KeyOperation.GetByUnique get -> get.consistent();
                    case KeyOperation.QueryKey query -> query.consistent();
                    case KeyOperation.Scan scan -> scan.consistent();
                    default -> false;
                })
                .toList();
        assertThat(said).hasSize(operations).doesNotContain(false);
    }

    private Connected stored() {
        Connected fresh = subject().empty(Readings.MODEL);
        done(fresh.db().pushSchema());
        all(Readings.createMany(List.of(reading(1, "warm", 10), reading(2, "cold", 20)))
                .exec(fresh.db()));
        fresh.recording().clear();
        return fresh;
    }

    private static Readings.Create reading(int day, String kind, int amount) {
        return Readings.create().device("a").day(day(day)).kind(kind).amount(amount);
    }

    private static LocalDate day(int day) {
        return LocalDate.of(2026, 1, day);
    }
}
