package dev.sippet.r2dbc;

import dev.sippet.driver.Settings;
import dev.sippet.error.InvalidUrl;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

/** The options of a URL that one database understands. */
public final class Options {
    private final String scheme;
    private final Map<String, String> given;

    private Options(String scheme, Map<String, String> given) {
        this.scheme = scheme;
        this.given = given;
    }

    /** The options in these settings; one that is not among the known names is refused. */
    public static Options of(Settings settings, String... known) {
        var unknown = new TreeSet<>(settings.options().keySet());
        Arrays.asList(known).forEach(unknown::remove);
        String scheme = settings.url().scheme();
        if (unknown.isEmpty()) return new Options(scheme, settings.options());
        throw new InvalidUrl(
                scheme + " has no option " + unknown.first(),
                "every URL has " + String.join(", ", Settings.OPTIONS) + "; " + scheme + " has "
                        + String.join(", ", new TreeSet<>(Arrays.asList(known))) + " as well");
    }

    /** Hands on the text of an option, if it is given. */
    public void text(String name, Consumer<String> use) {
        Optional.ofNullable(given.get(name)).ifPresent(use);
    }

    /** Hands on an option that is true or false, if it is given. */
    public void flag(String name, Consumer<Boolean> use) {
        text(name, value -> {
            if (!value.equals("true") && !value.equals("false")) throw wrong(name, "true or false");
            use.accept(value.equals("true"));
        });
    }

    /** Hands on an option that is a number, if it is given. */
    public void number(String name, IntConsumer use) {
        text(name, value -> {
            if (!value.matches("-?\\d{1,9}")) throw wrong(name, "a whole number");
            use.accept(Integer.parseInt(value));
        });
    }

    /** Hands on an option that is one of these constants, whose names may be written in small letters and with dashes. */
    public <E extends Enum<E>> void choice(String name, Class<E> choices, Consumer<E> use) {
        text(name, value -> {
            String constant = value.toUpperCase(Locale.ROOT).replace('-', '_');
            E choice = Arrays.stream(choices.getEnumConstants())
                    .filter(each -> each.name().equals(constant))
                    .findFirst()
                    .orElseThrow(() -> wrong(name, "one of " + names(choices)));
            use.accept(choice);
        });
    }

    private static <E extends Enum<E>> String names(Class<E> choices) {
        return String.join(
                ", ",
                Arrays.stream(choices.getEnumConstants())
                        .map(each -> each.name().toLowerCase(Locale.ROOT))
                        .toList());
    }

    private InvalidUrl wrong(String name, String wanted) {
        return new InvalidUrl("the option " + name + " of the " + scheme + " URL is not " + wanted, null);
    }
}
