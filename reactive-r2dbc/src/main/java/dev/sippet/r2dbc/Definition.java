package dev.sippet.r2dbc;

import dev.sippet.driver.Operation.Transact.Begin;
import io.r2dbc.spi.IsolationLevel;
import io.r2dbc.spi.Option;
import io.r2dbc.spi.TransactionDefinition;
import org.jspecify.annotations.Nullable;

/**
 * The beginning of a transaction in the words of the R2DBC SPI. What it does not say is the server's default.
 *
 * @param begin what was asked for
 */
record Definition(Begin begin) implements TransactionDefinition {
    @Override
    @SuppressWarnings("unchecked")
    public <T> @Nullable T getAttribute(Option<T> option) {
        if (option.equals(ISOLATION_LEVEL) && begin.isolation() != null) {
            return (T) IsolationLevel.valueOf(begin.isolation().sql());
        }
        return option.equals(READ_ONLY) && begin.readOnly() ? (T) Boolean.TRUE : null;
    }
}
