package dev.sippet.dynamo;

import dev.sippet.driver.Operation.PushSchema;
import dev.sippet.schema.Table;
import dev.sippet.value.Row;
import java.util.List;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;

/** Creates the tables and indexes that are missing, and waits until they can be used. */
final class PushCommand implements DynamoCommand {
    private final List<StoredTable> tables;
    private final TableRequests requests;

    PushCommand(PushSchema push, Limits limits, NewTables made) {
        this.requests = new TableRequests(made);
        this.tables = push.tables().stream()
                .map(table -> StoredTable.of(table, limits))
                .toList();
    }

    @Override
    public String text() {
        return "CreateTable or UpdateTable "
                + tables.stream().map(StoredTable::name).toList();
    }

    @Override
    public Flux<Row> run(Calls calls, @Nullable Object[] arguments) {
        tables.forEach(SchemaRules::verify);
        Flux<Void> numbers = tables.stream()
                .filter(table -> table.table().identity() != null)
                .findFirst()
                .map(table -> new TableCreation(calls, table.table(), requests)
                        .numbers(table)
                        .flux())
                .orElse(Flux.empty());
        return numbers.thenMany(
                        Flux.fromIterable(tables).flatMap(table -> created(calls, table), calls.concurrency(), 1))
                .thenMany(Flux.empty());
    }

    private Flux<Void> created(Calls calls, StoredTable stored) {
        Table table = stored.table();
        TableCreation creation = new TableCreation(calls, table, requests);
        return creation.table(stored)
                .thenMany(Flux.fromIterable(stored.uniques()))
                .concatMap(creation::unique, 0);
    }
}
