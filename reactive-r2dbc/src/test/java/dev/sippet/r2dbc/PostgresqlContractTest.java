package dev.sippet.r2dbc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sippet.driver.Capability;
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
import dev.sippet.testkit.server.DatabaseServer;
import dev.sippet.testkit.server.Servers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The contracts on a real PostgreSQL. */
class PostgresqlContractTest {
    private static Subject subject;

    @BeforeAll
    static void open() {
        subject = Subject.open(PostgresqlContractTest::target);
    }

    @AfterAll
    static void close() {
        if (subject != null) subject.close();
    }

    private static Target target() {
        DatabaseServer server = Servers.postgresql();
        return new Target(
                server.name(),
                server.version(),
                () -> server.create().url(),
                "postgresql://nobody@127.0.0.1:9/none",
                expected(),
                SqlWords.POSTGRESQL);
    }

    private static Capability expected() {
        return Capability.of("postgresql", "")
                .longestName(63)
                .upserts(Upserts.TARGETED)
                .insertsGraphs(true)
                .build();
    }

    @Test
    void runsEveryContractAndTellsTheTruth() {
        assertThat(ContractCompliance.faults(
                        getClass(), subject.capability(), subject.target().expected()))
                .isEmpty();
    }

    abstract static class OnPostgresql implements Contract {
        @Override
        public Subject subject() {
            return subject;
        }
    }

    @Nested
    class Batch extends OnPostgresql implements BatchContract {}

    @Nested
    class Blocking extends OnPostgresql implements BlockingContract {}

    @Nested
    class Cancellation extends OnPostgresql implements CancellationContract {}

    @Nested
    class Capabilities extends OnPostgresql implements CapabilityContract {}

    @Nested
    class Consistency extends OnPostgresql implements ConsistencyContract {}

    @Nested
    class Constraint extends OnPostgresql implements ConstraintContract {}

    @Nested
    class Create extends OnPostgresql implements CreateContract {}

    @Nested
    class CreateAll extends OnPostgresql implements CreateAllContract {}

    @Nested
    class CreateMany extends OnPostgresql implements CreateManyContract {}

    @Nested
    class Deferred extends OnPostgresql implements DeferredContract {}

    @Nested
    class Delete extends OnPostgresql implements DeleteContract {}

    @Nested
    class Demand extends OnPostgresql implements DemandContract {}

    @Nested
    class Eager extends OnPostgresql implements EagerContract {}

    @Nested
    class Embed extends OnPostgresql implements EmbedContract {}

    @Nested
    class Filter extends OnPostgresql implements FilterContract {}

    @Nested
    class Indexes extends OnPostgresql implements IndexContract {}

    @Nested
    class Isolations extends OnPostgresql implements IsolationContract {}

    @Nested
    class Key extends OnPostgresql implements KeyContract {}

    @Nested
    class KeyRelation extends OnPostgresql implements KeyRelationContract {}

    @Nested
    class KeySides extends OnPostgresql implements KeySidesContract {}

    @Nested
    class KeyStore extends OnPostgresql implements KeyStoreContract {}

    @Nested
    class KeyTarget extends OnPostgresql implements KeyTargetContract {}

    @Nested
    class KeyTargetRelation extends OnPostgresql implements KeyTargetRelationContract {}

    @Nested
    class KeyTransaction extends OnPostgresql implements KeyTransactionContract {}

    @Nested
    class Laziness extends OnPostgresql implements LazinessContract {}

    @Nested
    class List extends OnPostgresql implements ListContract {}

    @Nested
    class ListChange extends OnPostgresql implements ListChangeContract {}

    @Nested
    class Lock extends OnPostgresql implements LockContract {}

    @Nested
    class Logging extends OnPostgresql implements LoggingContract {}

    @Nested
    class Model extends OnPostgresql implements ModelContract {}

    @Nested
    class Order extends OnPostgresql implements OrderContract {}

    @Nested
    class Pages extends OnPostgresql implements PageContract {}

    @Nested
    class Pool extends OnPostgresql implements PoolContract {}

    @Nested
    class Range extends OnPostgresql implements RangeContract {}

    @Nested
    class RawSql extends OnPostgresql implements RawSqlContract {}

    @Nested
    class Savepoint extends OnPostgresql implements SavepointContract {}

    @Nested
    class Scalars extends OnPostgresql implements ScalarsContract {}

    @Nested
    class Schema extends OnPostgresql implements SchemaContract {}

    @Nested
    class Text extends OnPostgresql implements TextContract {}

    @Nested
    class Transaction extends OnPostgresql implements TransactionContract {}

    @Nested
    class TypedId extends OnPostgresql implements TypedIdContract {}

    @Nested
    class TypedIdQuery extends OnPostgresql implements TypedIdQueryContract {}

    @Nested
    class Update extends OnPostgresql implements UpdateContract {}

    @Nested
    class Upsert extends OnPostgresql implements UpsertContract {}

    @Nested
    class UpsertAll extends OnPostgresql implements UpsertAllContract {}

    @Nested
    class UpsertRace extends OnPostgresql implements UpsertRaceContract {}

    @Nested
    class Variant extends OnPostgresql implements VariantContract {}

    @Nested
    class Version extends OnPostgresql implements VersionContract {}

    @Nested
    class Relation extends OnPostgresql implements RelationContract {}

    @Nested
    class Include extends OnPostgresql implements IncludeContract {}

    @Nested
    class Related extends OnPostgresql implements RelatedContract {}

    @Nested
    class Cascades extends OnPostgresql implements CascadeContract {}

    @Nested
    class RelationChanges extends OnPostgresql implements RelationChangeContract {}

    @Nested
    class Selects extends OnPostgresql implements SelectContract {}

    @Nested
    class Projections extends OnPostgresql implements ProjectionContract {}

    @Nested
    class Graphs extends OnPostgresql implements GraphContract {}

    @Nested
    class HasOnes extends OnPostgresql implements HasOneContract {}

    @Nested
    class Joins extends OnPostgresql implements JoinContract {}

    @Nested
    class GraphStream extends OnPostgresql implements GraphStreamContract {}
}
