package dev.sippet.r2dbc;

import dev.sippet.driver.Operation.QueryTable;
import dev.sippet.r2dbc.sql.Dialect;
import dev.sippet.r2dbc.sql.SqlSerializer;
import dev.sippet.r2dbc.sql.SqlTemplate;
import dev.sippet.schema.Table;
import dev.sippet.statement.TableStatement;
import dev.sippet.statement.TableStatement.Insert;
import dev.sippet.statement.TableStatement.Select;
import dev.sippet.statement.TableStatement.Update;
import dev.sippet.value.RowReader;
import io.r2dbc.spi.Result;
import io.r2dbc.spi.Statement;
import java.util.List;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;

/** A statement over a table, written once, with what reads its rows. */
final class QueryCommand implements R2dbcCommand {
    /** Rows asked for at once where nobody knows how many there are, and each goes on as it arrives. */
    private static final int WINDOW = 1_000;

    private final List<Table> tables;
    private final SqlTemplate template;
    private final Codecs codecs;
    /** Null where a count is answered. */
    private final @Nullable RowDecoder rows;

    /** Set where the server cannot answer the columns of new rows. */
    private final @Nullable GeneratedKeys keys;

    /** The columns of written rows that the driver has to ask for; empty where the SQL does. */
    private final String[] asked;

    /** How many rows are asked for at once; 0 for all. */
    private final int fetched;

    /** What runs first, where the SQL itself cannot lock what it reads. */
    private final @Nullable String before;

    QueryCommand(QueryTable query, Dialect dialect, Codecs codecs) {
        TableStatement statement = query.statement();
        this.tables = statement instanceof TableStatement.InsertGraph(var nodes)
                ? nodes.stream().map(TableStatement.Node::table).distinct().toList()
                : List.of(statement.table());
        this.template = SqlSerializer.serialize(dialect, statement);
        this.codecs = codecs;
        this.keys = statement instanceof Insert insert
                        && !insert.returning().isEmpty()
                        && dialect.returning() == Dialect.Returning.NOTHING
                ? new GeneratedKeys(query.layout(), insert.columns().size())
                : null;
        this.before = SqlSerializer.before(dialect, statement);
        this.asked = SqlSerializer.asked(dialect, statement);
        this.rows = answersRows(statement) ? RowDecoder.inOrder(query.layout(), codecs) : null;
        this.fetched = fetched(statement);
    }

    /** Related rows are gathered before any goes on: asking for them bit by bit would only cost time. */
    private static int fetched(TableStatement statement) {
        return statement instanceof Select select && select.limit() == null ? WINDOW : 0;
    }

    private static boolean answersRows(TableStatement statement) {
        return switch (statement) {
            case TableStatement.Select select -> true;
            case TableStatement.SelectRelated select -> true;
            case TableStatement.Count count -> true;
            case TableStatement.Exists exists -> true;
            case Insert insert -> !insert.returning().isEmpty();
            case TableStatement.InsertGraph graph -> true;
            case Update update -> !update.returning().isEmpty();
            case TableStatement.Delete delete -> false;
            case TableStatement.Upsert upsert -> !upsert.returning().isEmpty();
        };
    }

    @Override
    public String text() {
        return template.text();
    }

    @Override
    public List<Table> tables() {
        return tables;
    }

    @Override
    public <T> Flux<T> send(Link link, @Nullable Object[] arguments, RowReader<T> reader) {
        if (before == null) return sent(link, arguments, reader);
        return link.execute(before).thenMany(Flux.defer(() -> sent(link, arguments, reader)));
    }

    private <T> Flux<T> sent(Link link, @Nullable Object[] arguments, RowReader<T> reader) {
        Statement statement = Binding.bind(link, template.bind(arguments), codecs);
        if (keys != null) return keys.of(statement, link, arguments.length, reader);
        if (asked.length > 0) statement.returnGeneratedValues(asked);
        if (fetched > 0) statement.fetchSize(fetched);
        Flux<Result> results = Flux.from(statement.execute());
        return rows == null ? Counts.of(results, reader) : results.concatMap(result -> rows.read(result, reader));
    }
}
