package dev.sippet.processor.check;

/**
 * Something the author must correct.
 *
 * @param id what it is called, the same in all versions
 * @param component the component it is about; empty for the record itself
 * @param text what is wrong, and what to write instead
 */
public record Problem(String id, String component, String text) {

    /** As the compiler shows it. */
    public String message() {
        return "[sippet:" + id + "] " + text;
    }
}
