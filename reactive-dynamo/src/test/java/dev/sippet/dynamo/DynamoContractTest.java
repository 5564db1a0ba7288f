package dev.sippet.dynamo;

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
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The contracts on DynamoDB, as its makers let it run on a developer's machine. */
class DynamoContractTest {
    private static Subject subject;

    @BeforeAll
    static void open() {
        subject = Subject.open(DynamoContractTest::target);
    }

    @AfterAll
    static void close() {
        if (subject != null) subject.close();
    }

    private static Target target() {
        return new Target(
                "DynamoDB",
                "2012-08-10 (Local)",
                LocalDynamo.get()::empty,
                LocalDynamo.url("none_", "http://localhost:1") + "&maxAcquireTime=PT1S",
                DynamoDriver.CAPABILITY,
                SqlWords.H2,
                new Emptied()::of);
    }

    @Test
    void runsEveryContractAndTellsTheTruth() {
        assertThat(ContractCompliance.faults(
                        getClass(), subject.capability(), subject.target().expected()))
                .isEmpty();
    }

    abstract static class OnDynamo implements Contract {
        @Override
        public Subject subject() {
            return subject;
        }
    }

    @Nested
    class Batch extends OnDynamo implements BatchContract {}

    @Nested
    class Blocking extends OnDynamo implements BlockingContract {}

    @Nested
    class Capabilities extends OnDynamo implements CapabilityContract {}

    @Nested
    class Consistency extends OnDynamo implements ConsistencyContract {}

    @Nested
    class Constraint extends OnDynamo implements ConstraintContract {}

    @Nested
    class Create extends OnDynamo implements CreateContract {}

    @Nested
    class CreateMany extends OnDynamo implements CreateManyContract {}

    @Nested
    class Deferred extends OnDynamo implements DeferredContract {}

    @Nested
    class Delete extends OnDynamo implements DeleteContract {}

    @Nested
    class Embed extends OnDynamo implements EmbedContract {}

    @Nested
    class Filter extends OnDynamo implements FilterContract {}

    @Nested
    class Indexes extends OnDynamo implements IndexContract {}

    @Nested
    class Include extends OnDynamo implements IncludeContract {}

    @Nested
    class Join extends OnDynamo implements JoinContract {}

    @Nested
    class Key extends OnDynamo implements KeyContract {}

    @Nested
    class KeyRelation extends OnDynamo implements KeyRelationContract {}

    @Nested
    class KeySides extends OnDynamo implements KeySidesContract {}

    @Nested
    class KeyStore extends OnDynamo implements KeyStoreContract {}

    @Nested
    class KeyTarget extends OnDynamo implements KeyTargetContract {}

    @Nested
    class KeyTargetRelation extends OnDynamo implements KeyTargetRelationContract {}

    @Nested
    class KeyTransaction extends OnDynamo implements KeyTransactionContract {}

    @Nested
    class Laziness extends OnDynamo implements LazinessContract {}

    @Nested
    class Model extends OnDynamo implements ModelContract {}

    @Nested
    class Order extends OnDynamo implements OrderContract {}

    @Nested
    class Page extends OnDynamo implements PageContract {}

    @Nested
    class Range extends OnDynamo implements RangeContract {}

    @Nested
    class Related extends OnDynamo implements RelatedContract {}

    @Nested
    class Relation extends OnDynamo implements RelationContract {}

    @Nested
    class Savepoint extends OnDynamo implements SavepointContract {}

    @Nested
    class Scalars extends OnDynamo implements ScalarsContract {}

    @Nested
    class Schema extends OnDynamo implements SchemaContract {}

    @Nested
    class Select extends OnDynamo implements SelectContract {}

    @Nested
    class Projection extends OnDynamo implements ProjectionContract {}

    @Nested
    class Graph extends OnDynamo implements GraphContract {}

    @Nested
    class Text extends OnDynamo implements TextContract {}

    @Nested
    class TypedId extends OnDynamo implements TypedIdContract {}

    @Nested
    class Transaction extends OnDynamo implements TransactionContract {}

    @Nested
    class Update extends OnDynamo implements UpdateContract {}

    @Nested
    class Upsert extends OnDynamo implements UpsertContract {}

    @Nested
    class UpsertAll extends OnDynamo implements UpsertAllContract {}

    @Nested
    class Variant extends OnDynamo implements VariantContract {}

    @Nested
    class Version extends OnDynamo implements VersionContract {}

    @Nested
    class Cancellation extends OnDynamo implements CancellationContract {}

    @Nested
    class Cascade extends OnDynamo implements CascadeContract {}

    @Nested
    class CreateAll extends OnDynamo implements CreateAllContract {}

    @Nested
    class Demand extends OnDynamo implements DemandContract {}

    @Nested
    class Eager extends OnDynamo implements EagerContract {}

    @Nested
    class GraphStream extends OnDynamo implements GraphStreamContract {}

    @Nested
    class HasOne extends OnDynamo implements HasOneContract {}

    @Nested
    class Isolation extends OnDynamo implements IsolationContract {}

    @Nested
    class List extends OnDynamo implements ListContract {}

    @Nested
    class ListChange extends OnDynamo implements ListChangeContract {}

    @Nested
    class Lock extends OnDynamo implements LockContract {}

    @Nested
    class Logging extends OnDynamo implements LoggingContract {}

    @Nested
    class Pool extends OnDynamo implements PoolContract {}

    @Nested
    class RawSql extends OnDynamo implements RawSqlContract {}

    @Nested
    class RelationChange extends OnDynamo implements RelationChangeContract {}

    @Nested
    class TypedIdQuery extends OnDynamo implements TypedIdQueryContract {}

    @Nested
    class UpsertRace extends OnDynamo implements UpsertRaceContract {}
}
