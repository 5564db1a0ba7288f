package dev.sippet.r2dbc.sql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sippet.driver.Capability;
import dev.sippet.driver.Isolation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DialectTest {

    @ParameterizedTest
    @CsvSource({
        "8.0.31, 8, 0",
        "9.7.4-log, 9, 7",
        "11.4.5-MariaDB, 11, 4",
        "5.5.5-10.6.12-MariaDB-log, 10, 6",
        "18.6 (Debian), 18, 6",
        "18beta1, 18, 0",
        "unknown, 0, 0"
    })
    void versionsAreRead(String text, int major, int minor) {
        assertThat(Version.of(text)).isEqualTo(new Version(major, minor));
    }

    @Test
    void capabilitiesDependOnTheVersion() {
        Dialect mariadb = new MariadbDialect();
        assertThat(mariadb.capability("10.4.1-MariaDB").insertReturning()).isFalse();
        assertThat(mariadb.capability("10.5.1-MariaDB").insertReturning()).isTrue();
        assertThat(mariadb.capability("10.5.1-MariaDB").skipLocked()).isFalse();
        assertThat(mariadb.capability("10.6.0-MariaDB").skipLocked()).isTrue();
        assertThat(new MysqlDialect().capability("5.7.40").skipLocked()).isFalse();
        assertThat(new MysqlDialect().capability("8.0.31").skipLocked()).isTrue();
        assertThat(new H2Dialect().capability("2.1.214").skipLocked()).isFalse();
        assertThat(new H2Dialect().capability("2.4.240").skipLocked()).isTrue();
    }

    @Test
    void capabilitiesDiffer() {
        Capability postgresql = new PostgresqlDialect().capability("18.6");
        assertThat(postgresql.updateReturning()).isTrue();
        assertThat(postgresql.isolations()).hasSize(4);
        Capability mysql = new MysqlDialect().capability("8.0.31");
        assertThat(mysql.insertReturning()).isFalse();
        assertThat(mysql.updateReturning()).isFalse();
        assertThat(mysql.longestList()).isEqualTo(131_072);
        assertThat(mysql.mostValues()).isEqualTo(65_535);
        Capability h2 = new H2Dialect().capability("2.4.240");
        assertThat(h2.updateReturning()).isTrue();
        assertThat(h2.readOnlyTransactions()).isFalse();
        assertThat(h2.isolations()).doesNotContain(Isolation.SERIALIZABLE).hasSize(3);
    }

    @Test
    void namesAreQuoted() {
        assertThat(new PostgresqlDialect().quote("a\"b`")).isEqualTo("\"a\"\"b`\"");
        assertThat(new H2Dialect().quote("select")).isEqualTo("\"select\"");
        assertThat(new MysqlDialect().quote("a\"b`")).isEqualTo("`a\"b```");
    }
}
