package dev.sippet.testkit.server;

import java.util.List;

/**
 * What a product is told and asked. Statements about one thing have a place for its name or number.
 *
 * @param administrator who is there from the start, and needs no password
 * @param home a database that is there from the start
 * @param setUp makes {@link #OBSERVER} and {@link #GUARDED}
 * @param databases lists those that are not the server's own
 * @param sessions rows for {@link Session#read}
 * @param disconnect ends a session
 */
record AdminSql(
        String administrator,
        String home,
        List<String> setUp,
        String version,
        String create,
        String drop,
        String databases,
        String sessions,
        String disconnect) {
    /** Everything is allowed to this user too, but only with the password. */
    static final Credentials GUARDED = new Credentials("guarded", "open-sesame");

    /** Does the testkit's own work. Sessions of this user are in no answer, also those that are not quite gone. */
    static final Credentials OBSERVER = new Credentials("observer", "");

    /**
     * The access rules are written through the server itself, the only way that is the same in a container and outside; the first
     * that fits a client holds.
     */
    static final AdminSql POSTGRESQL = new AdminSql(
            "postgres",
            "postgres",
            List.of(
                    "create role observer superuser login",
                    "create role guarded superuser login password '%s'".formatted(GUARDED.password()),
                    """
                    do $$ begin
                      execute format('copy (values (%L), (%L), (%L)) to %L',
                        'local all all trust', 'host all guarded all scram-sha-256', 'host all all all trust',
                        current_setting('hba_file'));
                    end $$\
                    """,
                    "select pg_reload_conf()"),
            "show server_version",
            "create database %s",
            "drop database if exists %s with (force)",
            "select datname from pg_database where not datistemplate and datname <> 'postgres'",
            """
            select pid, datname, (xact_start is not null)::int, case when state = 'active' then query end
            from pg_stat_activity where backend_type = 'client backend' and usename <> 'observer'\
            """,
            "select pg_terminate_backend(%d)");

    /** Of MariaDB too. Which transactions are open is asked separately, see {@link InnodbStatus}. */
    static final AdminSql MYSQL = new AdminSql(
            "root",
            "mysql",
            List.of(
                    "create user observer@'%'",
                    "grant all on *.* to observer@'%' with grant option",
                    "create user guarded@'%%' identified by '%s'".formatted(GUARDED.password()),
                    "grant all on *.* to guarded@'%' with grant option"),
            "select version()",
            // MariaDB's own default is still latin1.
            "create database %s character set utf8mb4",
            "drop database if exists %s",
            """
            select schema_name from information_schema.schemata
            where schema_name not in ('mysql', 'sys', 'information_schema', 'performance_schema')\
            """,
            """
            select id, coalesce(db, ''), 0, case when command in ('Query', 'Execute') then coalesce(info, '') end
            from information_schema.processlist
            where command not in ('Daemon', 'Connect') and user <> 'observer'\
            """,
            "kill %d");
}
