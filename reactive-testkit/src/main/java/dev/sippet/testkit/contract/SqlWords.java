package dev.sippet.testkit.contract;

/**
 * What contracts need to say in a database's own SQL.
 *
 * @param quote what stands around a name
 * @param longStatement a query that takes much longer than a test waits
 * @param running counts the sessions that run {@code longStatement} now
 * @param indexes the names of the indexes of the table whose name is bound
 */
public record SqlWords(String quote, String longStatement, String running, String indexes) {

    /** PostgreSQL's. */
    public static final SqlWords POSTGRESQL = new SqlWords(
            "\"",
            "select 1 from pg_sleep(30)",
            "select count(*) from pg_stat_activity where state = 'active' and query like 'select 1 from pg_sleep%'",
            "select indexname from pg_indexes where tablename = ?");

    /** MySQL's and MariaDB's. */
    public static final SqlWords MYSQL = new SqlWords(
            "`",
            "select sleep(30)",
            "select count(*) from information_schema.processlist where info like 'select sleep(%'",
            """
            select distinct index_name from information_schema.statistics
            where table_schema = database() and table_name = ?\
            """);

    /** H2's. */
    public static final SqlWords H2 = new SqlWords(
            "\"",
            "select count(*) from system_range(1, 1000000) a, system_range(1, 1000000) b where a.x + b.x < 0",
            """
            select count(*) from information_schema.sessions
            where executing_statement like 'select count(*) from system_range%'\
            """,
            "select index_name from information_schema.indexes where table_name = ?");

    /** SQLite's. It knows no sessions: what goes on in others has to be asked otherwise. */
    public static final SqlWords SQLITE =
            new SqlWords("\"", """
                with recursive n(i) as (select 1 union all select i + 1 from n where i < 1000000000000)
                select count(*) from n where i < 0\
                """, "select 0", "select name from sqlite_schema where type = 'index' and tbl_name = ?");

    /** Turso's. It knows no recursion, and nothing stops a statement there: this one ends by itself after a few seconds. */
    public static final SqlWords TURSO = new SqlWords(
            "\"",
            "select count(*) from generate_series(1, 10000000) where value < 0",
            "select 0",
            "select name from sqlite_schema where type = 'index' and tbl_name = ?");

    /** The text with each name in braces quoted: <code>{user}</code>. */
    public String quoted(String sql) {
        return sql.replace("{", quote).replace("}", quote);
    }
}
