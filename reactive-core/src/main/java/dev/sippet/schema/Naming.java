package dev.sippet.schema;

import java.util.Locale;

/** Names in the database, made of names in Java. */
public final class Naming {
    private Naming() {}

    /** {@code userId} becomes {@code user_id}, {@code URLPath} becomes {@code url_path}. */
    public static String snake(String name) {
        StringBuilder snake = new StringBuilder(name.length() + 4);
        for (int i = 0; i < name.length(); i++) {
            char here = name.charAt(i);
            if (Character.isUpperCase(here) && i > 0 && startsWord(name, i)) snake.append('_');
            snake.append(here);
        }
        return snake.toString().toLowerCase(Locale.ROOT);
    }

    private static boolean startsWord(String name, int at) {
        char before = name.charAt(at - 1);
        if (before == '_') return false;
        if (!Character.isUpperCase(before)) return true;
        return at + 1 < name.length() && Character.isLowerCase(name.charAt(at + 1));
    }

    /**
     * A name no longer than the database takes: a longer one is cut and ends in four digits of its hash, so that two long names
     * stay two, and the same name is cut in the same way each time.
     */
    public static String cut(String name, int most) {
        if (name.length() <= most) return name;
        int hash = 0x811c9dc5;
        for (int i = 0; i < name.length(); i++) hash = (hash ^ name.charAt(i)) * 0x01000193;
        return name.substring(0, most - 5) + "_" + String.format(Locale.ROOT, "%04x", (hash ^ hash >>> 16) & 0xffff);
    }
}
