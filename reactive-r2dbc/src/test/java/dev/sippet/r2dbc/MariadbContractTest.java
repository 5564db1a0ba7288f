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

/** The contracts on a real MariaDB. */
class MariadbContractTest {
    private static Subject subject;

    @BeforeAll
    static void open() {
        subject = Subject.open(MariadbContractTest::target);
    }

    @AfterAll
    static void close() {
        if (subject != null) subject.close();
    }

    private static Target target() {
        DatabaseServer server = Servers.mariadb();
        return new Target(
                server.name(),
                server.version(),
                () -> server.create().url(),
                "mariadb://nobody@127.0.0.1:9/none",
                expected(),
                SqlWords.MYSQL);
    }

    private static Capability expected() {
        return Capability.of("mariadb", "")
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

    abstract static class OnMariadb implements Contract {
        @Override
        public Subject subject() {
            return subject;
        }
    }

    @Nested
    class Batch extends OnMariadb implements BatchContract {}

    @Nested
    class Blocking extends OnMariadb implements BlockingContract {}

    @Nested
    class Cancellation extends OnMariadb implements CancellationContract {}

    @Nested
    class Capabilities extends OnMariadb implements CapabilityContract {}

    @Nested
    class Consistency extends OnMariadb implements ConsistencyContract {}

    @Nested
    class Constraint extends OnMariadb implements ConstraintContract {}

    @Nested
    class Create extends OnMariadb implements CreateContract {}

    @Nested
    class CreateAll extends OnMariadb implements CreateAllContract {}

    @Nested
    class CreateMany extends OnMariadb implements CreateManyContract {}

    @Nested
    class Deferred extends OnMariadb implements DeferredContract {}

    @Nested
    class Delete extends OnMariadb implements DeleteContract {}

    @Nested
    class Demand extends OnMariadb implements DemandContract {}

    @Nested
    class Eager extends OnMariadb implements EagerContract {}

    @Nested
    class Embed extends OnMariadb implements EmbedContract {}

    @Nested
    class Filter extends OnMariadb implements FilterContract {}

    @Nested
    class Indexes extends OnMariadb implements IndexContract {}

    @Nested
    class Isolations extends OnMariadb implements IsolationContract {}

    @Nested
    class Key extends OnMariadb implements KeyContract {}

    @Nested
    class KeyRelation extends OnMariadb implements KeyRelationContract {}

    @Nested
    class KeySides extends OnMariadb implements KeySidesContract {}

    @Nested
    class KeyStore extends OnMariadb implements KeyStoreContract {}

    @Nested
    class KeyTarget extends OnMariadb implements KeyTargetContract {}

    @Nested
    class KeyTargetRelation extends OnMariadb implements KeyTargetRelationContract {}

    @Nested
    class KeyTransaction extends OnMariadb implements KeyTransactionContract {}

    @Nested
    class Laziness extends OnMariadb implements LazinessContract {}

    @Nested
    class List extends OnMariadb implements ListContract {}

    @Nested
    class ListChange extends OnMariadb implements ListChangeContract {}

    @Nested
    class Lock extends OnMariadb implements LockContract {}

    @Nested
    class Logging extends OnMariadb implements LoggingContract {}

    @Nested
    class Model extends OnMariadb implements ModelContract {}

    @Nested
    class Order extends OnMariadb implements OrderContract {}

    @Nested
    class Pages extends OnMariadb implements PageContract {}

    @Nested
    class Pool extends OnMariadb implements PoolContract {}

    @Nested
    class Range extends OnMariadb implements RangeContract {}

    @Nested
    class RawSql extends OnMariadb implements RawSqlContract {}

    @Nested
    class Savepoint extends OnMariadb implements SavepointContract {}

    @Nested
    class Scalars extends OnMariadb implements ScalarsContract {}

    @Nested
    class Schema extends OnMariadb implements SchemaContract {}

    @Nested
    class Text extends OnMariadb implements TextContract {}

    @Nested
    class Transaction extends OnMariadb implements TransactionContract {}

    @Nested
    class TypedId extends OnMariadb implements TypedIdContract {}

    @Nested
    class TypedIdQuery extends OnMariadb implements TypedIdQueryContract {}

    @Nested
    class Update extends OnMariadb implements UpdateContract {}

    @Nested
    class Upsert extends OnMariadb implements UpsertContract {}

    @Nested
    class UpsertAll extends OnMariadb implements UpsertAllContract {}

    @Nested
    class UpsertRace extends OnMariadb implements UpsertRaceContract {}

    @Nested
    class Variant extends OnMariadb implements VariantContract {}

    @Nested
    class Version extends OnMariadb implements VersionContract {}

    @Nested
    class Relation extends OnMariadb implements RelationContract {}

    @Nested
    class Include extends OnMariadb implements IncludeContract {}

    @Nested
    class Related extends OnMariadb implements RelatedContract {}

    @Nested
    class Cascades extends OnMariadb implements CascadeContract {}

    @Nested
    class RelationChanges extends OnMariadb implements RelationChangeContract {}

    @Nested
    class Selects extends OnMariadb implements SelectContract {}

    @Nested
    class Projections extends OnMariadb implements ProjectionContract {}

    @Nested
    class Graphs extends OnMariadb implements GraphContract {}

    @Nested
    class HasOnes extends OnMariadb implements HasOneContract {}

    @Nested
    class Joins extends OnMariadb implements JoinContract {}

    @Nested
    class GraphStream extends OnMariadb implements GraphStreamContract {}
}
