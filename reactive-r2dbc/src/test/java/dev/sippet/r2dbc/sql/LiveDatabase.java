package dev.sippet.r2dbc.sql;

import dev.sippet.r2dbc.sqlite.SqliteBinding;
import dev.sippet.schema.Table.Column;
import dev.sippet.statement.TableStatement;
import dev.sippet.statement.Term;
import dev.sippet.testkit.server.DatabaseServer;
import dev.sippet.testkit.server.Servers;
import dev.sippet.value.Type;
import io.r2dbc.spi.Connection;
import io.r2dbc.spi.ConnectionFactories;
import io.r2dbc.spi.Result;
import io.r2dbc.spi.Row;
import io.r2dbc.spi.Statement;
import java.lang.reflect.Array;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** A real database with one connection, to see that texts run and what they mean. */
record LiveDatabase(Dialect dialect, Connection connection) {

    /** A new database of each kind. */
    static Stream<LiveDatabase> all() {
        return Stream.of(sqlite(), h2(), postgresql(), mysql(), mariadb());
    }

    static LiveDatabase sqlite() {
        return open(new SqliteDialect(false), "r2dbc:sqlite:mem:///sql-" + UUID.randomUUID());
    }

    static LiveDatabase h2() {
        return open(new H2Dialect(), "r2dbc:h2:mem:///sql-" + UUID.randomUUID());
    }

    static LiveDatabase postgresql() {
        return open(new PostgresqlDialect(), Servers.postgresql());
    }

    static LiveDatabase mysql() {
        return open(new MysqlDialect(), Servers.mysql());
    }

    static LiveDatabase mariadb() {
        return open(new MariadbDialect(), Servers.mariadb());
    }

    private static LiveDatabase open(Dialect dialect, DatabaseServer server) {
        return open(dialect, server.create().r2dbcUrl());
    }

    private static LiveDatabase open(Dialect dialect, String url) {
        return new LiveDatabase(
                dialect, Mono.from(ConnectionFactories.get(url).create()).block());
    }

    /** Runs a text as it is. */
    void execute(String sql) {
        updated(connection.createStatement(sql));
    }

    /** Runs a statement, and tells how many rows it wrote. */
    long update(TableStatement statement, @Nullable Object... arguments) {
        return updated(bound(bind(statement, arguments)));
    }

    /** Runs a statement, and tells the rows it answers. */
    List<List<@Nullable Object>> rows(TableStatement statement, @Nullable Object... arguments) {
        String[] asked = SqlSerializer.asked(dialect, statement);
        Statement bound = bound(bind(statement, arguments));
        List<List<@Nullable Object>> rows = rows(asked.length == 0 ? bound : bound.returnGeneratedValues(asked));
        return dialect instanceof SqliteDialect ? narrowed(rows, answered(statement)) : rows;
    }

    private static List<Column> answered(TableStatement statement) {
        return switch (statement) {
            case TableStatement.Select select -> columns(select.values());
            case TableStatement.SelectRelated select ->
                Stream.concat(columns(select.values()).stream(), owners(select.owners()).stream())
                        .toList();
            case TableStatement.Insert insert -> insert.returning();
            case TableStatement.InsertGraph graph -> List.of();
            case TableStatement.Update update -> update.returning();
            case TableStatement.Upsert upsert -> upsert.returning();
            case TableStatement.Count count -> List.of();
            case TableStatement.Exists exists -> List.of();
            case TableStatement.Delete delete -> List.of();
        };
    }

    /** SQLite has one width of integers. */
    private static List<List<@Nullable Object>> narrowed(List<List<@Nullable Object>> rows, List<Column> columns) {
        for (List<@Nullable Object> row : rows) {
            for (int i = 0; i < columns.size(); i++) {
                boolean narrow = columns.get(i).type().equals(Type.INT32);
                if (narrow && row.get(i) instanceof Long number) row.set(i, number.intValue());
            }
        }
        return rows;
    }

    private static List<Column> owners(TableStatement.Owners owners) {
        return switch (owners) {
            case TableStatement.Owners.Held(var columns) -> columns;
            case TableStatement.Owners.Linked linked ->
                linked.owners().stream().map(Term.SourceColumn::column).toList();
        };
    }

    /** Those values that are columns, up to the first that is none. */
    private static List<Column> columns(List<Term> values) {
        return values.stream()
                .takeWhile(Term.ColumnTerm.class::isInstance)
                .map(value -> ((Term.ColumnTerm) value).column())
                .toList();
    }

    /** The first column of what a statement answers. */
    List<@Nullable Object> first(TableStatement statement, @Nullable Object... arguments) {
        return rows(statement, arguments).stream().map(List::getFirst).toList();
    }

    List<List<@Nullable Object>> rows(BoundSql sql) {
        return rows(bound(sql));
    }

    private static List<List<@Nullable Object>> rows(Statement statement) {
        return Flux.from(statement.execute())
                .concatMap(result -> result.map((row, metadata) -> values(row)))
                .collectList()
                .block();
    }

    /** Runs a text with markers, bound to these values. */
    List<List<@Nullable Object>> rows(String sql, Object... values) {
        Statement statement = connection.createStatement(sql);
        for (int i = 0; i < values.length; i++) statement.bind(i, values[i]);
        return rows(statement);
    }

    /** A value of this type that it can store. */
    Object sample(Type type) {
        boolean large = type.equals(Type.UINT64) && dialect instanceof SqliteDialect;
        return large ? BigInteger.valueOf(Long.MAX_VALUE) : Samples.of(type);
    }

    BoundSql bind(TableStatement statement, @Nullable Object... arguments) {
        return SqlSerializer.serialize(dialect, statement).bind(arguments);
    }

    private static long updated(Statement statement) {
        return Flux.from(statement.execute())
                .concatMap(Result::getRowsUpdated)
                .reduce(0L, Long::sum)
                .block();
    }

    private static List<@Nullable Object> values(Row row) {
        List<@Nullable Object> values = new ArrayList<>();
        for (int i = 0; i < row.getMetadata().getColumnMetadatas().size(); i++) values.add(row.get(i));
        return values;
    }

    /** How the database runs a statement, as it tells it. */
    String explain(TableStatement statement, @Nullable Object... arguments) {
        return rows(bound("EXPLAIN ", bind(statement, arguments))).stream()
                .map(Object::toString)
                .collect(Collectors.joining("\n"));
    }

    /** Does something, and undoes it. */
    void undone(Runnable work) {
        Mono.from(connection.beginTransaction()).block();
        try {
            work.run();
        } finally {
            Mono.from(connection.rollbackTransaction()).block();
        }
    }

    private Statement bound(BoundSql sql) {
        return bound("", sql);
    }

    private Statement bound(String before, BoundSql sql) {
        Statement statement = connection.createStatement(before + sql.sql());
        if (dialect instanceof SqliteDialect) return SqliteBinding.bind(statement, sql);
        for (int i = 0; i < sql.size(); i++) {
            Object value = sql.value(i);
            if (value == null) statement.bindNull(i, wire(sql.type(i)));
            else if (sql.array(i)) statement.bind(i, array(sql.type(i), (List<?>) value));
            else statement.bind(i, sent(value));
        }
        return statement;
    }

    private Object array(Type element, List<?> values) {
        if (element instanceof Type.Bytes && dialect instanceof PostgresqlDialect) return hex(values);
        Object array = Array.newInstance(wire(element), values.size());
        for (int i = 0; i < values.size(); i++) Array.set(array, i, values.get(i) == null ? null : sent(values.get(i)));
        return array;
    }

    /** PostgreSQL's driver loses the backslashes of byte arrays within an array, and the text has a cast to bytea[] anyway. */
    private static String[] hex(List<?> values) {
        return values.stream()
                .map(value -> value == null ? null : "\\x" + HexFormat.of().formatHex((byte[]) value))
                .toArray(String[]::new);
    }

    private Object sent(Object value) {
        boolean mysql = dialect instanceof MysqlFamily;
        return switch (value) {
            case UUID uuid
            when mysql ->
                ByteBuffer.allocate(16)
                        .putLong(uuid.getMostSignificantBits())
                        .putLong(uuid.getLeastSignificantBits())
                        .flip();
            case byte[] bytes when mysql -> ByteBuffer.wrap(bytes);
            case Instant instant when mysql -> LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
            case Instant instant -> instant.atOffset(ZoneOffset.UTC);
            case OffsetDateTime time when mysql -> time.toLocalDateTime();
            case BigInteger whole when !mysql -> new BigDecimal(whole);
            case Byte small when dialect instanceof PostgresqlDialect -> small.shortValue();
            default -> value;
        };
    }

    private Class<?> wire(Type type) {
        if (type instanceof Type.Unsigned unsigned) return unsigned.whole() ? BigDecimal.class : wire(unsigned.width());
        Object sample = sent(Samples.of(type));
        if (sample instanceof ByteBuffer) return ByteBuffer.class;
        return sample.getClass();
    }

    @Override
    public String toString() {
        return dialect.name();
    }
}
