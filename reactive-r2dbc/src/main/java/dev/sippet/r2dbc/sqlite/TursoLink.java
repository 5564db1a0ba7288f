package dev.sippet.r2dbc.sqlite;

import dev.sippet.driver.Capability;
import dev.sippet.sqlite.SqliteConnection;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** A connection to Turso. */
final class TursoLink extends SqliteLink {
    TursoLink(SqliteConnection connection, Capability capability) {
        super(connection, capability);
    }

    /** A write-write conflict has rolled back already; so has what the engine undid for any other reason. */
    @Override
    public boolean rollsBackByItself() {
        return true;
    }

    /** Turso takes the pragma and answers nothing, so the rows are looked for one key at a time. */
    @Override
    Mono<Void> checkReferences(String pragma) {
        String table = pragma.substring(FOREIGN_KEY_CHECK.length(), pragma.length() - 1);
        String question = "SELECT id, \"table\", \"from\", \"to\" FROM pragma_foreign_key_list("
                + table.replace('"', '\'') + ") ORDER BY id, seq";
        return Flux.from(connection().createStatement(question).execute())
                .concatMap(result -> result.map((row, metadata) -> new Part(
                        String.valueOf(row.get(0, Long.class)),
                        quoted(row.get(1, String.class)),
                        quoted(row.get(2, String.class)),
                        quoted(row.get(3, String.class)))))
                .collectList()
                .flatMapMany(parts -> Flux.fromIterable(lost(table, parts)))
                .concatMap(this::refuse)
                .then();
    }

    /** A column of a key, and the one that it refers to. */
    private record Part(String key, String target, String from, String to) {}

    /** One question for each key: the table, for each row that refers to nothing. */
    private static List<String> lost(String table, List<Part> parts) {
        Map<String, List<Part>> keys =
                parts.stream().collect(Collectors.groupingBy(Part::key, LinkedHashMap::new, Collectors.toList()));
        List<String> questions = new ArrayList<>();
        for (List<Part> key : keys.values()) {
            String given = key.stream()
                    .map(part -> "c." + part.from() + " IS NOT NULL")
                    .collect(and());
            String found = key.stream()
                    .map(part -> "p." + part.to() + " = c." + part.from())
                    .collect(and());
            questions.add("SELECT " + table.replace('"', '\'') + " FROM " + table + " c WHERE " + given
                    + " AND NOT EXISTS (SELECT 1 FROM " + key.getFirst().target() + " p WHERE " + found + ") LIMIT 1");
        }
        return questions;
    }

    private static Collector<CharSequence, ?, String> and() {
        return Collectors.joining(" AND ");
    }

    private static String quoted(@Nullable String name) {
        return '"' + String.valueOf(name).replace("\"", "\"\"") + '"';
    }
}
