package dev.sippet.processor.describe;

import java.util.Locale;
import javax.lang.model.SourceVersion;

/** Names made of names. */
public final class Names {
    private Names() {}

    /** The English plural of the last word: {@code Address} becomes {@code Addresses}, {@code Category} {@code Categories}. */
    public static String plural(String name) {
        if (endsWithAny(name, "s", "x", "z", "ch", "sh")) return name + "es";
        if (name.endsWith("y") && name.length() > 1 && "aeiouAEIOU".indexOf(name.charAt(name.length() - 2)) < 0) {
            return name.substring(0, name.length() - 1) + "ies";
        }
        return name + "s";
    }

    /** {@code userId} becomes {@code user_id}, {@code URLPath} becomes {@code url_path}; as the core makes names of columns. */
    public static String snake(String name) {
        StringBuilder snake = new StringBuilder(name.length() + 4);
        for (int i = 0; i < name.length(); i++) {
            char here = name.charAt(i);
            if (Character.isUpperCase(here) && i > 0 && startsWord(name, i)) snake.append('_');
            snake.append(here);
        }
        return snake.toString().toLowerCase(Locale.ROOT);
    }

    /** {@code OrderLine} becomes {@code order line}. */
    public static String words(String name) {
        return snake(name).replace('_', ' ');
    }

    /** {@code userId} becomes {@code UserId}. */
    public static String capital(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    /** {@code OrderLine} becomes {@code orderLine}, and {@code Default} {@code default_}, which is no keyword. */
    public static String variable(String type) {
        String name = type.substring(0, 1).toLowerCase(Locale.ROOT) + type.substring(1);
        return SourceVersion.isKeyword(name) ? name + "_" : name;
    }

    private static boolean startsWord(String name, int at) {
        char before = name.charAt(at - 1);
        if (before == '_') return false;
        if (!Character.isUpperCase(before)) return true;
        return at + 1 < name.length() && Character.isLowerCase(name.charAt(at + 1));
    }

    private static boolean endsWithAny(String name, String... endings) {
        for (String ending : endings) {
            if (name.endsWith(ending)) return true;
        }
        return false;
    }
}
