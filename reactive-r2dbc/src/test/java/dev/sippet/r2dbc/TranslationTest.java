package dev.sippet.r2dbc;

import static org.assertj.core.api.Assertions.assertThat;
import static reactor.core.publisher.Sinks.EmitResult.FAIL_NON_SERIALIZED;

import dev.sippet.error.ConnectionLost;
import dev.sippet.error.DriverFailure;
import dev.sippet.error.SippetException;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Sinks.EmissionException;

/** What is made of errors that are not R2DBC's own: they come when a connection ends while a statement is handed to it. */
class TranslationTest {
    private final Translation translation =
            new Translation(error -> Diagnosis.of(Diagnosis.Kind.OTHER, null), "postgresql");

    @Test
    void aRequestThatMetTheEndOfItsConnectionIsALostConnection() {
        assertThat(translated(new EmissionException(FAIL_NON_SERIALIZED), true)).isInstanceOf(ConnectionLost.class);
    }

    @Test
    void aQueueThatWasGivenUpIsALostConnection() {
        assertThat(translated(new IllegalStateException("Request queue was disposed"), true))
                .isInstanceOf(ConnectionLost.class);
    }

    @Test
    void aBrokenNetworkIsALostConnection() {
        assertThat(translated(new IOException("reset"), true)).isInstanceOf(ConnectionLost.class);
    }

    @Test
    void whateverAClosedConnectionSaysIsALostConnection() {
        assertThat(translated(new NullPointerException(), false)).isInstanceOf(ConnectionLost.class);
    }

    @Test
    void anyOtherErrorOfAnOpenConnectionIsAFailureOfTheDriver() {
        assertThat(translated(new IllegalStateException("odd"), true))
                .isInstanceOf(DriverFailure.class)
                .hasMessageContaining("IllegalStateException");
    }

    private SippetException translated(Throwable error, boolean open) {
        return translation.translate(error, null, () -> open);
    }
}
