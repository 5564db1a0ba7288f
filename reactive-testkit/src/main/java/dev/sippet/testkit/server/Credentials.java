package dev.sippet.testkit.server;

/** A user of a server; an empty password means that the server asks for none. */
public record Credentials(String user, String password) {
    /** The same user with a password the server refuses. */
    public Credentials withWrongPassword() {
        return new Credentials(user, "not-" + password);
    }
}
