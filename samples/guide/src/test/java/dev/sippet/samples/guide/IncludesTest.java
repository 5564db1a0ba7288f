package dev.sippet.samples.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.util.function.Tuple2;
import reactor.util.function.Tuple3;
import reactor.util.function.Tuples;

class IncludesTest extends ChapterTest {
    private Writer ada;

    @BeforeEach
    void write() {
        ada = value(Writers.create()
                .name("Ada")
                .articles(a -> a.title("Engines").likes(7).remarks(r -> r.text("first!")))
                .articles(a -> a.title("Numbers").likes(9))
                .exec(db));
    }

    @Test
    void relationsComeAlong() {
        // region include
        Flux<Writer> writers = Writers.all()
                .include(Writers.articles(), Writers.portrait()) // two more statements, however many writers
                .exec(db);
        // endregion
        Writer read = values(writers).getFirst();
        // region get
        List<Article> articles = read.articles().get(); // they are there: nothing is asked
        boolean pictured = read.portrait().get().isPresent(); // loaded, and there is none
        // endregion
        assertThat(articles).hasSize(2);
        assertThat(pictured).isFalse();
    }

    @Test
    void includesNest() {
        // region nested
        Mono<Writer> graph = Writers.getById(ada.id())
                .include(Writers.articles().remarks(), Writers.articles().topics()) // articles come once
                .exec(db);
        // endregion
        assertThat(value(graph).articles().get())
                .allSatisfy(article -> assertThat(article.topics().get()).isEmpty());
    }

    @Test
    void someOfManyComeAlong() {
        // region some
        Flux<Writer> withTheirBest = Writers.all()
                .include(Writers.articles()
                        .filter(a -> a.likes().gt(0))
                        .orderBy(a -> a.likes().desc())
                        .limit(1)) // for each writer
                .exec(db);
        // endregion
        assertThat(values(withTheirBest).getFirst().articles().get())
                .extracting(Article::title)
                .containsExactly("Numbers");
    }

    @Test
    void deferredFieldsComeAlong() {
        value(Articles.filter(a -> a.title().eq("Engines"))
                .update()
                .text("They turn.")
                .exec(db));
        // region field
        Mono<Article> read = Articles.filter(a -> a.title().eq("Engines"))
                .one()
                .include(Articles.text(), Articles.writer()) // the text comes in the same statement
                .exec(db);
        Flux<Writer> withTexts =
                Writers.all().include(Writers.articles().text()).exec(db); // articles, and their texts
        // endregion
        assertThat(value(read).text().get()).contains("They turn.");
        assertThat(values(withTexts).getFirst().articles().get())
                .extracting(a -> a.text().get().orElse("none"))
                .containsExactlyInAnyOrder("They turn.", "none");
        Article article =
                values(Articles.filter(a -> a.text().isNotNull()).exec(db)).getFirst();
        // region load-field
        Mono<Optional<String>> text = article.text().load(db); // nothing but this column, by key
        // endregion
        assertThat(value(text)).contains("They turn.");
        Mono<String> plan = Writers.all().include(Writers.articles().text()).explain(db);
        assertThat(value(plan)).isEqualTo(text("includes/field-plan.txt"));
    }

    private record Byline(String name, long articles) {}

    private record Headline(String writer, List<String> titles) {}

    @Test
    void relatedRecordsAreSelected() {
        // region select
        Flux<Tuple3<String, List<Article>, Long>> rows = Writers.all()
                .select(
                        Writers.name(),
                        Writers.articles().limit(3),
                        Writers.articles().count()) // two statements
                .exec(db);
        Flux<Headline> headlines = Writers.all()
                .select(
                        Writers.name(),
                        Writers.articles().orderBy(a -> a.likes().desc()).select(Articles.title())) // a list of texts
                .as(Headline::new)
                .exec(db);
        Flux<Tuple2<String, Optional<Portrait>>> pictured = Writers.all()
                .select(Writers.name(), Writers.portrait().optional()) // it may be absent, and the type says so
                .exec(db);
        // endregion
        assertThat(values(rows).getFirst().getT3()).isEqualTo(2);
        assertThat(values(headlines)).containsExactly(new Headline("Ada", List.of("Numbers", "Engines")));
        assertThat(values(pictured)).containsExactly(Tuples.of("Ada", Optional.empty()));
    }

    @Test
    void somethingIsSelectedOfTheOne() {
        // region select-one
        Flux<Tuple2<String, Byline>> bylines = Articles.all()
                .select(
                        Articles.title(),
                        Articles.writer()
                                .select(Writers.name(), Writers.articles().count())
                                .as(Byline::new)) // two statements
                .exec(db);
        Flux<Tuple2<String, Optional<String>>> looks = Writers.all()
                .select(
                        Writers.name(),
                        Writers.portrait().select(Portraits.file()).optional())
                .exec(db);
        // endregion
        assertThat(values(bylines)).contains(Tuples.of("Engines", new Byline("Ada", 2)));
        assertThat(values(looks)).containsExactly(Tuples.of("Ada", Optional.empty()));
    }

    @Test
    void thePlanShowsTheStatements() {
        // region plan
        Mono<String> plan = Writers.all().include(Writers.articles().remarks()).explain(db);
        // endregion
        assertThat(value(plan)).isEqualTo(text("includes/plan.txt"));
    }

    @Test
    void whatIsWrittenIsAnsweredWithWhatComesAlong() {
        // region written
        Mono<Writer> renamed = Writers.update(ada)
                .name("Ada L.")
                .include(Writers.articles().orderBy(a -> a.title().asc())) // read when that is done, in one transaction
                .exec(db);
        // endregion
        assertThat(value(renamed).articles().get()).extracting(Article::title).containsExactly("Engines", "Numbers");
    }
}
