package dev.sippet.testkit.contract;

import static dev.sippet.testkit.contract.Expect.error;
import static dev.sippet.testkit.contract.Expect.one;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sippet.error.UniqueViolation;
import org.junit.jupiter.api.Test;

/** A driver knows which server it met. */
public interface CapabilityContract extends Contract {

    @Test
    @ForCapability("driver")
    default void errorsNameTheDriverAsTheCapabilityDoes() {
        one(Samples.account("ada").exec(db()));
        UniqueViolation refused =
                error(UniqueViolation.class, Samples.account("ada").exec(db()));
        assertThat(refused.driver())
                .isEqualTo(subject().capability().driver())
                .isEqualTo(subject().target().expected().driver());
    }

    @Test
    @ForCapability("version")
    default void theVersionIsTheServers() {
        assertThat(subject().capability().version()).isNotEmpty();
        assertThat(subject().target().version())
                .contains(subject().capability().version().split("[ -]", 2)[0]);
    }

    @Test
    default void itIsAskedForOnce() {
        Connected fresh = subject().open(Limits.pool(1));
        assertThat(one(fresh.driver().capability()))
                .isEqualTo(one(fresh.driver().capability()))
                .isEqualTo(subject().capability());
    }
}
