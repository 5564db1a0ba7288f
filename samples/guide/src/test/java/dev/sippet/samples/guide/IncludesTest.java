package dev.sippet.samples.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

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
    void thePlanShowsTheStatements() {
        // region plan
        Mono<String> plan = Writers.all().include(Writers.articles().remarks()).explain(db);
        // endregion
        assertThat(value(plan)).isEqualTo(text("includes/plan.txt"));
    }

    @Test
    void graphsStreamWindowByWindow() {
        // region stream
        Flux<String> titles = Writers.all()
                .include(Writers.articles())
                .exec(db) // read as it is asked for: 64 writers and their articles, then more at a time
                .flatMapIterable(writer -> writer.articles().get(), 1)
                .map(Article::title);
        // endregion
        assertThat(values(titles)).hasSize(2);
    }

    @Test
    void statementsMayRunForEachRecord() {
        // region inside
        Mono<Long> remarks = db.transaction(tx -> Writers.all()
                .include(Writers.articles())
                .exec(tx)
                .concatMap(writer -> Writers.articles(writer).remarks().count().exec(tx)) // no result is open meanwhile
                .reduce(0L, Long::sum));
        // endregion
        assertThat(value(remarks)).isEqualTo(1);
    }
}
