package dev.sippet.processor.describe;

/**
 * A step that a new record cannot do without.
 *
 * @param component what is to be given: a value, an owner, or a record that must come with it
 * @param open whether several steps can follow: it is an owner among several, any of which may be given already
 */
public record Requirement(String component, boolean open) {

    /** The name of the interface where it is still to be given. */
    public String stage() {
        return "Needs" + Names.capital(component);
    }
}
