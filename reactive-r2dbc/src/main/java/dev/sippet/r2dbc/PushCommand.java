package dev.sippet.r2dbc;

import dev.sippet.driver.Operation.PushSchema;
import dev.sippet.r2dbc.sql.BoundSql;
import dev.sippet.r2dbc.sql.Dialect;
import dev.sippet.r2dbc.sql.SchemaSql;
import dev.sippet.r2dbc.sql.SchemaSql.Existing;
import dev.sippet.schema.Table;
import dev.sippet.value.RowReader;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Creates what is missing: the tables first, and what refers from one to another when all are there. */
final class PushCommand implements R2dbcCommand {
    private final List<Table> tables;
    private final SchemaSql schema;
    private final Codecs codecs;

    PushCommand(PushSchema push, Dialect dialect, Codecs codecs) {
        this.tables = push.tables();
        this.schema = new SchemaSql(dialect);
        this.codecs = codecs;
    }

    @Override
    public String text() {
        return tables.stream().map(Table::name).collect(Collectors.joining(", ", "create what is missing of ", ""));
    }

    @Override
    public <T> Flux<T> send(Link link, @Nullable Object[] arguments, RowReader<T> reader) {
        Mono<Void> work = forEach(link, schema::create).then(Mono.defer(() -> forEach(link, schema::connect)));
        return link.alone(work).thenMany(Flux.empty());
    }

    private Mono<Void> forEach(Link link, BiFunction<Table, Existing, List<String>> statements) {
        return Flux.fromIterable(tables)
                .concatMap(table -> existing(link, table)
                        .flatMapIterable(there -> statements.apply(table, there))
                        .concatMap(link::execute))
                .then();
    }

    private Mono<Existing> existing(Link link, Table table) {
        return texts(link, schema.columns(table))
                .flatMap(columns -> texts(link, schema.names(table))
                        .flatMap(names -> texts(link, schema.definitions(table))
                                .map(definitions -> new Existing(columns, names, definitions))));
    }

    private Mono<Set<String>> texts(Link link, @Nullable BoundSql question) {
        if (question == null) return Mono.just(Set.of());
        return Flux.defer(() -> Binding.bind(link, question, codecs).execute())
                .concatMap(result -> result.map(row -> String.valueOf(row.get(0, String.class))))
                .collect(HashSet::new, Set::add);
    }
}
