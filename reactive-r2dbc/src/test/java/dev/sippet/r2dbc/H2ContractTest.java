package dev.sippet.r2dbc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sippet.driver.Capability;
import dev.sippet.driver.Isolation;
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
import java.util.EnumSet;
import java.util.UUID;
import org.h2.engine.Constants;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The contracts on H2, in memory. */
class H2ContractTest {
    private static Subject subject;

    @BeforeAll
    static void open() {
        subject = Subject.open(H2ContractTest::target);
    }

    @AfterAll
    static void close() {
        if (subject != null) subject.close();
    }

    private static Target target() {
        return new Target(
                "H2",
                Constants.VERSION,
                () -> "h2:mem:" + UUID.randomUUID(),
                "h2:/dev/null/nowhere",
                expected(),
                SqlWords.H2);
    }

    private static Capability expected() {
        return Capability.of("h2", "")
                .isolations(EnumSet.complementOf(EnumSet.of(Isolation.SERIALIZABLE)))
                .readOnlyTransactions(false)
                .longestName(256)
                .longestList(65_536)
                .mostValues(100_000)
                .sideBySide(false)
                .build();
    }

    @Test
    void runsEveryContractAndTellsTheTruth() {
        assertThat(ContractCompliance.faults(
                        getClass(), subject.capability(), subject.target().expected()))
                .isEmpty();
    }

    abstract static class OnH2 implements Contract {
        @Override
        public Subject subject() {
            return subject;
        }
    }

    @Nested
    class Batch extends OnH2 implements BatchContract {}

    @Nested
    class Blocking extends OnH2 implements BlockingContract {}

    @Nested
    class Cancellation extends OnH2 implements CancellationContract {}

    @Nested
    class Capabilities extends OnH2 implements CapabilityContract {}

    @Nested
    class Consistency extends OnH2 implements ConsistencyContract {}

    @Nested
    class Constraint extends OnH2 implements ConstraintContract {}

    @Nested
    class Create extends OnH2 implements CreateContract {}

    @Nested
    class CreateAll extends OnH2 implements CreateAllContract {}

    @Nested
    class CreateMany extends OnH2 implements CreateManyContract {}

    @Nested
    class Deferred extends OnH2 implements DeferredContract {}

    @Nested
    class Delete extends OnH2 implements DeleteContract {}

    @Nested
    class Demand extends OnH2 implements DemandContract {}

    @Nested
    class Eager extends OnH2 implements EagerContract {}

    @Nested
    class Embed extends OnH2 implements EmbedContract {}

    @Nested
    class Filter extends OnH2 implements FilterContract {}

    @Nested
    class Indexes extends OnH2 implements IndexContract {}

    @Nested
    class Isolations extends OnH2 implements IsolationContract {}

    @Nested
    class Key extends OnH2 implements KeyContract {}

    @Nested
    class KeyRelation extends OnH2 implements KeyRelationContract {}

    @Nested
    class KeySides extends OnH2 implements KeySidesContract {}

    @Nested
    class KeyStore extends OnH2 implements KeyStoreContract {}

    @Nested
    class KeyTarget extends OnH2 implements KeyTargetContract {}

    @Nested
    class KeyTargetRelation extends OnH2 implements KeyTargetRelationContract {}

    @Nested
    class KeyTransaction extends OnH2 implements KeyTransactionContract {}

    @Nested
    class Laziness extends OnH2 implements LazinessContract {}

    @Nested
    class List extends OnH2 implements ListContract {}

    @Nested
    class ListChange extends OnH2 implements ListChangeContract {}

    @Nested
    class Lock extends OnH2 implements LockContract {}

    @Nested
    class Logging extends OnH2 implements LoggingContract {}

    @Nested
    class Model extends OnH2 implements ModelContract {}

    @Nested
    class Order extends OnH2 implements OrderContract {}

    @Nested
    class Pages extends OnH2 implements PageContract {}

    @Nested
    class Pool extends OnH2 implements PoolContract {}

    @Nested
    class Range extends OnH2 implements RangeContract {}

    @Nested
    class RawSql extends OnH2 implements RawSqlContract {}

    @Nested
    class Savepoint extends OnH2 implements SavepointContract {}

    @Nested
    class Scalars extends OnH2 implements ScalarsContract {}

    @Nested
    class Schema extends OnH2 implements SchemaContract {}

    @Nested
    class Text extends OnH2 implements TextContract {}

    @Nested
    class Transaction extends OnH2 implements TransactionContract {}

    @Nested
    class TypedId extends OnH2 implements TypedIdContract {}

    @Nested
    class TypedIdQuery extends OnH2 implements TypedIdQueryContract {}

    @Nested
    class Update extends OnH2 implements UpdateContract {}

    @Nested
    class Upsert extends OnH2 implements UpsertContract {}

    @Nested
    class UpsertAll extends OnH2 implements UpsertAllContract {}

    @Nested
    class UpsertRace extends OnH2 implements UpsertRaceContract {}

    @Nested
    class Variant extends OnH2 implements VariantContract {}

    @Nested
    class Version extends OnH2 implements VersionContract {}

    @Nested
    class Relation extends OnH2 implements RelationContract {}

    @Nested
    class Include extends OnH2 implements IncludeContract {}

    @Nested
    class Related extends OnH2 implements RelatedContract {}

    @Nested
    class Cascades extends OnH2 implements CascadeContract {}

    @Nested
    class RelationChanges extends OnH2 implements RelationChangeContract {}

    @Nested
    class Selects extends OnH2 implements SelectContract {}

    @Nested
    class Projections extends OnH2 implements ProjectionContract {}

    @Nested
    class Graphs extends OnH2 implements GraphContract {}

    @Nested
    class HasOnes extends OnH2 implements HasOneContract {}

    @Nested
    class Joins extends OnH2 implements JoinContract {}

    @Nested
    class GraphStream extends OnH2 implements GraphStreamContract {}
}
