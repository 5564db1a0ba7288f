package dev.sippet.sqlite;

import io.r2dbc.spi.ConnectionFactoryOptions;
import io.r2dbc.spi.Option;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads the short URLs that R2DBC's own parser, which insists on two slashes, refuses. */
final class SqliteUrl {

    private static final List<String> DRIVERS =
            List.of(SqliteConnectionFactoryProvider.SQLITE, SqliteConnectionFactoryProvider.TURSO);

    private SqliteUrl() {}

    static ConnectionFactoryOptions parse(String url) {
        String[] parts = url.split(":", 3);
        if (parts.length < 3 || !parts[0].equals("r2dbc") || !DRIVERS.contains(parts[1])) {
            throw new IllegalArgumentException("Not a URL of this driver: " + url
                    + "; it looks like r2dbc:sqlite:./app.db or r2dbc:sqlite::memory:");
        }
        return parts[2].contains("//") && parts[2].indexOf("//") <= parts[2].indexOf(':') + 1
                ? ConnectionFactoryOptions.parse(url)
                : shorter(parts[1], parts[2]);
    }

    private static ConnectionFactoryOptions shorter(String driver, String rest) {
        int query = rest.indexOf('?');
        ConnectionFactoryOptions.Builder options = ConnectionFactoryOptions.builder()
                .option(ConnectionFactoryOptions.DRIVER, driver)
                .option(ConnectionFactoryOptions.DATABASE, decoded(query < 0 ? rest : rest.substring(0, query)));
        if (query >= 0) {
            for (String pair : rest.substring(query + 1).split("&", -1)) {
                option(options, pair);
            }
        }
        return options.build();
    }

    private static void option(ConnectionFactoryOptions.Builder options, String pair) {
        int equals = pair.indexOf('=');
        if (equals < 1) {
            throw new IllegalArgumentException("Not an option: '" + pair + "'; options look like busyTimeout=PT5S");
        }
        options.option(Option.valueOf(decoded(pair.substring(0, equals))), decoded(pair.substring(equals + 1)));
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
