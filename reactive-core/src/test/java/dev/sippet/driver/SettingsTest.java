package dev.sippet.driver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sippet.error.InvalidUrl;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsTest {

    @Test
    void everyLimitIsFiniteFromTheStart() {
        DatabaseUrl url = DatabaseUrl.parse("h2:mem:test");
        assertThat(Settings.of(url))
                .isEqualTo(new Settings(
                        url,
                        10,
                        Duration.ofSeconds(10),
                        Duration.ofSeconds(5),
                        Duration.ofSeconds(30),
                        Duration.ofMinutes(10),
                        Duration.ofHours(1),
                        Map.of()));
    }

    @Test
    void optionsSetLimitsAndTheRestIsTheDrivers() {
        Settings settings =
                Settings.of(DatabaseUrl.parse("h2:mem:test?maxSize=3&maxAcquireTime=PT4S&connectTimeout=PT1S"
                        + "&statementTimeout=PT2S&maxIdleTime=PT3M&maxLifeTime=PT4H&sslMode=require"));
        assertThat(settings.maxSize()).isEqualTo(3);
        assertThat(settings.maxAcquireTime()).isEqualTo(Duration.ofSeconds(4));
        assertThat(settings.connectTimeout()).isEqualTo(Duration.ofSeconds(1));
        assertThat(settings.statementTimeout()).isEqualTo(Duration.ofSeconds(2));
        assertThat(settings.maxIdleTime()).isEqualTo(Duration.ofMinutes(3));
        assertThat(settings.maxLifeTime()).isEqualTo(Duration.ofHours(4));
        assertThat(settings.options()).containsExactly(Map.entry("sslMode", "require"));
    }

    @ParameterizedTest
    @CsvSource({
        "maxSize=0,the option maxSize of the URL takes a number greater than 0",
        "maxSize=-1,the option maxSize of the URL takes a number greater than 0",
        "maxSize=many,the option maxSize of the URL takes a number such as 10",
        "maxAcquireTime=4s,the option maxAcquireTime of the URL takes an ISO duration such as PT4S",
        "statementTimeout=PT0S,the option statementTimeout of the URL takes a duration greater than zero",
        "maxLifeTime=PT-1S,the option maxLifeTime of the URL takes a duration greater than zero",
    })
    void aLimitThatIsNoneIsRefusedByItsName(String option, String message) {
        DatabaseUrl url = DatabaseUrl.parse("h2:mem:test?" + option);
        assertThatThrownBy(() -> Settings.of(url))
                .isInstanceOf(InvalidUrl.class)
                .hasMessage(message);
    }
}
