package dev.sippet.driver;

import dev.sippet.error.InvalidUrl;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A URL taken apart: {@code scheme://user:password@host:port/database?option=value}, or {@code scheme:rest} for what is embedded.
 * Its text never shows the password.
 *
 * @param scheme such as {@code postgresql}
 * @param host null where it is embedded
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
    public DatabaseUrl {
        options = Map.copyOf(options);
    }

    /** Takes a URL apart, or refuses it with InvalidUrl. */
    public static DatabaseUrl parse(String url) {
        int colon = url.indexOf(':');
        if (colon < 1) throw new InvalidUrl("a URL starts with a scheme, such as h2:mem:test", null);
        String scheme = url.substring(0, colon).toLowerCase(Locale.ROOT);
        String rest = url.substring(colon + 1);
        int question = rest.indexOf('?');
        Map<String, String> options = question < 0 ? Map.of() : options(rest.substring(question + 1));
        String place = question < 0 ? rest : rest.substring(0, question);
        if (!place.startsWith("//")) return new DatabaseUrl(scheme, null, -1, place, null, null, options);
        return server(scheme, place, options);
    }

    private static DatabaseUrl server(String scheme, String place, Map<String, String> options) {
        URI uri;
        try {
            uri = new URI(scheme + ":" + place);
        } catch (URISyntaxException e) {
            throw new InvalidUrl(
                    "the " + scheme + " URL is malformed: " + e.getReason(),
                    "write scheme://user:password@host:port/database, and percent-encode what is special");
        }
        if (uri.getHost() == null) {
            throw new InvalidUrl("the " + scheme + " URL names no host", "write " + scheme + "://host/database");
        }
        String path = uri.getPath() == null ? "" : uri.getPath();
        String login = uri.getRawUserInfo();
        int colon = login == null ? -1 : login.indexOf(':');
        return new DatabaseUrl(
                scheme,
                uri.getHost(),
                uri.getPort(),
                path.startsWith("/") ? path.substring(1) : path,
                login == null ? null : decoded(colon < 0 ? login : login.substring(0, colon)),
                login == null || colon < 0 ? null : decoded(login.substring(colon + 1)),
                options);
    }

    private static Map<String, String> options(String query) {
        Map<String, String> options = new LinkedHashMap<>();
        for (String option : query.split("&", -1)) {
            int equals = option.indexOf('=');
            if (equals < 1) throw new InvalidUrl("an option of the URL has no value", "write name=value, joined by &");
            options.put(decoded(option.substring(0, equals)), decoded(option.substring(equals + 1)));
        }
        return options;
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        if (host == null) return scheme + ":" + database;
        String login = user == null ? "" : user + (password == null ? "" : ":***") + "@";
        return scheme + "://" + login + host + (port < 0 ? "" : ":" + port) + "/" + database;
    }
}
