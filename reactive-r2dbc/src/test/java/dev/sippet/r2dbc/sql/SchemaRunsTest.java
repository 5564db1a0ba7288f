package dev.sippet.r2dbc.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sippet.error.InvalidSchema;
import dev.sippet.r2dbc.sql.SchemaSql.Existing;
import dev.sippet.schema.Table;
import dev.sippet.schema.Table.Column;
import dev.sippet.schema.Table.ForeignKey;
import dev.sippet.schema.Table.OnDelete;
import dev.sippet.schema.Table.TableIndex;
import dev.sippet.statement.TableStatement.Insert;
import dev.sippet.value.Type;
import io.r2dbc.spi.R2dbcException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Creates tables that refer to each other on every database, twice. */
class SchemaRunsTest {
    private static final Column ID = new Column("id", "id", Type.UUID, false, false);
    private static final Column BEST = new Column("best", "bestId", Type.INT64, true, false);
    private static final Column NAME = new Column("user", "name", Type.text(255), false, false);
    private static final Column STATE = new Column("state", "state", Type.enumeration("NEW", "Done"), false, false);
    private static final Column LEVEL = new Column("level", "level", Type.unsigned(Type.INT8), false, false);
    private static final Table USERS = new Table(
            "Select \"`users",
            "User",
            List.of(ID, NAME, BEST, STATE, LEVEL),
            List.of(ID),
            List.of(
                    new TableIndex("users_name_key", List.of(NAME), true),
                    new TableIndex("users_state_idx", List.of(STATE, BEST), false)),
            List.of(new ForeignKey("users_best_fkey", List.of(BEST), "todos", List.of("key"), OnDelete.RESTRICT)));
    private static final Column KEY = new Column("key", "key", Type.INT64, false, true);
    private static final Column OWNER = new Column("owner", "ownerId", Type.UUID, true, false);
    private static final Table TODOS = new Table(
            "todos",
            "Todo",
            List.of(KEY, OWNER),
            List.of(KEY),
            List.of(new TableIndex("todos_owner_idx", List.of(OWNER), false)),
            List.of(new ForeignKey("todos_owner_fkey", List.of(OWNER), USERS.name(), List.of("id"), OnDelete.CASCADE)));

    @ParameterizedTest
    @MethodSource("dev.sippet.r2dbc.sql.LiveDatabase#all")
    void createsWhatIsMissing(LiveDatabase database) {
        assertThat(push(database)).isGreaterThanOrEqualTo(4);
        assertThat(push(database)).isZero();

        List<Column> columns = USERS.columns();
        Insert insert = new Insert(USERS, columns, List.of());
        database.update(insert, UUID.randomUUID(), "Ada", null, "NEW", (byte) 1);
        database.update(insert, UUID.randomUUID(), "ada", null, "Done", (byte) 0);
        boolean sqlite = database.dialect() instanceof SqliteDialect;
        refuses(database, insert, sqlite ? ".user" : "users_name_key", UUID.randomUUID(), "Ada", null, "NEW", (byte) 1);
        refuses(database, insert, "state", UUID.randomUUID(), "Bob", null, "DONE", (byte) 1);
        refuses(database, insert, "level", UUID.randomUUID(), "Bob", null, "NEW", (byte) -1);
        refuses(
                database,
                insert,
                sqlite ? "FOREIGN KEY" : "users_best_fkey",
                UUID.randomUUID(),
                "Bob",
                9L,
                "NEW",
                (byte) 1);
    }

    @ParameterizedTest
    @MethodSource("dev.sippet.r2dbc.sql.LiveDatabase#all")
    void addsWhatTablesLack(LiveDatabase database) {
        Table bare = new Table(USERS.name(), "User", USERS.columns(), List.of(ID), List.of(), List.of());
        new SchemaSql(database.dialect()).create(bare, Existing.NOTHING).forEach(database::execute);
        assertThat(push(database)).isGreaterThanOrEqualTo(4);
        assertThat(push(database)).isZero();
    }

    @ParameterizedTest
    @MethodSource("dev.sippet.r2dbc.sql.LiveDatabase#all")
    void refusesTableWithoutColumn(LiveDatabase database) {
        Table old = new Table(USERS.name(), "User", List.of(ID, NAME), List.of(ID), List.of(), List.of());
        SchemaSql schema = new SchemaSql(database.dialect());
        schema.create(old, Existing.NOTHING).forEach(database::execute);
        assertThatThrownBy(() -> schema.create(USERS, existing(database, USERS)))
                .isInstanceOf(InvalidSchema.class)
                .hasMessageContaining("has no column best, where User.bestId is stored");
    }

    private static void refuses(LiveDatabase database, Insert insert, String constraint, @Nullable Object... values) {
        assertThatThrownBy(() -> database.update(insert, values))
                .isInstanceOf(R2dbcException.class)
                .hasMessageContaining(constraint);
    }

    private static int push(LiveDatabase database) {
        SchemaSql schema = new SchemaSql(database.dialect());
        int statements = 0;
        for (Table table : List.of(USERS, TODOS)) {
            List<String> create = schema.create(table, existing(database, table));
            create.forEach(database::execute);
            statements += create.size();
        }
        for (Table table : List.of(USERS, TODOS)) {
            List<String> connect = schema.connect(table, existing(database, table));
            connect.forEach(database::execute);
            statements += connect.size();
        }
        return statements;
    }

    private static Existing existing(LiveDatabase database, Table table) {
        SchemaSql schema = new SchemaSql(database.dialect());
        return new Existing(
                texts(database, schema.columns(table)),
                texts(database, schema.names(table)),
                texts(database, schema.definitions(table)));
    }

    private static Set<String> texts(LiveDatabase database, @Nullable BoundSql sql) {
        if (sql == null) return Set.of();
        return database.rows(sql).stream().map(row -> (String) row.getFirst()).collect(Collectors.toSet());
    }
}
