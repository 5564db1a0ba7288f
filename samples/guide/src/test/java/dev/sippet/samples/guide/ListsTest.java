package dev.sippet.samples.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.util.function.Tuple2;

class ListsTest extends ChapterTest {
    private final LocalDate today = LocalDate.of(2026, 1, 31);

    @Test
    void aListNeedNotBeGiven() {
        // region create
        Mono<Recipe> soup = Recipes.create()
                .title("Soup")
                .tags(List.of("vegan", "quick")) // left out, it is empty
                .exec(db);
        // endregion
        assertThat(value(soup).tags()).containsExactly("vegan", "quick");
        assertThat(value(Recipes.getById(1).exec(db)).served()).isEmpty();
    }

    @Test
    void listsAreAskedForWhatIsInThem() {
        done(Recipes.create().title("Soup").tags(List.of("vegan", "quick")).exec(db));
        done(Recipes.create().title("Stew").exec(db));
        // region ask
        Flux<Recipe> vegan = Recipes.filter(r -> r.tags().contains("vegan")).exec(db);
        Flux<Recipe> both = Recipes.filter(r -> r.tags().containsAll(List.of("quick", "vegan")))
                .exec(db); // in any order
        Flux<Recipe> either = Recipes.filter(r -> r.tags()
                        .containsAny(List.of("vegan", "raw"))
                        .and(r.served().isEmpty()))
                .exec(db);
        Flux<Tuple2<String, List<String>>> few = Recipes.filter(
                        r -> r.tags().size().lt(3))
                .select(Recipes.title(), Recipes.tags())
                .exec(db);
        // endregion
        assertThat(values(vegan)).hasSize(1);
        assertThat(values(both)).hasSize(1);
        assertThat(values(either)).hasSize(1);
        assertThat(values(few)).hasSize(2);
    }

    @Test
    void listsAreChangedWhereTheyAre() {
        Recipe soup = value(
                Recipes.create().title("Soup").tags(List.of("new", "vegan")).exec(db));
        // region change
        Mono<Recipe> fresh = Recipes.update(soup)
                .tags(t -> t.push("quick").remove("new")) // one after the other, in one statement
                .served(s -> s.push(today))
                .exec(db);
        Mono<Long> all = Recipes.filter(r -> r.tags().contains("vegan"))
                .update()
                .tags(t -> t.push("green"))
                .exec(db);
        // endregion
        assertThat(value(fresh).tags()).containsExactly("vegan", "quick");
        assertThat(value(all)).isOne();
        assertThat(value(Recipes.getById(soup.id()).exec(db)).tags()).containsExactly("vegan", "quick", "green");
    }
}
