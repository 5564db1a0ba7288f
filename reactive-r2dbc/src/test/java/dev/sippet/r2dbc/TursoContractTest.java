package dev.sippet.r2dbc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sippet.driver.Capability;
import dev.sippet.sqlite.turso.OnTurso;
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
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The contracts on a file of Turso, as its databases in memory are; it does not wait for the disk. */
@OnTurso
class TursoContractTest {
    /** The version of SQLite that it says it is. */
    private static final String VERSION = "3.50.4";

    @TempDir
    static Path folder;

    private static Subject subject;

    @BeforeAll
    static void open() {
        subject = Subject.open(TursoContractTest::target);
    }

    @AfterAll
    static void close() {
        if (subject != null) subject.close();
    }

    private static Target target() {
        return new Target(
                "Turso",
                VERSION + " in a file",
                () -> "turso:" + folder.resolve(UUID.randomUUID() + ".db") + "?synchronous=OFF",
                "turso:/dev/null/nowhere/app.db",
                expected(),
                SqlWords.TURSO);
    }

    private static Capability expected() {
        return SqliteFileContractTest.capable("turso")
                .stopsStatements(false)
                .recursion(false)
                .subqueriesInUpserts(false)
                .build();
    }

    @Test
    void runsEveryContractAndTellsTheTruth() {
        assertThat(ContractCompliance.faults(
                        getClass(), subject.capability(), subject.target().expected()))
                .isEmpty();
    }

    abstract static class OnTursoFile implements Contract {
        @Override
        public Subject subject() {
            return subject;
        }
    }

    @Nested
    class Batch extends OnTursoFile implements BatchContract {}

    @Nested
    class Blocking extends OnTursoFile implements BlockingContract {}

    @Nested
    class Cancellation extends OnTursoFile implements CancellationContract {}

    @Nested
    class Capabilities extends OnTursoFile implements CapabilityContract {}

    @Nested
    class Cascades extends OnTursoFile implements CascadeContract {}

    @Nested
    class Consistency extends OnTursoFile implements ConsistencyContract {}

    @Nested
    class Constraint extends OnTursoFile implements ConstraintContract {}

    @Nested
    class Create extends OnTursoFile implements CreateContract {}

    @Nested
    class CreateAll extends OnTursoFile implements CreateAllContract {}

    @Nested
    class CreateMany extends OnTursoFile implements CreateManyContract {}

    @Nested
    class Deferred extends OnTursoFile implements DeferredContract {}

    @Nested
    class Delete extends OnTursoFile implements DeleteContract {}

    @Nested
    class Demand extends OnTursoFile implements DemandContract {}

    @Nested
    class Eager extends OnTursoFile implements EagerContract {}

    @Nested
    class Embed extends OnTursoFile implements EmbedContract {}

    @Nested
    class Filter extends OnTursoFile implements FilterContract {}

    @Nested
    class GraphStream extends OnTursoFile implements GraphStreamContract {}

    @Nested
    class HasOnes extends OnTursoFile implements HasOneContract {}

    @Nested
    class Include extends OnTursoFile implements IncludeContract {}

    @Nested
    class Indexes extends OnTursoFile implements IndexContract {}

    @Nested
    class Isolations extends OnTursoFile implements IsolationContract {}

    @Nested
    class Joins extends OnTursoFile implements JoinContract {}

    @Nested
    class Key extends OnTursoFile implements KeyContract {}

    @Nested
    class KeyRelation extends OnTursoFile implements KeyRelationContract {}

    @Nested
    class KeySides extends OnTursoFile implements KeySidesContract {}

    @Nested
    class KeyStore extends OnTursoFile implements KeyStoreContract {}

    @Nested
    class KeyTarget extends OnTursoFile implements KeyTargetContract {}

    @Nested
    class KeyTargetRelation extends OnTursoFile implements KeyTargetRelationContract {}

    @Nested
    class KeyTransaction extends OnTursoFile implements KeyTransactionContract {}

    @Nested
    class Laziness extends OnTursoFile implements LazinessContract {}

    @Nested
    class List extends OnTursoFile implements ListContract {}

    @Nested
    class ListChange extends OnTursoFile implements ListChangeContract {}

    @Nested
    class Lock extends OnTursoFile implements LockContract {}

    @Nested
    class Logging extends OnTursoFile implements LoggingContract {}

    @Nested
    class Model extends OnTursoFile implements ModelContract {}

    @Nested
    class Order extends OnTursoFile implements OrderContract {}

    @Nested
    class Pages extends OnTursoFile implements PageContract {}

    @Nested
    class Pool extends OnTursoFile implements PoolContract {}

    @Nested
    class Range extends OnTursoFile implements RangeContract {}

    @Nested
    class RawSql extends OnTursoFile implements RawSqlContract {}

    @Nested
    class Related extends OnTursoFile implements RelatedContract {}

    @Nested
    class RelationChanges extends OnTursoFile implements RelationChangeContract {}

    @Nested
    class Selects extends OnTursoFile implements SelectContract {}

    @Nested
    class Projections extends OnTursoFile implements ProjectionContract {}

    @Nested
    class Graphs extends OnTursoFile implements GraphContract {}

    @Nested
    class Relation extends OnTursoFile implements RelationContract {}

    @Nested
    class Savepoint extends OnTursoFile implements SavepointContract {}

    @Nested
    class Scalars extends OnTursoFile implements ScalarsContract {}

    @Nested
    class Schema extends OnTursoFile implements SchemaContract {}

    @Nested
    class Text extends OnTursoFile implements TextContract {}

    @Nested
    class Transaction extends OnTursoFile implements TransactionContract {}

    @Nested
    class TypedId extends OnTursoFile implements TypedIdContract {}

    @Nested
    class TypedIdQuery extends OnTursoFile implements TypedIdQueryContract {}

    @Nested
    class Update extends OnTursoFile implements UpdateContract {}

    @Nested
    class Upsert extends OnTursoFile implements UpsertContract {}

    @Nested
    class UpsertAll extends OnTursoFile implements UpsertAllContract {}

    @Nested
    class UpsertRace extends OnTursoFile implements UpsertRaceContract {}

    @Nested
    class Variant extends OnTursoFile implements VariantContract {}

    @Nested
    class Version extends OnTursoFile implements VersionContract {}
}
