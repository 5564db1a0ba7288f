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

/** The contracts on a genuine MySQL. */
class MysqlContractTest {
    private static Subject subject;

    @BeforeAll
    static void open() {
        subject = Subject.open(MysqlContractTest::target);
    }

    @AfterAll
    static void close() {
        if (subject != null) subject.close();
    }

    private static Target target() {
        DatabaseServer server = Servers.mysql();
        return new Target(
                server.name(),
                server.version(),
                () -> server.create().url(),
                "mysql://nobody@127.0.0.1:9/none",
                expected(),
                SqlWords.MYSQL);
    }

    private static Capability expected() {
        return Capability.of("mysql", "")
                .insertReturning(false)
                .updateReturning(false)
                .longestName(64)
                .longestList(131_072)
                .mostValues(65_535)
                .upserts(Upserts.UNTARGETED)
                .build();
    }

    @Test
    void runsEveryContractAndTellsTheTruth() {
        assertThat(ContractCompliance.faults(
                        getClass(), subject.capability(), subject.target().expected()))
                .isEmpty();
    }

    abstract static class OnMysql implements Contract {
        @Override
        public Subject subject() {
            return subject;
        }
    }

    @Nested
    class Batch extends OnMysql implements BatchContract {}

    @Nested
    class Blocking extends OnMysql implements BlockingContract {}

    @Nested
    class Cancellation extends OnMysql implements CancellationContract {}

    @Nested
    class Capabilities extends OnMysql implements CapabilityContract {}

    @Nested
    class Consistency extends OnMysql implements ConsistencyContract {}

    @Nested
    class Constraint extends OnMysql implements ConstraintContract {}

    @Nested
    class Create extends OnMysql implements CreateContract {}

    @Nested
    class CreateAll extends OnMysql implements CreateAllContract {}

    @Nested
    class CreateMany extends OnMysql implements CreateManyContract {}

    @Nested
    class Deferred extends OnMysql implements DeferredContract {}

    @Nested
    class Delete extends OnMysql implements DeleteContract {}

    @Nested
    class Demand extends OnMysql implements DemandContract {}

    @Nested
    class Eager extends OnMysql implements EagerContract {}

    @Nested
    class Embed extends OnMysql implements EmbedContract {}

    @Nested
    class Filter extends OnMysql implements FilterContract {}

    @Nested
    class Indexes extends OnMysql implements IndexContract {}

    @Nested
    class Isolations extends OnMysql implements IsolationContract {}

    @Nested
    class Key extends OnMysql implements KeyContract {}

    @Nested
    class KeyRelation extends OnMysql implements KeyRelationContract {}

    @Nested
    class KeySides extends OnMysql implements KeySidesContract {}

    @Nested
    class KeyStore extends OnMysql implements KeyStoreContract {}

    @Nested
    class KeyTarget extends OnMysql implements KeyTargetContract {}

    @Nested
    class KeyTargetRelation extends OnMysql implements KeyTargetRelationContract {}

    @Nested
    class KeyTransaction extends OnMysql implements KeyTransactionContract {}

    @Nested
    class Laziness extends OnMysql implements LazinessContract {}

    @Nested
    class List extends OnMysql implements ListContract {}

    @Nested
    class ListChange extends OnMysql implements ListChangeContract {}

    @Nested
    class Lock extends OnMysql implements LockContract {}

    @Nested
    class Logging extends OnMysql implements LoggingContract {}

    @Nested
    class Model extends OnMysql implements ModelContract {}

    @Nested
    class Order extends OnMysql implements OrderContract {}

    @Nested
    class Pages extends OnMysql implements PageContract {}

    @Nested
    class Pool extends OnMysql implements PoolContract {}

    @Nested
    class Range extends OnMysql implements RangeContract {}

    @Nested
    class RawSql extends OnMysql implements RawSqlContract {}

    @Nested
    class Savepoint extends OnMysql implements SavepointContract {}

    @Nested
    class Scalars extends OnMysql implements ScalarsContract {}

    @Nested
    class Schema extends OnMysql implements SchemaContract {}

    @Nested
    class Text extends OnMysql implements TextContract {}

    @Nested
    class Transaction extends OnMysql implements TransactionContract {}

    @Nested
    class TypedId extends OnMysql implements TypedIdContract {}

    @Nested
    class TypedIdQuery extends OnMysql implements TypedIdQueryContract {}

    @Nested
    class Update extends OnMysql implements UpdateContract {}

    @Nested
    class Upsert extends OnMysql implements UpsertContract {}

    @Nested
    class UpsertAll extends OnMysql implements UpsertAllContract {}

    @Nested
    class UpsertRace extends OnMysql implements UpsertRaceContract {}

    @Nested
    class Variant extends OnMysql implements VariantContract {}

    @Nested
    class Version extends OnMysql implements VersionContract {}

    @Nested
    class Relation extends OnMysql implements RelationContract {}

    @Nested
    class Include extends OnMysql implements IncludeContract {}

    @Nested
    class Related extends OnMysql implements RelatedContract {}

    @Nested
    class Cascades extends OnMysql implements CascadeContract {}

    @Nested
    class RelationChanges extends OnMysql implements RelationChangeContract {}

    @Nested
    class Selects extends OnMysql implements SelectContract {}

    @Nested
    class Projections extends OnMysql implements ProjectionContract {}

    @Nested
    class Graphs extends OnMysql implements GraphContract {}

    @Nested
    class HasOnes extends OnMysql implements HasOneContract {}

    @Nested
    class Joins extends OnMysql implements JoinContract {}

    @Nested
    class GraphStream extends OnMysql implements GraphStreamContract {}
}
