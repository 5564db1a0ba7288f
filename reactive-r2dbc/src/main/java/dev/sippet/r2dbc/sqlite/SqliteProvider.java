package dev.sippet.r2dbc.sqlite;

import dev.sippet.driver.Driver;
import dev.sippet.driver.Settings;
import dev.sippet.r2dbc.R2dbcDriver;

/**
 * Opens SQLite: {@code sqlite::memory:}, {@code sqlite:mem:name}, {@code sqlite:./app.db} or {@code sqlite:/path/app.db}; and Turso:
 * {@code turso::memory:}, {@code turso:./app.db} or {@code turso:/path/app.db}.
 */
public final class SqliteProvider implements Driver.Provider {
    @Override
    public boolean accepts(String scheme) {
        return scheme.equals("sqlite") || scheme.equals("turso");
    }

    @Override
    public Driver open(Settings settings) {
        return R2dbcDriver.open(settings, "dev.sippet:sippet-sqlite-bridge", given -> new SqliteDatabase(given));
    }
}
