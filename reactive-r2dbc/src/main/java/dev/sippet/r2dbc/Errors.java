package dev.sippet.r2dbc;

import io.r2dbc.spi.R2dbcException;

/** What the errors of one database mean. */
@FunctionalInterface
public interface Errors {

    /** The meaning of an error that the server or the driver raised. */
    Diagnosis diagnose(R2dbcException error);
}
