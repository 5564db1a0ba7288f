package dev.sippet.testkit.contract;

import dev.sippet.Sippet;
import dev.sippet.driver.DatabaseUrl;
import dev.sippet.driver.Driver;
import dev.sippet.driver.Settings;
import dev.sippet.schema.Model;
import dev.sippet.session.Db;
import dev.sippet.testkit.ConnectionLedger;
import dev.sippet.testkit.Recording;
import dev.sippet.testkit.RecordingDriver;
import java.util.List;
import java.util.ServiceLoader;
import java.util.function.UnaryOperator;

/**
 * A database that is open, with the driver it runs on being watched.
 *
 * @param db what statements run on
 * @param driver what sees them go by
 */
public record Connected(Db db, RecordingDriver driver) {

    static Connected open(String url, UnaryOperator<Settings> limits, List<Model<?>> models) {
        Settings settings = limits.apply(Settings.of(DatabaseUrl.parse(url)));
        RecordingDriver driver = new RecordingDriver(provider(settings).open(settings));
        return new Connected(
                Sippet.builder()
                        .driver(driver)
                        .models(models.toArray(Model<?>[]::new))
                        .build(),
                driver);
    }

    private static Driver.Provider provider(Settings settings) {
        for (Driver.Provider provider : ServiceLoader.load(Driver.Provider.class)) {
            if (provider.accepts(settings.url().scheme())) return provider;
        }
        throw new IllegalStateException("no driver for " + settings.url());
    }

    /** What ran. */
    public Recording recording() {
        return driver.recording();
    }

    /** The sessions that are out. */
    public ConnectionLedger ledger() {
        return driver.ledger();
    }
}
