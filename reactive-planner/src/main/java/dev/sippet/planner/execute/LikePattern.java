package dev.sippet.planner.execute;

/** Patterns of {@code %} for any text and {@code _} for one character, which {@code \} escapes. */
final class LikePattern {
    private LikePattern() {}

    /** Whether all of the text is like this; in time that grows with the product of both lengths at most. */
    static boolean matches(String pattern, String text) {
        int[] parts = pattern.codePoints().toArray();
        int[] characters = text.codePoints().toArray();
        boolean[] reached = new boolean[characters.length + 1];
        reached[0] = true;
        for (int at = 0; at < parts.length; at++) {
            boolean escaped = parts[at] == '\\' && at + 1 < parts.length;
            if (escaped) at++;
            if (!escaped && parts[at] == '%') anything(reached);
            else one(reached, characters, !escaped && parts[at] == '_' ? -1 : parts[at]);
        }
        return reached[characters.length];
    }

    private static void anything(boolean[] reached) {
        for (int i = 1; i < reached.length; i++) reached[i] |= reached[i - 1];
    }

    private static void one(boolean[] reached, int[] characters, int wanted) {
        for (int i = reached.length - 1; i > 0; i--) {
            reached[i] = reached[i - 1] && (wanted < 0 || characters[i - 1] == wanted);
        }
        reached[0] = false;
    }
}
