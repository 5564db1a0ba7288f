package dev.sippet.r2dbc;

import static dev.sippet.r2dbc.Fixture.nullable;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.sippet.error.ForeignKeyViolation;
import dev.sippet.error.InvalidSchema;
import dev.sippet.schema.Table;
import dev.sippet.schema.Table.Column;
import dev.sippet.schema.Table.ForeignKey;
import dev.sippet.schema.Table.OnDelete;
import dev.sippet.value.Type;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A table of SQLite that is built anew, for a foreign key that it lacked, loses nothing that was in it or around it. */
class SqliteRebuildTest {
    private static final Column ID = new Column("id", "id", Type.INT64, false, true);
    private static final Column NAME = new Column("name", "name", Type.TEXT, false, false);
    private static final Column BEST = nullable("best", Type.INT64);
    private static final Column OWNER = nullable("owner_id", Type.INT64);
    private static final Table OWNERS = new Table(
            "owners",
            "Owner",
            List.of(ID, NAME, BEST),
            List.of(ID),
            List.of(),
            List.of(new ForeignKey("owners_best_fkey", List.of(BEST), "pets", List.of("id"), OnDelete.RESTRICT)));
    private static final Table PETS = new Table(
            "pets",
            "Pet",
            List.of(ID, OWNER),
            List.of(ID),
            List.of(),
            List.of(new ForeignKey("pets_owner_id_fkey", List.of(OWNER), "owners", List.of("id"), OnDelete.RESTRICT)));

    /** As people write tables: comments, parentheses in texts, columns that no model knows, and things that hang on to them. */
    private static final List<String> BEFORE = List.of(
            """
            create table "owners" ( -- people :-)
              id integer primary key autoincrement, name text not null check (name <> ')'), best integer,
              extra text default 'x)y' /* ) */, loud text generated always as (upper(name)) virtual,
              [odd (name] text, constraint short check (length(name) < 20) -- ) the end
            )\
            """,
            "create table pets (id integer primary key autoincrement, owner_id integer references owners (id))",
            "create index owners_by_name on owners (name)",
            "create table log (what text)",
            "create trigger owners_logged after insert on owners begin insert into log values (new.name || ';'); end",
            "create view loud_owners as select id, loud from owners",
            "insert into owners (id, name, extra) values (1, 'Ada', 'kept'), (2, 'Bob', null), (9, 'Zoe', null)",
            "insert into pets (id, owner_id) values (1, 1), (2, 2)",
            "delete from owners where id = 9");

    private static Fixture before() {
        Fixture on = Store.SQLITE.open(Tuning.pool(1, Duration.ofSeconds(5)));
        BEFORE.forEach(on::execute);
        return on;
    }

    @Test
    void keepsRowsColumnsIndexesTriggersViewsAndNumbers() {
        try (Fixture on = before()) {
            on.push(OWNERS, PETS);
            on.push(OWNERS, PETS);
            assertThat(on.query("select extra, loud from owners order by id"))
                    .extracting(row -> row.get(0), row -> row.get(1))
                    .containsExactly(
                            org.assertj.core.groups.Tuple.tuple("kept", "ADA"),
                            org.assertj.core.groups.Tuple.tuple(null, "BOB"));
            assertThat(on.query("select loud from loud_owners where id = 2")
                            .getFirst()
                            .text(0))
                    .isEqualTo("BOB");
            assertThat(on.query("select name from pragma_index_list('owners')")
                            .getFirst()
                            .text(0))
                    .isEqualTo("owners_by_name");
            on.execute("insert into owners (name) values ('Kim')");
            assertThat(on.query("select max(id) from owners").getFirst().int64(0))
                    .isEqualTo(10);
            assertThat(on.query("select count(*) from log where what = 'Kim;'")
                            .getFirst()
                            .int64(0))
                    .isOne();
            assertThat(on.query("select name from sqlite_schema where name like 'sippet%'"))
                    .isEmpty();
        }
    }

    @Test
    void bothOldAndNewForeignKeysHoldAfterwards() {
        try (Fixture on = before()) {
            on.push(OWNERS, PETS);
            violates(on, "insert into owners (name, best) values ('Kim', 77)");
            violates(on, "insert into pets (owner_id) values (77)");
            violates(on, "delete from owners where id = 1");
            assertThat(on.execute("update owners set best = 2 where id = 1")).isOne();
            violates(on, "delete from pets where id = 2");
            assertThat(on.query("pragma foreign_key_check")).isEmpty();
            assertThat(on.query("pragma integrity_check").getFirst().text(0)).isEqualTo("ok");
        }
    }

    @Test
    void rowsThatReferToNothingStopItAndAllStaysAsItWas() {
        try (Fixture on = before()) {
            on.execute("update owners set best = 77 where id = 1");
            InvalidSchema refused = catchThrowableOfType(InvalidSchema.class, () -> on.push(OWNERS, PETS));
            assertThat(refused).hasMessageContaining("owners");
            assertThat(refused.hint()).isPresent();
            assertThat(on.query("select best from owners where id = 1")
                            .getFirst()
                            .int64(0))
                    .isEqualTo(77);
            assertThat(on.query("select count(*) from pragma_foreign_key_list('owners')")
                            .getFirst()
                            .int64(0))
                    .isZero();
            violates(on, "insert into pets (owner_id) values (77)");
            on.execute("update owners set best = null");
            on.push(OWNERS, PETS);
        }
    }

    private static void violates(Fixture on, String sql) {
        assertThat(catchThrowableOfType(ForeignKeyViolation.class, () -> on.execute(sql)))
                .as(sql)
                .isNotNull();
    }
}
