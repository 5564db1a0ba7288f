package dev.sippet.r2dbc.mysql;

import dev.sippet.driver.Settings;
import dev.sippet.r2dbc.Codecs;
import dev.sippet.r2dbc.Database;
import dev.sippet.r2dbc.Errors;
import dev.sippet.r2dbc.Link;
import dev.sippet.r2dbc.Login;
import dev.sippet.r2dbc.Options;
import dev.sippet.r2dbc.Sockets;
import dev.sippet.r2dbc.sql.Dialect;
import dev.sippet.r2dbc.sql.MariadbDialect;
import dev.sippet.r2dbc.sql.MysqlDialect;
import io.asyncer.r2dbc.mysql.MySqlConnectionConfiguration;
import io.asyncer.r2dbc.mysql.MySqlConnectionFactory;
import io.asyncer.r2dbc.mysql.api.MySqlConnection;
import io.asyncer.r2dbc.mysql.api.MySqlResult;
import io.asyncer.r2dbc.mysql.constant.SslMode;
import reactor.core.publisher.Mono;

/** A server of MySQL or MariaDB. */
final class MysqlDatabase implements Database {
    private static final Dialect MYSQL = new MysqlDialect();
    private static final Dialect MARIADB = new MariadbDialect();

    /** A value that does not fit is refused, not cut, whatever the server's settings are. */
    private static final String STRICT = "sql_mode=CONCAT(@@sql_mode,',STRICT_ALL_TABLES')";
    /** What is made of a list is joined again, and an update of a list that is cut fails. */
    private static final String WHOLE_LISTS = "group_concat_max_len=4294967295";

    private final Settings settings;

    MysqlDatabase(Settings settings) {
        this.settings = settings;
        // Refuses a URL or an option that is wrong before anything is opened.
        configuration(settings, new Sockets());
    }

    private static MySqlConnectionConfiguration configuration(Settings settings, Sockets sockets) {
        Login login = Login.of(settings.url(), 3306);
        MySqlConnectionConfiguration.Builder builder = MySqlConnectionConfiguration.builder()
                .host(login.host())
                .port(login.port())
                .user(login.user())
                .password(login.password())
                .connectTimeout(settings.connectTimeout())
                .connectionTimeZone("UTC")
                .forceConnectionTimeZoneToSession(true)
                .autodetectExtensions(false)
                .tcpKeepAlive(true)
                .loopResources(sockets)
                .sessionVariables(STRICT, WHOLE_LISTS);
        if (!settings.url().database().isEmpty())
            builder.database(settings.url().database());
        configure(builder, settings);
        return builder.build();
    }

    private static void configure(MySqlConnectionConfiguration.Builder builder, Settings settings) {
        Options options = Options.of(settings, "sslCa", "sslCert", "sslKey", "sslKeyPassword", "sslMode");
        options.text("sslCa", builder::sslCa);
        options.text("sslCert", builder::sslCert);
        options.text("sslKey", builder::sslKey);
        options.text("sslKeyPassword", builder::sslKeyPassword);
        options.choice("sslMode", SslMode.class, builder::sslMode);
    }

    @Override
    public String name() {
        return settings.url().scheme();
    }

    @Override
    public String address() {
        return settings.url().toString();
    }

    @Override
    public Mono<Link> open() {
        return Mono.defer(() -> {
            Sockets sockets = new Sockets();
            return connect(sockets)
                    .flatMap(connection -> MysqlLink.of(connection, sockets, dialect(connection), this))
                    .doOnError(error -> sockets.close())
                    .doOnCancel(sockets::close);
        });
    }

    private Mono<MySqlConnection> connect(Sockets sockets) {
        return MySqlConnectionFactory.from(configuration(settings, sockets))
                .create()
                .cast(MySqlConnection.class);
    }

    private static Dialect dialect(MySqlConnection connection) {
        return connection.getMetadata().isMariaDb() ? MARIADB : MYSQL;
    }

    /** Runs SQL on a connection of its own. */
    Mono<Void> aside(String sql) {
        return Mono.defer(() -> {
            Sockets sockets = new Sockets();
            return Mono.usingWhen(connect(sockets), connection -> execute(connection, sql), MySqlConnection::close)
                    .doFinally(signal -> sockets.close());
        });
    }

    private static Mono<Void> execute(MySqlConnection connection, String sql) {
        return connection
                .createStatement(sql)
                .execute()
                .concatMap(MySqlResult::getRowsUpdated)
                .then();
    }

    @Override
    public Dialect dialect(String name) {
        return name.equals(MARIADB.name()) ? MARIADB : MYSQL;
    }

    @Override
    public Codecs codecs() {
        return MysqlCodecs.INSTANCE;
    }

    @Override
    public Errors errors() {
        return MysqlErrors.INSTANCE;
    }
}
