package dev.sippet.error;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An error that the database itself reported, with its own code. */
public abstract sealed class DatabaseFailure extends SippetException
        permits ConstraintViolation,
                SerializationFailure,
                LockTimeout,
                ConnectionLost,
                ReadOnlyTransaction,
                Throttled,
                DriverFailure {
    private static final long serialVersionUID = 1;

    private final String driver;
    private final @Nullable String code;

    DatabaseFailure(String message, @Nullable String hint, Source source) {
        super(message, hint, source.cause());
        this.driver = source.driver();
        this.code = source.code();
    }

    /** The database it comes from, such as {@code postgresql}. */
    public String driver() {
        return driver;
    }

    /** The SQLSTATE, or the store's own code; empty where it gave none. */
    public Optional<String> code() {
        return Optional.ofNullable(code);
    }

    /**
     * Where such an error comes from.
     *
     * @param driver the database, such as {@code postgresql}
     * @param code the SQLSTATE or the store's own code
     * @param cause what the driver raised, unless it carries values
     */
    public record Source(
            String driver, @Nullable String code, @Nullable Throwable cause) {}
}
