package dev.sippet.samples.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sippet.Sippet;
import dev.sippet.error.ConnectionLost;
import dev.sippet.error.InvalidUrl;
import dev.sippet.session.Db;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

class ConnectingTest extends ChapterTest {
    @Test
    void aUrlIsEnough() {
        // region connect
        Db db = Sippet.connect("h2:mem:shop?maxSize=4&statementTimeout=PT5S"); // opens nothing yet

        Mono<Void> ready = db.pushSchema(); // the first statement opens the first connection
        // endregion
        done(ready);
        done(db.close());
    }

    @Test
    void theBuilderSaysMore() {
        // region builder
        Db db = Sippet.builder()
                .url("h2:mem:shop")
                .models(Accounts.MODEL, Todos.MODEL) // these, and what they point to, for pushSchema
                .tablePrefix("shop_") // shop_accounts, shop_todos
                .slowThreshold(Duration.ofMillis(200)) // what dev.sippet.sql.slow warns of
                .build();
        // endregion
        done(db.pushSchema());
        assertThat(value(Accounts.all().explain(db))).contains("\"shop_accounts\"");
        done(db.close());
    }

    @Test
    void closingIsBoundedAndCanBeDoneAgain() {
        Db db = Sippet.connect("h2:mem:closed");
        done(db.pushSchema());
        // region close
        Mono<Void> closed = db.close(); // takes at most a few seconds; doing it again does nothing
        // endregion
        done(closed);
        done(closed);
        assertThat(error(Accounts.all().count().exec(db)))
                .isInstanceOf(ConnectionLost.class)
                .hasMessageContaining("the database is closed");
    }

    @Test
    void aWrongUrlIsRefusedAtOnce() {
        assertThatThrownBy(() -> Sippet.connect("oracle://localhost/shop"))
                .isInstanceOf(InvalidUrl.class)
                .hasMessageContaining("sqlite, h2, postgresql, mysql or mariadb");
        assertThatThrownBy(() -> Sippet.connect("h2:mem:shop?maxsize=4"))
                .isInstanceOf(InvalidUrl.class)
                .hasMessage(text("connecting/unknown-option.txt"));
        assertThatThrownBy(() -> Sippet.connect("h2:mem:shop?statementTimeout=5s"))
                .isInstanceOf(InvalidUrl.class)
                .hasMessageContaining("PT4S");
        assertThatThrownBy(() -> Sippet.connect("shop")).isInstanceOf(InvalidUrl.class);
    }

    @Test
    void aDriverThatIsMissingIsNamed() {
        assertThatThrownBy(() -> Sippet.connect("postgresql://ada:secret@localhost/shop"))
                .isInstanceOf(InvalidUrl.class)
                .hasMessageContaining("the R2DBC driver of postgresql is not on the class path")
                .hasMessageContaining("add org.postgresql:r2dbc-postgresql")
                .hasMessageNotContaining("secret");
        assertThatThrownBy(() -> Sippet.connect("mysql://ada@localhost/shop"))
                .isInstanceOf(InvalidUrl.class)
                .hasMessageContaining("add io.asyncer:r2dbc-mysql");
    }
}
