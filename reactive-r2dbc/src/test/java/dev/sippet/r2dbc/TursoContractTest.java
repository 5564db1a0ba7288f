package dev.sippet.r2dbc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sippet.driver.Capability;
import dev.sippet.sqlite.turso.OnTurso;
import dev.sippet.testkit.contract.BatchContract;
import dev.sippet.testkit.contract.BlockingContract;
import dev.sippet.testkit.contract.CancellationContract;
import dev.sippet.testkit.contract.CapabilityContract;
import dev.sippet.testkit.contract.ConstraintContract;
import dev.sippet.testkit.contract.Contract;
import dev.sippet.testkit.contract.ContractCompliance;
import dev.sippet.testkit.contract.CreateContract;
import dev.sippet.testkit.contract.CreateManyContract;
import dev.sippet.testkit.contract.DeleteContract;
import dev.sippet.testkit.contract.DemandContract;
import dev.sippet.testkit.contract.FilterContract;
import dev.sippet.testkit.contract.IsolationContract;
import dev.sippet.testkit.contract.KeyContract;
import dev.sippet.testkit.contract.LazinessContract;
import dev.sippet.testkit.contract.LockContract;
import dev.sippet.testkit.contract.LoggingContract;
import dev.sippet.testkit.contract.ModelContract;
import dev.sippet.testkit.contract.OrderContract;
import dev.sippet.testkit.contract.PageContract;
import dev.sippet.testkit.contract.PoolContract;
import dev.sippet.testkit.contract.RangeContract;
import dev.sippet.testkit.contract.RawSqlContract;
import dev.sippet.testkit.contract.SavepointContract;
import dev.sippet.testkit.contract.ScalarsContract;
import dev.sippet.testkit.contract.SchemaContract;
import dev.sippet.testkit.contract.SqlWords;
import dev.sippet.testkit.contract.Subject;
import dev.sippet.testkit.contract.Target;
import dev.sippet.testkit.contract.TextContract;
import dev.sippet.testkit.contract.TransactionContract;
import dev.sippet.testkit.contract.UpdateContract;
import dev.sippet.testkit.contract.VersionContract;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The contracts on Turso in memory, which is a temporary file. */
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
                VERSION + " in memory",
                () -> "turso:" + folder.resolve(UUID.randomUUID() + ".db"),
                "turso:/dev/null/nowhere/app.db",
                expected(),
                SqlWords.TURSO);
    }

    private static Capability expected() {
        Capability sqlite = SqliteFileContractTest.expected(true);
        return new Capability(
                "turso",
                "",
                sqlite.insertReturning(),
                sqlite.updateReturning(),
                sqlite.skipLocked(),
                sqlite.isolations(),
                sqlite.readOnlyTransactions(),
                sqlite.longestName(),
                sqlite.longestList(),
                sqlite.mostValues(),
                sqlite.noWait(),
                sqlite.lockModes(),
                sqlite.readsBesideWrites(),
                sqlite.namedForeignKeys(),
                sqlite.orderedDecimals(),
                sqlite.largestUnsigned());
    }

    @Test
    void runsEveryContractAndTellsTheTruth() {
        assertThat(ContractCompliance.faults(
                        getClass(), subject.capability(), subject.target().expected()))
                .isEmpty();
    }

    abstract static class OnTursoMemory implements Contract {
        @Override
        public Subject subject() {
            return subject;
        }
    }

    @Nested
    class Batch extends OnTursoMemory implements BatchContract {}

    @Nested
    class Blocking extends OnTursoMemory implements BlockingContract {}

    @Nested
    class Cancellation extends OnTursoMemory implements CancellationContract {}

    @Nested
    class Capabilities extends OnTursoMemory implements CapabilityContract {}

    @Nested
    class Constraint extends OnTursoMemory implements ConstraintContract {}

    @Nested
    class Create extends OnTursoMemory implements CreateContract {}

    @Nested
    class CreateMany extends OnTursoMemory implements CreateManyContract {}

    @Nested
    class Delete extends OnTursoMemory implements DeleteContract {}

    @Nested
    class Demand extends OnTursoMemory implements DemandContract {}

    @Nested
    class Filter extends OnTursoMemory implements FilterContract {}

    @Nested
    class Isolations extends OnTursoMemory implements IsolationContract {}

    @Nested
    class Key extends OnTursoMemory implements KeyContract {}

    @Nested
    class Laziness extends OnTursoMemory implements LazinessContract {}

    @Nested
    class Lock extends OnTursoMemory implements LockContract {}

    @Nested
    class Logging extends OnTursoMemory implements LoggingContract {}

    @Nested
    class Model extends OnTursoMemory implements ModelContract {}

    @Nested
    class Order extends OnTursoMemory implements OrderContract {}

    @Nested
    class Pages extends OnTursoMemory implements PageContract {}

    @Nested
    class Pool extends OnTursoMemory implements PoolContract {}

    @Nested
    class Range extends OnTursoMemory implements RangeContract {}

    @Nested
    class RawSql extends OnTursoMemory implements RawSqlContract {}

    @Nested
    class Savepoint extends OnTursoMemory implements SavepointContract {}

    @Nested
    class Scalars extends OnTursoMemory implements ScalarsContract {}

    @Nested
    class Schema extends OnTursoMemory implements SchemaContract {}

    @Nested
    class Text extends OnTursoMemory implements TextContract {}

    @Nested
    class Transaction extends OnTursoMemory implements TransactionContract {}

    @Nested
    class Update extends OnTursoMemory implements UpdateContract {}

    @Nested
    class Version extends OnTursoMemory implements VersionContract {}
}
