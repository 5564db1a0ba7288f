package dev.sippet.sqlite;

import dev.sippet.sqlite.engine.Failure;
import io.r2dbc.spi.R2dbcBadGrammarException;
import io.r2dbc.spi.R2dbcDataIntegrityViolationException;
import io.r2dbc.spi.R2dbcException;
import io.r2dbc.spi.R2dbcNonTransientResourceException;
import io.r2dbc.spi.R2dbcPermissionDeniedException;
import io.r2dbc.spi.R2dbcRollbackException;
import io.r2dbc.spi.R2dbcTimeoutException;
import io.r2dbc.spi.R2dbcTransientResourceException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** R2DBC's exceptions for what went wrong. The error code is SQLite's extended result code. */
final class SqliteErrors {

    private SqliteErrors() {}

    /**
     * The exception for a failure of the engine.
     *
     * @param stopped why the driver itself ended the call, if it did
     * @param waited what was waited for, asked only if a lock was the matter
     */
    static R2dbcException translate(
            Failure failure, SQLException cause, String sql, Watch.@Nullable Stop stopped, Supplier<String> waited) {
        String message = failure.message() + " (" + failure.name() + ")";
        int code = failure.code();
        if (stopped != null && (failure.primary() == Failure.INTERRUPT || failure.primary() == Failure.BUSY)) {
            return stopped(stopped, code, cause);
        }
        if (failure.rolledBack() || code == Failure.BUSY_SNAPSHOT) {
            return new R2dbcRollbackException(message, "40001", code, sql, cause);
        }
        return switch (failure.primary()) {
            case Failure.CONSTRAINT ->
                new R2dbcDataIntegrityViolationException(message, constraintState(code), code, sql, cause);
            case Failure.MISMATCH -> new R2dbcDataIntegrityViolationException(message, "22018", code, sql, cause);
            case Failure.BUSY -> new R2dbcTimeoutException(message + ": " + waited.get(), "55P03", code, sql, cause);
            case Failure.LOCKED -> new R2dbcTransientResourceException(message, "55006", code, sql, cause);
            case Failure.ABORT -> new R2dbcRollbackException(message, "40000", code, sql, cause);
            case Failure.PERM, Failure.AUTH -> new R2dbcPermissionDeniedException(message, "42501", code, sql, cause);
            case Failure.READONLY -> new R2dbcPermissionDeniedException(message, "25006", code, sql, cause);
            case Failure.INTERRUPT -> new R2dbcTransientResourceException(message, "57014", code, sql, cause);
            case Failure.ERROR, Failure.RANGE, Failure.TOOBIG ->
                new R2dbcBadGrammarException(message, "42000", code, sql, cause);
            default -> new R2dbcNonTransientResourceException(message, resourceState(failure), code, sql, cause);
        };
    }

    private static String constraintState(int code) {
        return switch (code) {
            case Failure.CONSTRAINT_UNIQUE, Failure.CONSTRAINT_PRIMARYKEY, Failure.CONSTRAINT_ROWID -> "23505";
            case Failure.CONSTRAINT_FOREIGNKEY -> "23503";
            case Failure.CONSTRAINT_NOTNULL -> "23502";
            case Failure.CONSTRAINT_CHECK -> "23514";
            default -> "23000";
        };
    }

    private static String resourceState(Failure failure) {
        return switch (failure.primary()) {
            case Failure.FULL -> "53100";
            case Failure.CANTOPEN, Failure.NOTADB -> "08001";
            case Failure.CORRUPT -> "XX001";
            case Failure.IOERR -> "58030";
            case Failure.MISUSE -> "08003";
            default -> "HY000";
        };
    }

    private static R2dbcException stopped(Watch.Stop reason, int code, @Nullable Throwable cause) {
        return switch (reason) {
            case TIMED_OUT ->
                new R2dbcTimeoutException("The statement ran longer than its timeout.", "57014", code, cause);
            case CANCELLED -> new R2dbcTransientResourceException("The statement was cancelled.", "57014", code, cause);
            case CLOSED -> closed();
        };
    }

    static R2dbcException turnDidNotCome(Watch.@Nullable Stop stopped, Duration limit, String holder) {
        if (stopped != null) {
            return stopped(stopped, Failure.BUSY, null);
        }
        return new R2dbcTimeoutException(
                "Waited " + limit + " for the turn to write, which is held by " + holder + ".", "55P03", Failure.BUSY);
    }

    static R2dbcException closed() {
        return new R2dbcNonTransientResourceException("The connection is closed.", "08003", Failure.MISUSE);
    }

    static R2dbcException cannotOpen(String reason) {
        return new R2dbcNonTransientResourceException(reason, "08001", Failure.CANTOPEN);
    }

    static R2dbcException refused(String reason, String sqlState) {
        return new SqliteRefusedException(reason, sqlState);
    }

    static R2dbcException badText(String problem, String sql) {
        return new R2dbcBadGrammarException(problem, "42601", Failure.ERROR, sql);
    }
}
