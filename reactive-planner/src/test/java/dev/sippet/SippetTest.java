package dev.sippet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sippet.driver.Driver;
import dev.sippet.driver.Settings;
import dev.sippet.error.InvalidUrl;
import dev.sippet.example.FakeDriver;
import dev.sippet.example.Users;
import dev.sippet.session.Db;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reactor.test.StepVerifier;

class SippetTest {
    private static final List<Settings> OPENED = new ArrayList<>();

    /** Found by the service loader. */
    public static final class Provider implements Driver.Provider {
        @Override
        public boolean accepts(String scheme) {
            return scheme.equals("fake");
        }

        @Override
        public Driver open(Settings settings) {
            OPENED.add(settings);
            return new FakeDriver(FakeDriver.PLAIN);
        }
    }

    @BeforeEach
    void forget() {
        OPENED.clear();
    }

    @Test
    void aDriverIsFoundByTheSchemeOfTheUrl() {
        Db db = Sippet.connect("fake://ada:secret@host/app?maxSize=3");
        assertThat(OPENED).singleElement().satisfies(settings -> {
            assertThat(settings.maxSize()).isEqualTo(3);
            assertThat(settings.url().password()).isEqualTo("secret");
        });
        StepVerifier.create(Users.all().count().exec(db)).expectNext(0L).verifyComplete();
    }

    @Test
    void aWrongUrlIsRefusedAtOnceWithoutShowingIt() {
        assertThatThrownBy(() -> Sippet.connect("oracle://ada:hunter2@host/app"))
                .isInstanceOf(InvalidUrl.class)
                .hasMessageContaining("no driver on the class path knows the scheme oracle")
                .hasMessageNotContaining("hunter2");
        assertThatThrownBy(() -> Sippet.connect("nonsense")).isInstanceOf(InvalidUrl.class);
        assertThatThrownBy(() -> Sippet.connect("fake:x?maxSize=0")).isInstanceOf(InvalidUrl.class);
        assertThatThrownBy(() -> Sippet.builder().build())
                .isInstanceOf(InvalidUrl.class)
                .hasMessageContaining("needs a URL or a driver");
        assertThat(OPENED).isEmpty();
    }

    @Test
    void modelsOnTheClassPathAreFoundByThemselves() {
        FakeDriver driver = new FakeDriver(FakeDriver.PLAIN);
        Db db = Sippet.builder().driver(driver).build();
        StepVerifier.create(db.pushSchema()).verifyComplete();
        assertThat(driver.events()).contains("push [todos, users]");
    }
}
