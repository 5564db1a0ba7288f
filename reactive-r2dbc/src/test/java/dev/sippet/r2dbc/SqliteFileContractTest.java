package dev.sippet.r2dbc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sippet.driver.Capability;
import dev.sippet.driver.Isolation;
import dev.sippet.driver.LockMode;
import dev.sippet.driver.Upserts;
import dev.sippet.testkit.contract.BatchContract;
import dev.sippet.testkit.contract.BlockingContract;
import dev.sippet.testkit.contract.CancellationContract;
import dev.sippet.testkit.contract.CapabilityContract;
import dev.sippet.testkit.contract.CascadeContract;
import dev.sippet.testkit.contract.ConsistencyContract;
import dev.sippet.testkit.contract.ConstraintContract;
import dev.sippet.testkit.contract.Contract;
import dev.sippet.testkit.contract.ContractCompliance;
import dev.sippet.testkit.contract.CreateAllContract;
import dev.sippet.testkit.contract.CreateContract;
import dev.sippet.testkit.contract.CreateManyContract;
import dev.sippet.testkit.contract.DeferredContract;
import dev.sippet.testkit.contract.DeleteContract;
import dev.sippet.testkit.contract.DemandContract;
import dev.sippet.testkit.contract.EagerContract;
import dev.sippet.testkit.contract.EmbedContract;
import dev.sippet.testkit.contract.FilterContract;
import dev.sippet.testkit.contract.GraphContract;
import dev.sippet.testkit.contract.GraphStreamContract;
import dev.sippet.testkit.contract.HasOneContract;
import dev.sippet.testkit.contract.IncludeContract;
import dev.sippet.testkit.contract.IndexContract;
import dev.sippet.testkit.contract.IsolationContract;
import dev.sippet.testkit.contract.JoinContract;
import dev.sippet.testkit.contract.KeyContract;
import dev.sippet.testkit.contract.KeyRelationContract;
import dev.sippet.testkit.contract.KeySidesContract;
import dev.sippet.testkit.contract.KeyStoreContract;
import dev.sippet.testkit.contract.KeyTargetContract;
import dev.sippet.testkit.contract.KeyTargetRelationContract;
import dev.sippet.testkit.contract.KeyTransactionContract;
import dev.sippet.testkit.contract.LazinessContract;
import dev.sippet.testkit.contract.ListChangeContract;
import dev.sippet.testkit.contract.ListContract;
import dev.sippet.testkit.contract.LockContract;
import dev.sippet.testkit.contract.LoggingContract;
import dev.sippet.testkit.contract.ModelContract;
import dev.sippet.testkit.contract.OrderContract;
import dev.sippet.testkit.contract.PageContract;
import dev.sippet.testkit.contract.PoolContract;
import dev.sippet.testkit.contract.ProjectionContract;
import dev.sippet.testkit.contract.RangeContract;
import dev.sippet.testkit.contract.RawSqlContract;
import dev.sippet.testkit.contract.RelatedContract;
import dev.sippet.testkit.contract.RelationChangeContract;
import dev.sippet.testkit.contract.RelationContract;
import dev.sippet.testkit.contract.SavepointContract;
import dev.sippet.testkit.contract.ScalarsContract;
import dev.sippet.testkit.contract.SchemaContract;
import dev.sippet.testkit.contract.SelectContract;
import dev.sippet.testkit.contract.SqlWords;
import dev.sippet.testkit.contract.Subject;
import dev.sippet.testkit.contract.Target;
import dev.sippet.testkit.contract.TextContract;
import dev.sippet.testkit.contract.TransactionContract;
import dev.sippet.testkit.contract.TypedIdContract;
import dev.sippet.testkit.contract.TypedIdQueryContract;
import dev.sippet.testkit.contract.UpdateContract;
import dev.sippet.testkit.contract.UpsertAllContract;
import dev.sippet.testkit.contract.UpsertContract;
import dev.sippet.testkit.contract.UpsertRaceContract;
import dev.sippet.testkit.contract.VariantContract;
import dev.sippet.testkit.contract.VersionContract;
import java.math.BigInteger;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Properties;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.JDBC;
import org.sqlite.SQLiteJDBCLoader;
import reactor.blockhound.BlockingOperationError;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import reactor.test.StepVerifier;

/** The contracts on a file of SQLite. */
class SqliteFileContractTest {
    @TempDir
    static Path folder;

    private static Subject subject;

    @BeforeAll
    static void open() {
        subject = Subject.open(SqliteFileContractTest::target);
    }

    @AfterAll
    static void close() {
        if (subject != null) subject.close();
    }

    private static Target target() {
        return new Target(
                "SQLite",
                SQLiteJDBCLoader.getVersion() + " in a file",
                () -> "sqlite:" + folder.resolve(UUID.randomUUID() + ".db"),
                "sqlite:/dev/null/nowhere/app.db",
                expected(true),
                SqlWords.SQLITE);
    }

    /** What SQLite can do; reads and writes go on side by side where there is a write-ahead log. */
    static Capability expected(boolean readsBesideWrites) {
        return capable("sqlite").readsBesideWrites(readsBesideWrites).build();
    }

    /** What all of its kind can do. */
    static Capability.Builder capable(String driver) {
        return Capability.of(driver, "")
                .skipLocked(false)
                .isolations(Set.of(Isolation.SERIALIZABLE))
                .longestName(1000)
                .mostValues(32_766)
                .noWait(false)
                .lockModes(EnumSet.allOf(LockMode.class))
                .namedForeignKeys(false)
                .orderedDecimals(false)
                .upserts(Upserts.TARGETED)
                .largestUnsigned(BigInteger.valueOf(Long.MAX_VALUE))
                .sideBySide(false);
    }

    @Test
    void aCallFromAnEventLoopIsSeen() {
        StepVerifier.create(Mono.fromCallable(() -> {
                            try (var connection = JDBC.createConnection("jdbc:sqlite::memory:", new Properties())) {
                                return connection.getMetaData();
                            }
                        })
                        .subscribeOn(Schedulers.parallel()))
                .expectError(BlockingOperationError.class)
                .verify(Duration.ofSeconds(20));
    }

    @Test
    void runsEveryContractAndTellsTheTruth() {
        assertThat(ContractCompliance.faults(
                        getClass(), subject.capability(), subject.target().expected()))
                .isEmpty();
    }

    abstract static class OnSqliteFile implements Contract {
        @Override
        public Subject subject() {
            return subject;
        }
    }

    @Nested
    class Batch extends OnSqliteFile implements BatchContract {}

    @Nested
    class Blocking extends OnSqliteFile implements BlockingContract {}

    @Nested
    class Cancellation extends OnSqliteFile implements CancellationContract {}

    @Nested
    class Capabilities extends OnSqliteFile implements CapabilityContract {}

    @Nested
    class Consistency extends OnSqliteFile implements ConsistencyContract {}

    @Nested
    class Constraint extends OnSqliteFile implements ConstraintContract {}

    @Nested
    class Create extends OnSqliteFile implements CreateContract {}

    @Nested
    class CreateAll extends OnSqliteFile implements CreateAllContract {}

    @Nested
    class CreateMany extends OnSqliteFile implements CreateManyContract {}

    @Nested
    class Deferred extends OnSqliteFile implements DeferredContract {}

    @Nested
    class Delete extends OnSqliteFile implements DeleteContract {}

    @Nested
    class Demand extends OnSqliteFile implements DemandContract {}

    @Nested
    class Eager extends OnSqliteFile implements EagerContract {}

    @Nested
    class Embed extends OnSqliteFile implements EmbedContract {}

    @Nested
    class Filter extends OnSqliteFile implements FilterContract {}

    @Nested
    class Indexes extends OnSqliteFile implements IndexContract {}

    @Nested
    class Isolations extends OnSqliteFile implements IsolationContract {}

    @Nested
    class Key extends OnSqliteFile implements KeyContract {}

    @Nested
    class KeyRelation extends OnSqliteFile implements KeyRelationContract {}

    @Nested
    class KeySides extends OnSqliteFile implements KeySidesContract {}

    @Nested
    class KeyStore extends OnSqliteFile implements KeyStoreContract {}

    @Nested
    class KeyTarget extends OnSqliteFile implements KeyTargetContract {}

    @Nested
    class KeyTargetRelation extends OnSqliteFile implements KeyTargetRelationContract {}

    @Nested
    class KeyTransaction extends OnSqliteFile implements KeyTransactionContract {}

    @Nested
    class Laziness extends OnSqliteFile implements LazinessContract {}

    @Nested
    class List extends OnSqliteFile implements ListContract {}

    @Nested
    class ListChange extends OnSqliteFile implements ListChangeContract {}

    @Nested
    class Lock extends OnSqliteFile implements LockContract {}

    @Nested
    class Logging extends OnSqliteFile implements LoggingContract {}

    @Nested
    class Model extends OnSqliteFile implements ModelContract {}

    @Nested
    class Order extends OnSqliteFile implements OrderContract {}

    @Nested
    class Pages extends OnSqliteFile implements PageContract {}

    @Nested
    class Pool extends OnSqliteFile implements PoolContract {}

    @Nested
    class Range extends OnSqliteFile implements RangeContract {}

    @Nested
    class RawSql extends OnSqliteFile implements RawSqlContract {}

    @Nested
    class Savepoint extends OnSqliteFile implements SavepointContract {}

    @Nested
    class Scalars extends OnSqliteFile implements ScalarsContract {}

    @Nested
    class Schema extends OnSqliteFile implements SchemaContract {}

    @Nested
    class Text extends OnSqliteFile implements TextContract {}

    @Nested
    class Transaction extends OnSqliteFile implements TransactionContract {}

    @Nested
    class TypedId extends OnSqliteFile implements TypedIdContract {}

    @Nested
    class TypedIdQuery extends OnSqliteFile implements TypedIdQueryContract {}

    @Nested
    class Update extends OnSqliteFile implements UpdateContract {}

    @Nested
    class Upsert extends OnSqliteFile implements UpsertContract {}

    @Nested
    class UpsertAll extends OnSqliteFile implements UpsertAllContract {}

    @Nested
    class UpsertRace extends OnSqliteFile implements UpsertRaceContract {}

    @Nested
    class Variant extends OnSqliteFile implements VariantContract {}

    @Nested
    class Version extends OnSqliteFile implements VersionContract {}

    @Nested
    class Relation extends OnSqliteFile implements RelationContract {}

    @Nested
    class Include extends OnSqliteFile implements IncludeContract {}

    @Nested
    class Related extends OnSqliteFile implements RelatedContract {}

    @Nested
    class Cascades extends OnSqliteFile implements CascadeContract {}

    @Nested
    class RelationChanges extends OnSqliteFile implements RelationChangeContract {}

    @Nested
    class Selects extends OnSqliteFile implements SelectContract {}

    @Nested
    class Projections extends OnSqliteFile implements ProjectionContract {}

    @Nested
    class Graphs extends OnSqliteFile implements GraphContract {}

    @Nested
    class HasOnes extends OnSqliteFile implements HasOneContract {}

    @Nested
    class Joins extends OnSqliteFile implements JoinContract {}

    @Nested
    class GraphStream extends OnSqliteFile implements GraphStreamContract {}
}
