package dev.sippet.testkit.architecture;

/**
 * A source rule broken.
 *
 * @param rule the rule's name, as {@code exceptions.txt} writes it
 * @param place path from the repository's root, with {@code #method} where it is one
 * @param problem what is wrong
 */
record Violation(String rule, String place, String problem) {
    @Override
    public String toString() {
        return rule + " " + place + ": " + problem;
    }
}
