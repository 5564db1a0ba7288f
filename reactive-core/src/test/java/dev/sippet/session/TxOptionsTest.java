package dev.sippet.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sippet.driver.Isolation;
import dev.sippet.driver.LockMode;
import dev.sippet.error.InvalidStatement;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class TxOptionsTest {

    @Test
    void stepsAddUpAndLeaveTheOriginalAsItIs() {
        TxOptions serializable = TxOptions.serializable();
        TxOptions all = serializable
                .retry(3)
                .lockMode(LockMode.DEFERRED)
                .timeout(Duration.ofSeconds(2))
                .named("transfer");
        assertThat(all)
                .isEqualTo(new TxOptions(
                        Isolation.SERIALIZABLE, false, LockMode.DEFERRED, Duration.ofSeconds(2), "transfer", 3));
        assertThat(serializable).isEqualTo(new TxOptions(Isolation.SERIALIZABLE, false, null, null, null, 0));
        assertThat(TxOptions.readOnly().isReadOnly()).isTrue();
        assertThat(TxOptions.defaults()).isEqualTo(new TxOptions(null, false, null, null, null, 0));
    }

    @Test
    void whatCannotBeIsRefused() {
        TxOptions defaults = TxOptions.defaults();
        TxOptions readOnly = TxOptions.readOnly();
        assertThatThrownBy(() -> readOnly.lockMode(LockMode.IMMEDIATE)).isInstanceOf(InvalidStatement.class);
        assertThatThrownBy(() -> defaults.retry(-1)).isInstanceOf(InvalidStatement.class);
        assertThatThrownBy(() -> defaults.timeout(Duration.ZERO)).isInstanceOf(InvalidStatement.class);
        assertThatThrownBy(() -> defaults.timeout(Duration.ofSeconds(-1))).isInstanceOf(InvalidStatement.class);
    }
}
