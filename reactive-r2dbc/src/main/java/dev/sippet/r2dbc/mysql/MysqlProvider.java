package dev.sippet.r2dbc.mysql;

import dev.sippet.driver.Driver;
import dev.sippet.driver.Settings;
import dev.sippet.r2dbc.R2dbcDriver;

/** Opens MySQL and MariaDB: {@code mysql://user:password@host:port/database}. */
public final class MysqlProvider implements Driver.Provider {
    @Override
    public boolean accepts(String scheme) {
        return scheme.equals("mysql") || scheme.equals("mariadb");
    }

    @Override
    public Driver open(Settings settings) {
        return R2dbcDriver.open(settings, "io.asyncer:r2dbc-mysql", given -> new MysqlDatabase(given));
    }
}
