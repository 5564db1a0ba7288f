package dev.sippet.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sippet.error.DeferredNotLoaded;
import dev.sippet.error.InvalidStatement;
import dev.sippet.example.Notes;
import dev.sippet.example.RecordingDb;
import java.util.ArrayList;
import java.util.List;
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
                .hasMessageContaining("load it with load(db)");
    }

    @Test
    void aComponentOfAModelNamesTheIncludeThatIsMissing() {
        Deferred<String> text = Deferred.unloaded(Notes.MODEL, "text", db -> Mono.just("x"));
        assertThatThrownBy(text::get)
                .isInstanceOf(DeferredNotLoaded.class)
                .hasMessageContaining("Note.text is not loaded")
                .hasMessageContaining(".include(Notes.text())")
                .hasMessageContaining("text().load(db)");
    }

    @Test
    void whatDidNotComeFromADatabaseCannotBeLoadedAndSaysSo() {
        Deferred<String> made = Deferred.unloaded();
        assertThat(made.isLoaded()).isFalse();
        StepVerifier.create(made.load(new RecordingDb()))
                .expectErrorSatisfies(error -> assertThat(error)
                        .isInstanceOf(InvalidStatement.class)
                        .hasMessageContaining("did not come from a database"))
                .verify();
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

    private record Owner(String name, Deferred<List<Owned>> all) {}

    private record Owned(Deferred<Owner> owner) {}

    @Test
    void recordsInEachOtherEndSomewhere() {
        List<Owned> all = new ArrayList<>();
        Owner owner = new Owner("Ada", Deferred.of(all));
        all.add(new Owned(Deferred.of(owner)));
        assertThat(owner).hasToString("Owner[name=Ada, all=[]]").isEqualTo(new Owner("Ada", Deferred.of(List.of())));
        Owner around = new Owner("Bob", Deferred.of(all));
        assertThat(around)
                .hasToString("Owner[name=Bob, all=[Owned[owner=Owner[name=Ada, all=[]]]]]")
                .hasSameHashCodeAs(new Owner("Bob", Deferred.of(List.of())))
                .isNotEqualTo(owner);
    }

    @Test
    void bytesAreEqualByWhatTheyHold() {
        assertThat(Deferred.of(new byte[] {1, 2}))
                .isEqualTo(Deferred.of(new byte[] {1, 2}))
                .hasSameHashCodeAs(Deferred.of(new byte[] {1, 2}))
                .isNotEqualTo(Deferred.of(new byte[] {1}));
    }
}
