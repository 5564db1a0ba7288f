package dev.sippet.sqlite.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Walks once over the tokens of a text. */
final class SqlReader {

    private final String sql;
    private final Tokens tokens;
    private final Map<String, Integer> names = new HashMap<>();
    private final Set<String> shared = new HashSet<>();
    private final TriggerBody trigger = new TriggerBody();
    private int parameters;
    private int depth;
    private int words;
    private int end;
    private boolean over;
    private boolean returning;
    private String first = "";
    private @Nullable Verb verb;
    private @Nullable String problem;

    SqlReader(String sql) {
        this.sql = sql;
        this.tokens = new Tokens(sql);
    }

    SqlText read() {
        for (Tokens.Kind kind = tokens.next(); kind != Tokens.Kind.END; kind = tokens.next()) {
            if (kind == Tokens.Kind.SYMBOL && tokens.is(';') && !trigger.open()) {
                over = true;
            } else if (over && end > 0) {
                problem = "The text holds a second command, from character " + (tokens.start() + 1)
                        + " on. SQLite runs one command at a time: use one statement for each, or a batch.";
                break;
            } else {
                over = false;
                end = tokens.end();
                take(kind);
            }
        }
        if (end == 0) {
            problem = "The text holds no command.";
        }
        shared.forEach(names::remove);
        return new SqlText(sql, verb == null ? Verb.OTHER : verb, parameters, names, returning, end, problem);
    }

    private void take(Tokens.Kind kind) {
        switch (kind) {
            case WORD -> word();
            case PARAMETER -> parameter(tokens.text());
            case SYMBOL -> depth += tokens.is('(') ? 1 : tokens.is(')') ? -1 : 0;
            case QUOTED, END -> {}
        }
        if (kind == Tokens.Kind.SYMBOL && tokens.is('=') && first.equals("PRAGMA")) {
            verb = Verb.SCHEMA;
        }
    }

    private void word() {
        words++;
        if (words == 1) {
            first = tokens.text().toUpperCase(Locale.ROOT);
            verb = firstVerb(first);
        } else if (first.equals("WITH") && depth == 0 && verb == null) {
            verb = verbOfWith(tokens.text().toUpperCase(Locale.ROOT));
        } else if (first.equals("ROLLBACK") && tokens.is("TO")) {
            verb = Verb.WITHIN;
        } else if (depth == 0 && tokens.is("RETURNING")) {
            returning = true;
        }
        if (first.equals("CREATE")) {
            trigger.word(tokens, words);
        }
    }

    private static @Nullable Verb firstVerb(String word) {
        return switch (word) {
            case "INSERT", "UPDATE", "DELETE", "REPLACE" -> Verb.WRITE;
            case "CREATE", "DROP", "ALTER", "ANALYZE", "REINDEX", "VACUUM" -> Verb.SCHEMA;
            case "BEGIN" -> Verb.BEGIN;
            case "COMMIT", "END" -> Verb.COMMIT;
            case "ROLLBACK" -> Verb.ROLLBACK;
            case "SAVEPOINT" -> Verb.SAVEPOINT;
            case "RELEASE" -> Verb.WITHIN;
            case "WITH" -> null;
            case "SELECT", "VALUES", "EXPLAIN" -> Verb.READ;
            default -> Verb.OTHER;
        };
    }

    private static @Nullable Verb verbOfWith(String word) {
        return switch (word) {
            case "INSERT", "UPDATE", "DELETE", "REPLACE" -> Verb.WRITE;
            case "SELECT", "VALUES" -> Verb.READ;
            default -> null;
        };
    }

    /** A lone question mark and a new name take the next number, as SQLite counts. */
    private void parameter(String text) {
        if (text.equals("?")) {
            parameters++;
        } else if (text.charAt(0) == '?') {
            numbered(text);
        } else if (!names.containsKey(text)) {
            names.put(text, parameters);
            if (names.putIfAbsent(text.substring(1), parameters) != null) {
                shared.add(text.substring(1));
            }
            parameters++;
        }
    }

    private void numbered(String text) {
        // Longer ones are no numbers that SQLite takes, and it says so itself.
        int number = text.length() > 7 ? 0 : Integer.parseInt(text.substring(1));
        if (number > 0) {
            names.put(text, number - 1);
            names.put(text.substring(1), number - 1);
            parameters = Math.max(parameters, number);
        }
    }
}
