package dev.sippet.sqlite;

import io.r2dbc.spi.Result;
import reactor.core.publisher.Flux;

/** Writes numbers one after the other, with the default settings, and says each once its write is acknowledged. */
final class KilledWriter {

    private KilledWriter() {}

    public static void main(String[] arguments) {
        SqliteConnection connection = SqliteConnectionFactory.from("r2dbc:sqlite:" + arguments[0])
                .create()
                .block();
        Rows.count(connection.createStatement("CREATE TABLE IF NOT EXISTS t (i INTEGER PRIMARY KEY, filler)"));
        System.out.println("ready");
        System.out.flush();
        Flux.defer(() -> connection
                        .createStatement("INSERT INTO t (filler) VALUES (randomblob(300)) RETURNING i")
                        .execute()
                        .concatMap((Result result) -> result.map(row -> row.get(0, Long.class))))
                .doOnNext(i -> {
                    System.out.println(i + ".");
                    System.out.flush();
                })
                .repeat()
                .blockLast();
    }
}
