package dev.sippet.testkit.architecture;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The allowed violations, each with its reason: lines {@code rule place reason} of {@code exceptions.txt}. */
record Exceptions(Map<String, String> reasons) {
    static Exceptions load() throws IOException {
        try (InputStream file = Exceptions.class.getResourceAsStream("exceptions.txt")) {
            return parse(new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    static Exceptions parse(String text) {
        Map<String, String> reasons = new LinkedHashMap<>();
        for (String line : text.lines().map(String::strip).toList()) {
            if (line.isEmpty() || line.startsWith("#")) continue;
            String[] parts = line.split(" +", 3);
            if (parts.length < 3) throw new IllegalStateException("an exception without a reason: " + line);
            reasons.put(parts[0] + " " + parts[1], parts[2]);
        }
        return new Exceptions(reasons);
    }

    List<String> apply(List<Violation> found) {
        List<String> left = new ArrayList<>();
        List<String> unused = new ArrayList<>(reasons.keySet());
        for (Violation violation : found) {
            String key = violation.rule() + " " + violation.place();
            if (!reasons.containsKey(key)) left.add(violation.toString());
            unused.remove(key);
        }
        unused.forEach(key -> left.add("no longer needed in exceptions.txt: " + key));
        return left;
    }
}
