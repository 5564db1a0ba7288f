package dev.sippet.r2dbc.mysql;

import dev.sippet.driver.DatabaseUrl;
import dev.sippet.driver.Settings;
import dev.sippet.r2dbc.Codecs;
import dev.sippet.r2dbc.Database;
import dev.sippet.r2dbc.Errors;
import dev.sippet.r2dbc.Link;
import dev.sippet.r2dbc.Login;
import dev.sippet.r2dbc.Options;
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

    private final DatabaseUrl url;
    private final MySqlConnectionFactory factory;

    MysqlDatabase(Settings settings) {
        url = settings.url();
        Login login = Login.of(url, 3306);
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
                .sessionVariables(STRICT);
        if (!url.database().isEmpty()) builder.database(url.database());
        configure(builder, settings);
        factory = MySqlConnectionFactory.from(builder.build());
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
        return url.scheme();
    }

    @Override
    public String address() {
        return url.toString();
    }

    @Override
    public Mono<Link> open() {
        return factory.create()
                .flatMap(connection -> MysqlLink.of(connection, dialect(connection), this)
                        .onErrorResume(error -> connection.close().then(Mono.error(error))));
    }

    private static Dialect dialect(MySqlConnection connection) {
        return connection.getMetadata().isMariaDb() ? MARIADB : MYSQL;
    }

    /** Runs SQL on a connection of its own. */
    Mono<Void> aside(String sql) {
        return Mono.usingWhen(
                factory.create(),
                connection -> connection
                        .createStatement(sql)
                        .execute()
                        .concatMap(MySqlResult::getRowsUpdated)
                        .then(),
                MySqlConnection::close);
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
