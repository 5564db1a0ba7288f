package dev.sippet.error;

import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * Everything that can go wrong here. The message says what is wrong, then prints the statement, then what to do about it; values
 * and passwords are in none of them.
 */
public abstract sealed class SippetException extends RuntimeException
        permits DatabaseFailure,
                RecordNotFound,
                TooManyRecords,
                ConditionFailed,
                PoolExhausted,
                TimedOut,
                UnsupportedFeature,
                InvalidSchema,
                InvalidStatement,
                InvalidUrl,
                ConversionFailed,
                BatchTooLarge,
                DeferredNotLoaded {
    private static final long serialVersionUID = 1;

    private @Nullable String hint;
    private @Nullable String statement;
    private @Nullable Long stored;

    SippetException(String message, @Nullable String hint, @Nullable Throwable cause) {
        super(message, cause);
        this.hint = hint;
    }

    /** The statement that failed, printed without its values; empty where there was none. */
    public Optional<String> statement() {
        return Optional.ofNullable(statement);
    }

    /** What to do about it; empty where nothing better than the message is known. */
    public Optional<String> hint() {
        return Optional.ofNullable(hint);
    }

    /** Remembers the statement that failed, unless one is known already; answers itself. */
    public SippetException during(String statement) {
        if (this.statement == null) this.statement = statement;
        return this;
    }

    /** How many records of a stream had been stored when it happened; empty where no stream was being stored. */
    public OptionalLong stored() {
        return stored == null ? OptionalLong.empty() : OptionalLong.of(stored);
    }

    /** Remembers how many records of a stream were stored before, unless that is known already; answers itself. */
    public SippetException after(long stored) {
        if (this.stored == null) this.stored = stored;
        return this;
    }

    /** Knows better what to do about it. */
    final void advise(String hint) {
        this.hint = hint;
    }

    @Override
    public String getMessage() {
        String shown = String.valueOf(super.getMessage());
        if (statement != null) shown += "\n  statement: " + statement;
        if (stored != null) shown += "\n  stored before: " + stored;
        if (hint != null) shown += "\n  hint: " + hint;
        return shown;
    }
}
