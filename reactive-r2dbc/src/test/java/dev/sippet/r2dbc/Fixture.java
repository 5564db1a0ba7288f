package dev.sippet.r2dbc;

import dev.sippet.driver.Capability;
import dev.sippet.driver.DatabaseUrl;
import dev.sippet.driver.Driver;
import dev.sippet.driver.Operation;
import dev.sippet.driver.Operation.QueryTable;
import dev.sippet.driver.Operation.RawSql;
import dev.sippet.driver.Session;
import dev.sippet.driver.Settings;
import dev.sippet.schema.Table;
import dev.sippet.schema.Table.Column;
import dev.sippet.statement.Lock;
import dev.sippet.statement.TableStatement;
import dev.sippet.statement.Term;
import dev.sippet.testkit.server.Database;
import dev.sippet.value.Layout;
import dev.sippet.value.Row;
import dev.sippet.value.Type;
import java.time.Duration;
import java.util.List;
import java.util.ServiceLoader;
import java.util.function.Function;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** A driver on a database of its own, and short ways to use it. */
record Fixture(R2dbcDriver driver, Database database) implements AutoCloseable {
    static final Duration PATIENCE = Duration.ofSeconds(20);

    static Fixture of(String url, Tuning tuning, Database database) {
        return new Fixture((R2dbcDriver) driver(url, tuning), database);
    }

    static Driver driver(String text, Tuning tuning) {
        DatabaseUrl url = DatabaseUrl.parse(text);
        Settings plain = Settings.of(url);
        Settings settings = tuning.apply(new Settings(
                url,
                plain.maxSize(),
                plain.maxAcquireTime(),
                plain.connectTimeout(),
                plain.statementTimeout(),
                plain.maxIdleTime(),
                plain.maxLifeTime(),
                url.options()));
        return ServiceLoader.load(Driver.Provider.class).stream()
                .map(ServiceLoader.Provider::get)
                .filter(provider -> provider.accepts(url.scheme()))
                .findFirst()
                .orElseThrow()
                .open(settings);
    }

    Capability capability() {
        return driver.capability().block(PATIENCE);
    }

    /** Runs an operation on a session of its own. */
    List<Row> run(Operation operation, Object... arguments) {
        return flux(operation, arguments).collectList().block(PATIENCE);
    }

    Flux<Row> flux(Operation operation, Object... arguments) {
        return with(session -> on(session, operation, arguments));
    }

    <T> Flux<T> with(Function<Session, Flux<T>> work) {
        return Flux.usingWhen(
                driver.session(), work, Session::release, (session, error) -> session.release(), Session::release);
    }

    Flux<Row> on(Session session, Operation operation, Object... arguments) {
        return driver.capability()
                .flatMapMany(
                        capability -> session.run(driver.prepare(operation, capability), arguments, (row, at) -> row));
    }

    Mono<Void> done(Session session, Operation operation, Object... arguments) {
        return on(session, operation, arguments).then();
    }

    long execute(String sql, Object... arguments) {
        return run(new RawSql(sql, false, null), arguments).getFirst().int64(0);
    }

    List<Row> query(String sql, Object... arguments) {
        return run(reading(sql), arguments);
    }

    static RawSql reading(String sql) {
        return new RawSql(sql, true, null);
    }

    void push(Table... tables) {
        run(new Operation.PushSchema(List.of(tables)));
    }

    long insert(Table table, Object... values) {
        return run(insert(table), values).getFirst().int64(0);
    }

    static QueryTable insert(Table table) {
        List<Column> given =
                table.columns().stream().filter(column -> !column.identity()).toList();
        return new QueryTable(new TableStatement.Insert(table, given, List.of()), Layout.of("count", Type.INT64));
    }

    static QueryTable insertReturning(Table table) {
        List<Column> given =
                table.columns().stream().filter(column -> !column.identity()).toList();
        List<Column> returning = List.of(table.identity());
        return new QueryTable(new TableStatement.Insert(table, given, returning), layout(returning));
    }

    static QueryTable all(Table table) {
        return select(table, new Term.Constant(true));
    }

    static QueryTable select(Table table, Term where) {
        return new QueryTable(
                new TableStatement.Select(table, Term.of(table.columns()), where, List.of(), null, null, Lock.NONE),
                layout(table.columns()));
    }

    static Layout layout(List<Column> columns) {
        return new Layout(columns.stream()
                .map(column -> new Layout.Slot(column.field(), column.type()))
                .toList());
    }

    static Column column(String name, Type type) {
        return new Column(name, name, type, false, false);
    }

    static Column nullable(String name, Type type) {
        return new Column(name, name, type, true, false);
    }

    static Column number(String name) {
        return new Column(name, name, Type.INT64, false, true);
    }

    static Table table(String name, Column... columns) {
        return new Table(
                name,
                name.substring(0, 1).toUpperCase() + name.substring(1),
                List.of(columns),
                List.of(columns[0]),
                List.of(),
                List.of());
    }

    static Term eq(Column column, int argument) {
        return new Term.Compare(
                Term.Comparison.EQ, new Term.ColumnTerm(column), new Term.Argument(argument, column.type()));
    }

    @Override
    public void close() {
        driver.close().block(PATIENCE);
        if (database != null) database.close();
    }
}
