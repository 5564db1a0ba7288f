package dev.sippet.r2dbc.postgresql;

import dev.sippet.r2dbc.Diagnosis;
import dev.sippet.r2dbc.Diagnosis.Kind;
import dev.sippet.r2dbc.Errors;
import io.r2dbc.postgresql.api.ErrorDetails;
import io.r2dbc.postgresql.api.PostgresqlException;
import io.r2dbc.spi.R2dbcException;
import io.r2dbc.spi.R2dbcNonTransientResourceException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** PostgreSQL's SQLSTATEs. The server names constraint and column in fields of their own; its sentences are not parsed for them. */
enum PostgresqlErrors implements Errors {
    INSTANCE;

    private static final Pattern RELATION = Pattern.compile("relation \"([^\"]+)\" does not exist");

    @Override
    public Diagnosis diagnose(R2dbcException error) {
        String state = error.getSqlState();
        if (state == null) {
            return Diagnosis.of(
                    error instanceof R2dbcNonTransientResourceException ? Kind.CONNECTION : Kind.OTHER, null);
        }
        Diagnosis found = Diagnosis.of(kind(state), state).saying(said(state, error));
        if (!(error instanceof PostgresqlException answer)) return found;
        ErrorDetails details = answer.getErrorDetails();
        return found.about(details.getConstraintName().orElseGet(() -> relation(details)))
                .column(details.getColumnName().orElse(null));
    }

    private static Kind kind(String state) {
        return switch (state) {
            case "23505" -> Kind.UNIQUE;
            case "23503" -> Kind.FOREIGN_KEY;
            case "23502" -> Kind.NOT_NULL;
            case "23514", "23P01" -> Kind.CHECK;
            case "22001", "22003" -> Kind.TOO_LARGE;
            case "40001", "40P01" -> Kind.SERIALIZATION;
            case "55P03" -> Kind.LOCK_TIMEOUT;
            case "25006" -> Kind.READ_ONLY;
            case "57014" -> Kind.TIMED_OUT;
            case "42P01" -> Kind.NO_TABLE;
            case "28000", "28P01", "3D000" -> Kind.LOGIN;
            case "53300", "57P01", "57P02", "57P03" -> Kind.CONNECTION;
            default -> state.startsWith("08") ? Kind.CONNECTION : Kind.OTHER;
        };
    }

    /** Sentences about data quote them, as a failed cast does; those about names and states do not. */
    private static @Nullable String said(String state, R2dbcException error) {
        boolean names = state.startsWith("42") || state.startsWith("25") || state.startsWith("0A");
        return names ? error.getMessage() : null;
    }

    private static @Nullable String relation(ErrorDetails details) {
        Matcher matcher = RELATION.matcher(details.getMessage());
        return matcher.find() ? matcher.group(1) : null;
    }
}
