package dev.sippet.r2dbc;

import dev.sippet.driver.DatabaseUrl;
import dev.sippet.error.InvalidUrl;
import org.jspecify.annotations.Nullable;

/**
 * Where a server is, and as whom to log in.
 *
 * @param host the server
 * @param port where it listens
 * @param user who logs in
 * @param password with what, or null
 */
public record Login(
        String host, int port, String user, @Nullable String password) {

    /** What a URL says, or InvalidUrl. */
    public static Login of(DatabaseUrl url, int usualPort) {
        String example = "write " + url.scheme() + "://user:password@host/database";
        if (url.host() == null) throw new InvalidUrl("the " + url.scheme() + " URL names no host", example);
        if (url.user() == null || url.user().isEmpty()) {
            throw new InvalidUrl("the " + url.scheme() + " URL names no user", example);
        }
        return new Login(url.host(), url.port() < 0 ? usualPort : url.port(), url.user(), url.password());
    }

    @Override
    public String toString() {
        return user + "@" + host + ":" + port;
    }
}
