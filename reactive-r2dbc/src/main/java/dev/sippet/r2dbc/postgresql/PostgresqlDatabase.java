package dev.sippet.r2dbc.postgresql;

import dev.sippet.driver.Settings;
import dev.sippet.r2dbc.Codecs;
import dev.sippet.r2dbc.Database;
import dev.sippet.r2dbc.Errors;
import dev.sippet.r2dbc.Link;
import dev.sippet.r2dbc.Login;
import dev.sippet.r2dbc.Options;
import dev.sippet.r2dbc.Sockets;
import dev.sippet.r2dbc.sql.Dialect;
import dev.sippet.r2dbc.sql.PostgresqlDialect;
import io.r2dbc.postgresql.PostgresqlConnectionConfiguration;
import io.r2dbc.postgresql.PostgresqlConnectionFactory;
import io.r2dbc.postgresql.client.SSLMode;
import reactor.core.publisher.Mono;

/** A PostgreSQL server. */
final class PostgresqlDatabase implements Database {
    private static final Dialect DIALECT = new PostgresqlDialect();
    /** The driver's own default is to keep every statement for ever, here and on the server. */
    private static final int STATEMENTS = 256;

    private final Settings settings;

    PostgresqlDatabase(Settings settings) {
        this.settings = settings;
        // Refuses a URL or an option that is wrong before anything is opened.
        configuration(settings, new Sockets());
    }

    private static PostgresqlConnectionConfiguration configuration(Settings settings, Sockets sockets) {
        Login login = Login.of(settings.url(), 5432);
        PostgresqlConnectionConfiguration.Builder builder = PostgresqlConnectionConfiguration.builder()
                .host(login.host())
                .port(login.port())
                .username(login.user())
                .password(login.password())
                .connectTimeout(settings.connectTimeout())
                .applicationName("sippet")
                .timeZone("UTC")
                .forceBinary(true)
                .autodetectExtensions(false)
                .extendWith(EpochCodec.REGISTRAR)
                .tcpKeepAlive(true)
                .loopResources(sockets)
                .preparedStatementCacheQueries(STATEMENTS);
        if (!settings.url().database().isEmpty())
            builder.database(settings.url().database());
        configure(builder, settings);
        return builder.build();
    }

    private static void configure(PostgresqlConnectionConfiguration.Builder builder, Settings settings) {
        Options options = Options.of(
                settings,
                "applicationName",
                "preparedStatementCacheQueries",
                "schema",
                "sslCert",
                "sslKey",
                "sslMode",
                "sslPassword",
                "sslRootCert");
        options.text("applicationName", builder::applicationName);
        options.number("preparedStatementCacheQueries", builder::preparedStatementCacheQueries);
        options.text("schema", builder::schema);
        options.text("sslCert", builder::sslCert);
        options.text("sslKey", builder::sslKey);
        options.choice("sslMode", SSLMode.class, builder::sslMode);
        options.text("sslPassword", builder::sslPassword);
        options.text("sslRootCert", builder::sslRootCert);
    }

    @Override
    public String name() {
        return "postgresql";
    }

    @Override
    public String address() {
        return settings.url().toString();
    }

    @Override
    public Mono<Link> open() {
        return Mono.defer(() -> {
            Sockets sockets = new Sockets();
            return new PostgresqlConnectionFactory(configuration(settings, sockets))
                    .create()
                    .<Link>map(connection -> new PostgresqlLink(connection, sockets))
                    .doOnCancel(sockets::close);
        });
    }

    @Override
    public Dialect dialect(String name) {
        return DIALECT;
    }

    @Override
    public Codecs codecs() {
        return PostgresqlCodecs.INSTANCE;
    }

    @Override
    public Errors errors() {
        return PostgresqlErrors.INSTANCE;
    }
}
