package dev.sippet.samples.benchmarks;

import io.r2dbc.pool.ConnectionPool;
import io.r2dbc.pool.ConnectionPoolConfiguration;
import io.r2dbc.spi.Connection;
import io.r2dbc.spi.ConnectionFactories;
import io.r2dbc.spi.Result;
import io.r2dbc.spi.Row;
import io.r2dbc.spi.Statement;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The same work by hand, on r2dbc-postgresql and r2dbc-pool, as their documentation shows it. */
final class RawPeople {
    private final ConnectionPool pool;

    RawPeople(String url, int connections) {
        pool = new ConnectionPool(ConnectionPoolConfiguration.builder(ConnectionFactories.get(url))
                .maxSize(connections)
                .build());
    }

    Mono<Person> byKey(long id) {
        return Mono.usingWhen(
                pool.create(),
                connection -> Flux.from(connection
                                .createStatement("select id, name, email, created_at from bench_people where id = $1")
                                .bind(0, id)
                                .execute())
                        .concatMap(result -> result.map((row, metadata) -> person(row)))
                        .singleOrEmpty(),
                Connection::close);
    }

    Flux<Person> first(int count) {
        return many(connection -> connection
                .createStatement("select id, name, email, created_at from bench_people order by id limit $1")
                .bind(0, count)
                .execute());
    }

    /** One statement execution for each row, on one transaction: {@code Statement.add()}. */
    Mono<Void> insertOneByOne(List<Person> people) {
        return Mono.usingWhen(
                pool.create(),
                connection -> Mono.from(connection.beginTransaction())
                        .thenMany(Flux.from(added(connection, people).execute())
                                .concatMap(result -> result.getRowsUpdated()))
                        .then(Mono.from(connection.commitTransaction())),
                Connection::close);
    }

    /** One statement of many rows, written with care. */
    Mono<Void> insertAtOnce(List<Person> people) {
        StringBuilder sql = new StringBuilder("insert into bench_people (id, name, email, created_at) values ");
        for (int i = 0; i < people.size(); i++) {
            int at = i * 4;
            sql.append(i == 0 ? "" : ", ")
                    .append("($")
                    .append(at + 1)
                    .append(", $")
                    .append(at + 2)
                    .append(", $")
                    .append(at + 3)
                    .append(", $")
                    .append(at + 4)
                    .append(')');
        }
        return Mono.usingWhen(
                pool.create(),
                connection -> {
                    Statement insert = connection.createStatement(sql.toString());
                    for (int i = 0; i < people.size(); i++) bind(insert, i * 4, people.get(i));
                    return Flux.from(insert.execute())
                            .concatMap(result -> result.getRowsUpdated())
                            .then();
                },
                Connection::close);
    }

    Mono<Void> deleteFrom(long id) {
        return Mono.usingWhen(
                pool.create(),
                connection -> Flux.from(connection
                                .createStatement("delete from bench_people where id >= $1")
                                .bind(0, id)
                                .execute())
                        .concatMap(result -> result.getRowsUpdated())
                        .then(),
                Connection::close);
    }

    Mono<Void> close() {
        return pool.disposeLater();
    }

    private static Statement added(Connection connection, List<Person> people) {
        Statement insert = connection.createStatement(
                "insert into bench_people (id, name, email, created_at) values ($1, $2, $3, $4)");
        for (int i = 0; i < people.size(); i++) {
            if (i > 0) insert.add();
            bind(insert, 0, people.get(i));
        }
        return insert;
    }

    private static void bind(Statement insert, int at, Person person) {
        insert.bind(at, person.id())
                .bind(at + 1, person.name())
                .bind(at + 2, person.email())
                .bind(at + 3, person.createdAt().atOffset(ZoneOffset.UTC));
    }

    private Flux<Person> many(Function<Connection, Publisher<? extends Result>> execute) {
        return Flux.usingWhen(
                pool.create(),
                connection -> Flux.from(execute.apply(connection))
                        .concatMap(result -> result.map((row, metadata) -> person(row))),
                Connection::close);
    }

    private static Person person(Row row) {
        Instant createdAt = column(row, 3, OffsetDateTime.class).toInstant();
        return new Person(
                column(row, 0, Long.class), column(row, 1, String.class), column(row, 2, String.class), createdAt);
    }

    private static <V> V column(Row row, int at, Class<V> type) {
        return Objects.requireNonNull(row.get(at, type));
    }
}
