package dev.sippet;

import dev.sippet.driver.DatabaseUrl;
import dev.sippet.driver.Driver;
import dev.sippet.driver.Settings;
import dev.sippet.error.InvalidUrl;
import dev.sippet.planner.engine.EngineDb;
import dev.sippet.schema.Companions;
import dev.sippet.schema.Model;
import dev.sippet.schema.Schema;
import dev.sippet.session.Db;
import java.time.Duration;
import java.util.List;
import java.util.ServiceLoader;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The way in. */
public final class Sippet {
    private Sippet() {}

    /**
     * The database at this URL, such as {@code h2:mem:test} or {@code postgresql://user@host/name?maxSize=20}, with all models on
     * the class path. Opens nothing before the first statement; a wrong URL is InvalidUrl at once.
     */
    public static Db connect(String url) {
        return builder().url(url).build();
    }

    /** The same, said step by step. */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects what a database is to be. */
    public static final class Builder {
        private @Nullable String url;
        private @Nullable Driver driver;
        private Supplier<Schema> models = Sippet::found;
        private String prefix = "";
        private Duration slow = Duration.ofSeconds(1);

        private Builder() {}

        /** At this URL. */
        public Builder url(String url) {
            this.url = url;
            return this;
        }

        /** Reached by this driver, in place of one that is found by a URL. */
        public Builder driver(Driver driver) {
            this.driver = driver;
            return this;
        }

        /** With these models and what they reach, in place of those found on the class path. */
        public Builder models(Model<?>... models) {
            List<Model<?>> all = List.of(models);
            this.models = () -> Schema.of(all);
            return this;
        }

        /** With tables whose names start so. */
        public Builder tablePrefix(String prefix) {
            this.prefix = prefix;
            return this;
        }

        /** With a warning for each statement whose first answer takes longer; one second unless said otherwise. */
        public Builder slowThreshold(Duration slow) {
            this.slow = slow;
            return this;
        }

        /** The database. */
        public Db build() {
            return new EngineDb(driver == null ? open(url) : driver, models, prefix, slow);
        }
    }

    private static Schema found() {
        return Schema.of(Companions.models(loader()));
    }

    private static Driver open(@Nullable String url) {
        if (url == null) throw new InvalidUrl("a database needs a URL or a driver", "say url(…) or driver(…)");
        DatabaseUrl parsed = DatabaseUrl.parse(url);
        for (Driver.Provider provider : ServiceLoader.load(Driver.Provider.class, loader())) {
            if (provider.accepts(parsed.scheme())) return provider.open(Settings.of(parsed));
        }
        throw new InvalidUrl(
                "no driver on the class path knows the scheme " + parsed.scheme(),
                "use sqlite, h2, postgresql, mysql or mariadb, and add sippet-r2dbc and the database's R2DBC driver;"
                        + " or dynamodb, and add sippet-dynamo");
    }

    private static ClassLoader loader() {
        ClassLoader context = Thread.currentThread().getContextClassLoader();
        return context == null ? Sippet.class.getClassLoader() : context;
    }
}
