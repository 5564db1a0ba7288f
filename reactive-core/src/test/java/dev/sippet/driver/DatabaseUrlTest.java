package dev.sippet.driver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sippet.error.InvalidUrl;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseUrlTest {

    @Test
    void aServersUrlIsTakenApart() {
        DatabaseUrl url =
                DatabaseUrl.parse("PostgreSQL://ada:secret@db.example.com:5433/app?maxSize=20&sslMode=require");
        assertThat(url)
                .isEqualTo(new DatabaseUrl(
                        "postgresql",
                        "db.example.com",
                        5433,
                        "app",
                        "ada",
                        "secret",
                        Map.of("maxSize", "20", "sslMode", "require")));
    }

    @Test
    void whatIsNotSaidIsNull() {
        assertThat(DatabaseUrl.parse("mysql://localhost"))
                .isEqualTo(new DatabaseUrl("mysql", "localhost", -1, "", null, null, Map.of()));
        assertThat(DatabaseUrl.parse("mysql://ada@localhost:/").user()).isEqualTo("ada");
        assertThat(DatabaseUrl.parse("mysql://ada@localhost:/").password()).isNull();
        assertThat(DatabaseUrl.parse("mysql://ada:@localhost/").password()).isEmpty();
    }

    @Test
    void anEmbeddedDatabaseHasNoHost() {
        assertThat(DatabaseUrl.parse("h2:mem:test?maxSize=1"))
                .isEqualTo(new DatabaseUrl("h2", null, -1, "mem:test", null, null, Map.of("maxSize", "1")));
        assertThat(DatabaseUrl.parse("h2:file:./a/b").database()).isEqualTo("file:./a/b");
    }

    @Test
    void aUrlOfR2dbcIsTheSameBehindItsPrefix() {
        String url = "postgresql://ada:secret@localhost/app?sslMode=require";
        assertThat(DatabaseUrl.parse("r2dbc:" + url)).isEqualTo(DatabaseUrl.parse(url));
        assertThatThrownBy(() -> DatabaseUrl.parse("r2dbc:")).isInstanceOf(InvalidUrl.class);
    }

    @Test
    void whatIsPercentEncodedIsDecodedAndAPlusStays() {
        DatabaseUrl url = DatabaseUrl.parse("mysql://a%40b:p%3A%2F%3F%23%25+w@host/my%20db?a%26b=c%3Dd+e");
        assertThat(url.user()).isEqualTo("a@b");
        assertThat(url.password()).isEqualTo("p:/?#%+w");
        assertThat(url.database()).isEqualTo("my db");
        assertThat(url.options()).containsExactly(Map.entry("a&b", "c=d+e"));
    }

    @Test
    void anIpv6AddressLosesItsBracketsAndShowsThem() {
        DatabaseUrl url = DatabaseUrl.parse("postgresql://ada@[2001:db8::1]:5432/app");
        assertThat(url.host()).isEqualTo("2001:db8::1");
        assertThat(url.port()).isEqualTo(5432);
        assertThat(url).hasToString("postgresql://ada@[2001:db8::1]:5432/app");
        assertThat(DatabaseUrl.parse("postgresql://[::1]/app").host()).isEqualTo("::1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"db_server", "127.0.0.1", "database-1.rds.example.com"})
    void everyNameOfAHostIsTaken(String host) {
        assertThat(DatabaseUrl.parse("mysql://u:p@" + host + ":3306/x").host()).isEqualTo(host);
    }

    @Test
    void thePasswordIsNeverShown() {
        assertThat(DatabaseUrl.parse("mysql://ada:hunter2@host:1/x?sslPassword=hunter2"))
                .hasToString("mysql://ada:***@host:1/x");
        assertThat(DatabaseUrl.parse("h2:mem:test;USER=sa;PASSWORD=hunter2")).hasToString("h2:mem:test");
        assertThat(Settings.of(DatabaseUrl.parse("mysql://ada:hunter2@host/x?sslPassword=hunter2")))
                .asString()
                .contains("mysql://ada:***@host/x", "sslPassword")
                .doesNotContain("hunter2");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "hunter2|starts with a scheme",
                ":hunter2|starts with a scheme",
                "mysql://|names no host",
                "dynamodb://|names no region",
                "mysql:///hunter2|names no host",
                "mysql://u:hunter2@/x|names no host",
                "mysql://u:hunter2@[::1/x|names no host",
                "mysql://::1/hunter2|names no host",
                "mysql://u:hunter2@host:port/x|malformed",
                "mysql://u:hunter2@host:0/x|malformed",
                "mysql://u:hunter2@host:65536/x|malformed",
                "mysql://u:hunter2@[::1]3306/x|malformed",
                "mysql://u:hunter2/secret@host/x|malformed",
                "mysql://u:hunter2%zz@host/x|hexadecimal",
                "mysql://host/x%2?a=hunter2|hexadecimal",
                "mysql://host/x?|has no value",
                "mysql://host/x?=hunter2|has no value",
                "mysql://host/x?hunter2|has no value",
                "mysql://host/x?a=1&&b=2|has no value",
                "mysql://host/x?a=%hunter2|hexadecimal",
                "mysql://host/x?a=hunter2&a=2|the option a of the URL is given twice",
            })
    void aMalformedUrlIsRefusedWithoutShowingIt(String url, String message) {
        assertThatThrownBy(() -> DatabaseUrl.parse(url))
                .isInstanceOf(InvalidUrl.class)
                .hasMessageContaining(message)
                .hasMessageNotContaining("hunter2")
                .hasNoCause();
    }
}
