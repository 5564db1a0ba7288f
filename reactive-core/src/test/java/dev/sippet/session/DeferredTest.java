package dev.sippet.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sippet.error.DeferredNotLoaded;
import dev.sippet.example.RecordingDb;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

class DeferredTest {
    private final AtomicInteger loads = new AtomicInteger();
    private final Deferred<String> unloaded =
            Deferred.unloaded("Todo.user", db -> Mono.fromSupplier(() -> "loaded " + loads.incrementAndGet()));

    @Test
    void aLoadedOneHasItsValue() {
        Deferred<String> loaded = Deferred.of("Ada");
        assertThat(loaded.isLoaded()).isTrue();
        assertThat(loaded.get()).isEqualTo("Ada");
        assertThat(loaded.tryGet()).contains("Ada");
        StepVerifier.create(loaded.load(new RecordingDb())).expectNext("Ada").verifyComplete();
    }

    @Test
    void oneThatIsNotLoadedSaysWhatItIsAndHowToLoadIt() {
        assertThat(unloaded.isLoaded()).isFalse();
        assertThat(unloaded.tryGet()).isEmpty();
        assertThatThrownBy(unloaded::get)
                .isInstanceOf(DeferredNotLoaded.class)
                .hasMessageContaining("Todo.user is not loaded")
                .hasMessageContaining("load it with user().load(db)");
    }

    @Test
    void eachSubscriptionLoadsAnewAndTheObjectStaysAsItIs() {
        Mono<String> load = unloaded.load(new RecordingDb());
        assertThat(loads).hasValue(0);
        StepVerifier.create(load).expectNext("loaded 1").verifyComplete();
        StepVerifier.create(load).expectNext("loaded 2").verifyComplete();
        assertThat(unloaded.isLoaded()).isFalse();
    }

    @Test
    void equalityAndTextNeverTouchTheDatabase() {
        Deferred<String> other = Deferred.unloaded("Note.owner", db -> Mono.just("x"));
        assertThat(unloaded).isEqualTo(other).hasSameHashCodeAs(other).hasToString("(not loaded)");
        assertThat(Deferred.of("Ada"))
                .isEqualTo(Deferred.of("Ada"))
                .hasSameHashCodeAs(Deferred.of("Ada"))
                .isNotEqualTo(Deferred.of("Bob"))
                .isNotEqualTo(unloaded)
                .hasToString("Ada");
        assertThat(loads).hasValue(0);
    }
}
