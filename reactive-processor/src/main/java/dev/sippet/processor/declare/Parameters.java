package dev.sippet.processor.declare;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The {@code @param} texts of a documentation comment, fit to be written in another file. */
final class Parameters {
    private static final Pattern TAG = Pattern.compile("(?m)^\\s*@(\\w+)(?:\\s+(\\w+))?");
    private static final Pattern LINK = Pattern.compile("\\{@link(?:plain)?\\s+([^\\s}]+)(?:\\s+([^}]+))?}");

    private Parameters() {}

    static Map<String, String> of(@Nullable String comment) {
        Map<String, String> texts = new HashMap<>();
        if (comment == null) return texts;
        Matcher tag = TAG.matcher(comment);
        boolean more = tag.find();
        while (more) {
            boolean parameter = "param".equals(tag.group(1));
            String name = tag.group(2);
            int from = tag.end();
            more = tag.find();
            String text = comment.substring(from, more ? tag.start() : comment.length());
            if (parameter && name != null) texts.put(name, sentence(text));
        }
        return texts;
    }

    /** One line that starts with a capital and ends with a point; links may not resolve elsewhere, so they become code. */
    private static String sentence(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        if (line.isEmpty()) return "";
        line = LINK.matcher(line).replaceAll(link -> {
            String label = link.group(2) == null ? "{@code " + link.group(1) + "}" : link.group(2);
            return Matcher.quoteReplacement(label);
        });
        String start = Character.toUpperCase(line.charAt(0)) + line.substring(1);
        return start.endsWith(".") ? start : start + ".";
    }
}
