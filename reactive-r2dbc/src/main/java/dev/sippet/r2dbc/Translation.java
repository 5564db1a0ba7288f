package dev.sippet.r2dbc;

import dev.sippet.error.CheckViolation;
import dev.sippet.error.ConnectionLost;
import dev.sippet.error.ConstraintViolation.Constraint;
import dev.sippet.error.DatabaseFailure.Source;
import dev.sippet.error.DriverFailure;
import dev.sippet.error.ForeignKeyViolation;
import dev.sippet.error.InvalidSchema;
import dev.sippet.error.LockTimeout;
import dev.sippet.error.NotNullViolation;
import dev.sippet.error.ReadOnlyTransaction;
import dev.sippet.error.SerializationFailure;
import dev.sippet.error.SippetException;
import dev.sippet.error.TimedOut;
import dev.sippet.error.UniqueViolation;
import dev.sippet.schema.Table;
import dev.sippet.schema.Table.Column;
import io.r2dbc.spi.R2dbcException;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Sinks;

/**
 * Turns what a driver raises into Sippet's errors. The driver's own exception is left behind: its text may hold values, as that of a
 * duplicate key on MySQL does. Only an error of the network, which knows no values, is kept as the cause.
 */
final class Translation {
    private static final Diagnosis UNKNOWN = Diagnosis.of(Diagnosis.Kind.CONNECTION, null);

    private final Errors errors;
    private final String driver;

    Translation(Errors errors, String driver) {
        this.errors = errors;
        this.driver = driver;
    }

    /**
     * The error as Sippet says it, about this table if the statement had one. A driver that meets a connection which has just closed
     * fails in some way of its own, such as in its queue of requests: what it says then matters less than {@code open}.
     */
    SippetException translate(Throwable error, @Nullable Table table, BooleanSupplier open) {
        SippetException translated = translate(error, table);
        boolean unknown = !(error instanceof SippetException || error instanceof R2dbcException);
        return unknown && translated instanceof DriverFailure && (isRefusedByTheQueue(error) || !open.getAsBoolean())
                ? lost(UNKNOWN, error)
                : translated;
    }

    /** The error as Sippet says it, about the one of these tables that it concerns. */
    SippetException translateAmong(Throwable error, List<Table> tables, BooleanSupplier open) {
        return translate(error, tables.isEmpty() ? null : concerned(error, tables), open);
    }

    private Table concerned(Throwable error, List<Table> tables) {
        if (tables.size() == 1 || !(error instanceof R2dbcException theirs)) return tables.getFirst();
        Diagnosis found = errors.diagnose(theirs);
        return tables.stream()
                .filter(table -> !columns(found, table).isEmpty())
                .findFirst()
                .orElse(tables.getFirst());
    }

    /**
     * MySQL's driver gives up its queue of requests a moment before it calls the connection closed; PostgreSQL's refuses a request
     * that meets the end of the connection on another thread.
     */
    private static boolean isRefusedByTheQueue(Throwable error) {
        return error instanceof Sinks.EmissionException
                || (error instanceof IllegalStateException
                        && String.valueOf(error.getMessage()).contains("disposed"));
    }

    /** The error as Sippet says it, about this table if the statement had one. */
    SippetException translate(Throwable error, @Nullable Table table) {
        return switch (error) {
            case SippetException ours -> ours;
            case R2dbcException theirs -> meaning(theirs, errors.diagnose(theirs), table);
            case IOException broken -> lost(UNKNOWN, broken);
            default ->
                new DriverFailure(
                        "the driver failed with " + error.getClass().getSimpleName(),
                        null,
                        new Source(driver, null, null));
        };
    }

    private SippetException meaning(R2dbcException error, Diagnosis found, @Nullable Table table) {
        Source source = new Source(driver, found.code(), null);
        return switch (found.kind()) {
            case UNIQUE -> new UniqueViolation(unique(found, table), source);
            case FOREIGN_KEY -> new ForeignKeyViolation(reference(found, table), source);
            case NOT_NULL -> new NotNullViolation(constraint(found, table), source);
            case CHECK, TOO_LARGE -> new CheckViolation(constraint(found, table), source);
            case SERIALIZATION ->
                new SerializationFailure(
                        "a transaction beside this one stood in its way, and " + driver + " undid this one",
                        "run the transaction again, as TxOptions.retry does",
                        source);
            case LOCK_TIMEOUT ->
                new LockTimeout(
                        "another transaction holds a lock that this statement needs",
                        "try again later, or keep transactions short",
                        source);
            case READ_ONLY -> readOnly(found, source);
            case TIMED_OUT -> new TimedOut(driver + " stopped the statement because it took too long", null);
            case CONNECTION -> lost(found, error);
            case LOGIN ->
                new ConnectionLost(
                        driver + " refused the log-in",
                        "check the user, the password and the database of the URL, and what the user may do",
                        source);
            case NO_TABLE -> missing(found, table);
            case OTHER -> failed(found, source);
        };
    }

    /** What is embedded may be read-only as a whole. */
    private static SippetException readOnly(Diagnosis found, Source source) {
        String said = found.said();
        return new ReadOnlyTransaction(
                said == null ? "a read-only transaction cannot write" : said,
                "begin it without readOnly()" + (said == null ? "" : ", and open the file without mode=ro"),
                source);
    }

    private static SippetException missing(Diagnosis found, @Nullable Table table) {
        String name = found.name() != null ? found.name() : table != null ? table.name() : null;
        return new InvalidSchema(
                name == null ? "a table is missing" : "there is no table " + name,
                "create the tables with db.pushSchema(), or look into the right database and schema");
    }

    private SippetException failed(Diagnosis found, Source source) {
        String code = found.code() == null ? "" : " with " + found.code();
        String said = found.said() == null ? "" : ": " + found.said();
        return new DriverFailure(driver + " refused the statement" + code + said, null, source);
    }

    /** What is embedded says of itself why it cannot be opened; of a server nobody knows. */
    private SippetException lost(Diagnosis found, Throwable error) {
        String said = found.said();
        return new ConnectionLost(
                "the connection to " + driver + " could not be opened, or broke" + (said == null ? "" : ": " + said),
                said == null
                        ? "see that the server runs and can be reached"
                        : "see that the file is there, is a database, and may be read and written",
                new Source(driver, found.code(), isOfTheNetwork(error) ? error : null));
    }

    private static boolean isOfTheNetwork(Throwable error) {
        if (!(error instanceof R2dbcException theirs)) return error instanceof IOException;
        return theirs.getErrorCode() == 0 && (theirs.getCause() == null || theirs.getCause() instanceof IOException);
    }

    /**
     * Deleting what others refer to breaks a constraint of their table, not of the statement's; where the database does not name it,
     * nobody can tell which.
     */
    private static Constraint reference(Diagnosis found, @Nullable Table table) {
        String name = found.name();
        if (name == null) return new Constraint(null, List.of(), null);
        boolean ours = table == null
                || table.foreignKeys().stream().anyMatch(key -> key.name().equalsIgnoreCase(name));
        return ours ? constraint(found, table) : new Constraint(null, List.of(), name);
    }

    /** A database that tells the columns only has the index over them broken. */
    private static Constraint unique(Diagnosis found, @Nullable Table table) {
        if (table == null || found.name() != null || found.columns().isEmpty()) return constraint(found, table);
        Set<Column> columns = Set.copyOf(named(found.columns(), table));
        String name = table.indexes().stream()
                .filter(index -> index.unique() && Set.copyOf(index.columns()).equals(columns))
                .map(Table.TableIndex::name)
                .findFirst()
                .orElse(table.name() + "_pkey");
        return constraint(found.about(name), table);
    }

    private static Constraint constraint(Diagnosis found, @Nullable Table table) {
        if (table == null) return new Constraint(null, found.columns(), found.name());
        List<Column> columns = columns(found, table);
        return new Constraint(table.model(), columns.stream().map(Column::field).toList(), found.name());
    }

    private static List<Column> columns(Diagnosis found, Table table) {
        if (!found.columns().isEmpty()) return named(found.columns(), table);
        String name = found.name();
        if (name == null) return List.of();
        Stream<Constrained> known = Stream.of(
                        Stream.of(new Constrained("PRIMARY", table.primaryKey())),
                        table.indexes().stream().map(i -> new Constrained(i.name(), i.columns())),
                        table.foreignKeys().stream().map(f -> new Constrained(f.name(), f.columns())))
                .flatMap(each -> each);
        return known.filter(each -> each.name.equalsIgnoreCase(name))
                .findFirst()
                .map(Constrained::columns)
                .orElseGet(() -> byPrefix(name, table));
    }

    /** The primary key and checks have names made of the table's and the column's. */
    private static List<Column> byPrefix(String name, Table table) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.startsWith("primary_key") || lower.equals(table.name().toLowerCase(Locale.ROOT) + "_pkey")) {
            return table.primaryKey();
        }
        return table.columns().stream()
                .filter(c -> lower.equals((table.name() + "_" + c.name() + "_check").toLowerCase(Locale.ROOT)))
                .toList();
    }

    private static List<Column> named(List<String> names, Table table) {
        return table.columns().stream()
                .filter(c -> names.stream().anyMatch(c.name()::equalsIgnoreCase))
                .toList();
    }

    private record Constrained(String name, List<Column> columns) {}
}
