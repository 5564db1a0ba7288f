package dev.sippet.driver;

import dev.sippet.error.InvalidUrl;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A URL taken apart: {@code scheme://user:password@host:port/database?option=value}, or {@code scheme:rest} for what is embedded.
 * Its text never shows the password.
 *
 * @param scheme such as {@code postgresql}
 * @param host a name or an address, without brackets; null where it is embedded
 * @param port -1 for the database's usual one
 * @param database the name after the slash, or all that follows the scheme of an embedded one
 * @param user who logs in, or null
 * @param password with what, or null
 * @param options what follows the question mark
 */
public record DatabaseUrl(
        String scheme,
        @Nullable String host,
        int port,
        String database,
        @Nullable String user,
        @Nullable String password,
        Map<String, String> options) {
    /** The schemes of databases that are files, whose URLs may look like those of files. */
    private static final Set<String> FILES = Set.of("sqlite", "turso");

    public DatabaseUrl {
        options = Map.copyOf(options);
    }

    /** Takes a URL apart, or refuses it with InvalidUrl. A URL of R2DBC is the same behind its {@code r2dbc:}. */
    public static DatabaseUrl parse(String url) {
        int colon = url.indexOf(':');
        if (colon < 1) throw new InvalidUrl("a URL starts with a scheme, such as h2:mem:test", null);
        String scheme = url.substring(0, colon).toLowerCase(Locale.ROOT);
        String rest = url.substring(colon + 1);
        if (scheme.equals("r2dbc")) return parse(rest);
        int question = rest.indexOf('?');
        Map<String, String> options = question < 0 ? Map.of() : options(rest.substring(question + 1));
        String place = question < 0 ? rest : rest.substring(0, question);
        // Three slashes are a path on no host, as in URLs of files.
        if (place.startsWith("///") && FILES.contains(scheme))
            return new DatabaseUrl(scheme, null, -1, place.substring(2), null, null, options);
        if (!place.startsWith("//")) return new DatabaseUrl(scheme, null, -1, place, null, null, options);
        return server(scheme, place, options);
    }

    private static DatabaseUrl server(String scheme, String place, Map<String, String> options) {
        int slash = place.indexOf('/', 2);
        String authority = slash < 0 ? place.substring(2) : place.substring(2, slash);
        String database = slash < 0 ? "" : decoded(place.substring(slash + 1));
        int at = authority.lastIndexOf('@');
        String login = at < 0 ? null : authority.substring(0, at);
        int colon = login == null ? -1 : login.indexOf(':');
        String user = login == null ? null : decoded(colon < 0 ? login : login.substring(0, colon));
        String password = login == null || colon < 0 ? null : decoded(login.substring(colon + 1));
        String server = authority.substring(at + 1);
        int end = server.startsWith("[") ? server.indexOf(']') + 1 : server.indexOf(':');
        if (end < 0) end = server.length();
        String host = server.substring(0, end);
        if (host.isEmpty()) {
            throw scheme.equals("dynamodb")
                    ? new InvalidUrl("the dynamodb URL names no region", "write dynamodb://eu-central-1")
                    : new InvalidUrl("the " + scheme + " URL names no host", "write " + scheme + "://host/database");
        }
        int port = port(scheme, server.substring(end));
        return new DatabaseUrl(scheme, withoutBrackets(host), port, database, user, password, options);
    }

    /** An IPv6 address has brackets in a URL, and none anywhere else. */
    private static String withoutBrackets(String host) {
        return host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
    }

    private static int port(String scheme, String text) {
        if (text.isEmpty() || text.equals(":")) return -1;
        try {
            int port = text.startsWith(":") ? Integer.parseInt(text.substring(1)) : 0;
            if (port > 0 && port <= 65535) return port;
        } catch (NumberFormatException e) {
            throw malformed(scheme);
        }
        throw malformed(scheme);
    }

    /** Says nothing of the text itself: with a special character in it, a password may stand anywhere. */
    private static InvalidUrl malformed(String scheme) {
        return new InvalidUrl(
                "the " + scheme + " URL is malformed: after the host comes a port from 1 to 65535, or the database",
                "write scheme://user:password@host:port/database, and percent-encode what is special");
    }

    private static Map<String, String> options(String query) {
        Map<String, String> options = new LinkedHashMap<>();
        for (String option : query.split("&", -1)) {
            int equals = option.indexOf('=');
            if (equals < 1) throw new InvalidUrl("an option of the URL has no value", "write name=value, joined by &");
            String name = decoded(option.substring(0, equals));
            if (options.put(name, decoded(option.substring(equals + 1))) != null) {
                throw new InvalidUrl("the option " + name + " of the URL is given twice", "keep one");
            }
        }
        return options;
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new InvalidUrl("the URL has a % that two hexadecimal digits do not follow", "write %25 for a %");
        }
    }

    @Override
    public String toString() {
        if (host == null) return scheme + ":" + withoutSettings(database);
        String login = user == null ? "" : user + (password == null ? "" : ":***") + "@";
        String shown = host.contains(":") ? "[" + host + "]" : host;
        return scheme + "://" + login + shown + (port < 0 ? "" : ":" + port) + "/" + database;
    }

    /** H2 takes settings after a semicolon, the password among them. */
    private static String withoutSettings(String place) {
        int semicolon = place.indexOf(';');
        return semicolon < 0 ? place : place.substring(0, semicolon);
    }
}
