package dev.sippet.r2dbc;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.sqlite.SQLiteJDBCLoader;

/** The contracts on SQLite in memory. */
class SqliteMemoryContractTest {
    private static Subject subject;

    @BeforeAll
    static void open() {
        subject = Subject.open(SqliteMemoryContractTest::target);
    }

    @AfterAll
    static void close() {
        if (subject != null) subject.close();
    }

    private static Target target() {
        return new Target(
                "SQLite",
                SQLiteJDBCLoader.getVersion() + " in memory",
                () -> "sqlite:mem:" + UUID.randomUUID(),
                "sqlite:/dev/null/nowhere/app.db",
                SqliteFileContractTest.expected(false),
                SqlWords.SQLITE);
    }

    @Test
    void runsEveryContractAndTellsTheTruth() {
        assertThat(ContractCompliance.faults(
                        getClass(), subject.capability(), subject.target().expected()))
                .isEmpty();
    }

    abstract static class OnSqliteMemory implements Contract {
        @Override
        public Subject subject() {
            return subject;
        }
    }

    @Nested
    class Batch extends OnSqliteMemory implements BatchContract {}

    @Nested
    class Blocking extends OnSqliteMemory implements BlockingContract {}

    @Nested
    class Cancellation extends OnSqliteMemory implements CancellationContract {}

    @Nested
    class Capabilities extends OnSqliteMemory implements CapabilityContract {}

    @Nested
    class Consistency extends OnSqliteMemory implements ConsistencyContract {}

    @Nested
    class Constraint extends OnSqliteMemory implements ConstraintContract {}

    @Nested
    class Create extends OnSqliteMemory implements CreateContract {}

    @Nested
    class CreateAll extends OnSqliteMemory implements CreateAllContract {}

    @Nested
    class CreateMany extends OnSqliteMemory implements CreateManyContract {}

    @Nested
    class Deferred extends OnSqliteMemory implements DeferredContract {}

    @Nested
    class Delete extends OnSqliteMemory implements DeleteContract {}

    @Nested
    class Demand extends OnSqliteMemory implements DemandContract {}

    @Nested
    class Eager extends OnSqliteMemory implements EagerContract {}

    @Nested
    class Embed extends OnSqliteMemory implements EmbedContract {}

    @Nested
    class Filter extends OnSqliteMemory implements FilterContract {}

    @Nested
    class Indexes extends OnSqliteMemory implements IndexContract {}

    @Nested
    class Isolations extends OnSqliteMemory implements IsolationContract {}

    @Nested
    class Key extends OnSqliteMemory implements KeyContract {}

    @Nested
    class KeyRelation extends OnSqliteMemory implements KeyRelationContract {}

    @Nested
    class KeySides extends OnSqliteMemory implements KeySidesContract {}

    @Nested
    class KeyStore extends OnSqliteMemory implements KeyStoreContract {}

    @Nested
    class KeyTarget extends OnSqliteMemory implements KeyTargetContract {}

    @Nested
    class KeyTargetRelation extends OnSqliteMemory implements KeyTargetRelationContract {}

    @Nested
    class KeyTransaction extends OnSqliteMemory implements KeyTransactionContract {}

    @Nested
    class Laziness extends OnSqliteMemory implements LazinessContract {}

    @Nested
    class List extends OnSqliteMemory implements ListContract {}

    @Nested
    class ListChange extends OnSqliteMemory implements ListChangeContract {}

    @Nested
    class Lock extends OnSqliteMemory implements LockContract {}

    @Nested
    class Logging extends OnSqliteMemory implements LoggingContract {}

    @Nested
    class Model extends OnSqliteMemory implements ModelContract {}

    @Nested
    class Order extends OnSqliteMemory implements OrderContract {}

    @Nested
    class Pages extends OnSqliteMemory implements PageContract {}

    @Nested
    class Pool extends OnSqliteMemory implements PoolContract {}

    @Nested
    class Range extends OnSqliteMemory implements RangeContract {}

    @Nested
    class RawSql extends OnSqliteMemory implements RawSqlContract {}

    @Nested
    class Savepoint extends OnSqliteMemory implements SavepointContract {}

    @Nested
    class Scalars extends OnSqliteMemory implements ScalarsContract {}

    @Nested
    class Schema extends OnSqliteMemory implements SchemaContract {}

    @Nested
    class Text extends OnSqliteMemory implements TextContract {}

    @Nested
    class Transaction extends OnSqliteMemory implements TransactionContract {}

    @Nested
    class TypedId extends OnSqliteMemory implements TypedIdContract {}

    @Nested
    class TypedIdQuery extends OnSqliteMemory implements TypedIdQueryContract {}

    @Nested
    class Update extends OnSqliteMemory implements UpdateContract {}

    @Nested
    class Upsert extends OnSqliteMemory implements UpsertContract {}

    @Nested
    class UpsertAll extends OnSqliteMemory implements UpsertAllContract {}

    @Nested
    class UpsertRace extends OnSqliteMemory implements UpsertRaceContract {}

    @Nested
    class Variant extends OnSqliteMemory implements VariantContract {}

    @Nested
    class Version extends OnSqliteMemory implements VersionContract {}

    @Nested
    class Relation extends OnSqliteMemory implements RelationContract {}

    @Nested
    class Include extends OnSqliteMemory implements IncludeContract {}

    @Nested
    class Related extends OnSqliteMemory implements RelatedContract {}

    @Nested
    class Cascades extends OnSqliteMemory implements CascadeContract {}

    @Nested
    class RelationChanges extends OnSqliteMemory implements RelationChangeContract {}

    @Nested
    class Selects extends OnSqliteMemory implements SelectContract {}

    @Nested
    class Projections extends OnSqliteMemory implements ProjectionContract {}

    @Nested
    class Graphs extends OnSqliteMemory implements GraphContract {}

    @Nested
    class HasOnes extends OnSqliteMemory implements HasOneContract {}

    @Nested
    class Joins extends OnSqliteMemory implements JoinContract {}

    @Nested
    class GraphStream extends OnSqliteMemory implements GraphStreamContract {}
}
