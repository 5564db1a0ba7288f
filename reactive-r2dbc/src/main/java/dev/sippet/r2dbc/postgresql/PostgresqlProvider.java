package dev.sippet.r2dbc.postgresql;

import dev.sippet.driver.Driver;
import dev.sippet.driver.Settings;
import dev.sippet.r2dbc.R2dbcDriver;

/** Opens PostgreSQL: {@code postgresql://user:password@host:port/database}. */
public final class PostgresqlProvider implements Driver.Provider {
    @Override
    public boolean accepts(String scheme) {
        return scheme.equals("postgresql") || scheme.equals("postgres");
    }

    @Override
    public Driver open(Settings settings) {
        return R2dbcDriver.open(settings, "org.postgresql:r2dbc-postgresql", given -> new PostgresqlDatabase(given));
    }
}
