package dev.sippet.testkit.scenario;

/** An enum that is stored; its constants are in neither alphabetical nor any other order of their names. */
public enum Role {
    MEMBER,
    ADMIN,
    EDITOR
}
