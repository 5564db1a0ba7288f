package dev.sippet.r2dbc.h2;

import dev.sippet.driver.Driver;
import dev.sippet.driver.Settings;
import dev.sippet.r2dbc.R2dbcDriver;

/** Opens H2: {@code h2:mem:name}, {@code h2:file:./path} or {@code h2:./path}. */
public final class H2Provider implements Driver.Provider {
    @Override
    public boolean accepts(String scheme) {
        return scheme.equals("h2");
    }

    @Override
    public Driver open(Settings settings) {
        return R2dbcDriver.open(settings, "io.r2dbc:r2dbc-h2 and com.h2database:h2", given -> new H2Database(given));
    }
}
