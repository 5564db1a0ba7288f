package dev.sippet.samples.guide;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sippet.error.DeferredNotLoaded;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

class RelationsTest extends ChapterTest {
    private Writer ada;
    private Writer bob;

    @BeforeEach
    void write() {
        ada = value(Writers.create()
                .name("Ada")
                .articles(a -> a.title("Engines").likes(7).remarks(r -> r.text("first!")))
                .articles(a -> a.title("Numbers"))
                .exec(db));
        bob = value(Writers.create().name("Bob").exec(db));
    }

    @Test
    void recordsAreCreatedTogether() {
        // region create
        Mono<Writer> eve = Writers.create()
                .name("Eve")
                .articles(a -> a.title("Apples").remarks(r -> r.text("tasty")))
                .articles(a -> a.title("Gardens"))
                .portrait(p -> p.file("eve.png"))
                .exec(db); // one statement for each relation, in one transaction
        // endregion
        assertThat(value(eve).articles().get()).extracting(Article::title).containsExactly("Apples", "Gardens");
    }

    @Test
    void aRelationOfARecordIsAQuery() {
        Article other =
                value(Articles.filter(a -> a.title().eq("Numbers")).one().exec(db));
        // region scope
        Flux<Article> hers =
                Writers.articles(ada).orderBy(Articles.likes().desc()).exec(db);
        Mono<Article> more = Writers.articles(ada).create().title("Looms").exec(db); // hers from the start
        Flux<Article> drafts = Writers.articles(ada)
                .createMany(List.of("Cards", "Tables"), (a, title) -> a.title(title))
                .exec(db); // in one statement
        Mono<Long> liked =
                Writers.articles(ada).filter(a -> a.likes().gt(5)).count().exec(db);
        Flux<Remark> remarks = Writers.articles(ada).remarks().exec(db); // and on along the next one
        Mono<Long> moved = Writers.articles(bob).link(other).exec(db); // Bob's from now on
        // endregion
        assertThat(values(hers)).extracting(Article::title).containsExactly("Engines", "Numbers");
        assertThat(value(more).writerId()).isEqualTo(ada.id());
        assertThat(values(drafts)).extracting(Article::title).containsExactly("Cards", "Tables");
        assertThat(value(liked)).isEqualTo(1);
        assertThat(values(remarks)).extracting(Remark::text).containsExactly("first!");
        assertThat(value(moved)).isEqualTo(1);
    }

    @Test
    void theOnlyOneIsReplaced() {
        Portrait old = value(Writers.portrait(ada).create().file("old.png").exec(db));
        Portrait young = value(Portraits.create().writer(bob).file("young.png").exec(db));
        // region one
        Mono<Long> replaced = Writers.portrait(ada).set(young).exec(db); // the old one is deleted: it needs a writer
        Mono<Long> removed = Writers.portrait(ada).unset().exec(db);
        // endregion
        assertThat(value(replaced)).isEqualTo(1);
        assertThat(values(Portraits.all().exec(db))).extracting(Portrait::id).containsExactly(young.id());
        assertThat(value(removed)).isEqualTo(1);
        assertThat(values(Portraits.all().exec(db))).doesNotContain(old).isEmpty();
    }

    @Test
    void relationsChangeWithTheirRecord() {
        Article old = value(Articles.filter(a -> a.title().eq("Numbers")).one().exec(db));
        Article other = value(Writers.articles(bob).create().title("Looms").exec(db));
        // region change
        Mono<Writer> changed = Writers.update(ada)
                .name("Ada L.")
                .articles(a -> a.create(n -> n.title("Cards")).link(other).unlink(old))
                .portrait(p -> p.create(n -> n.file("ada.png")))
                .exec(db); // all of it, or nothing
        // endregion
        assertThat(value(changed).name()).isEqualTo("Ada L.");
        assertThat(values(Writers.articles(ada).orderBy(Articles.title().asc()).exec(db)))
                .extracting(Article::title)
                .containsExactly("Cards", "Engines", "Looms");
    }

    @Test
    void anOwnerIsCreatedWithTheChange() {
        Article engines =
                value(Articles.filter(a -> a.title().eq("Engines")).one().exec(db));
        // region owner
        Mono<Article> moved = Articles.update(engines)
                .set(Articles.writer(), Writers.create().name("Eve"))
                .exec(db);
        // endregion
        assertThat(value(value(moved).writer().load(db)).name()).isEqualTo("Eve");
    }

    @Test
    void conditionsGoAlongRelations() {
        // region filter
        Flux<Article> byAda = Articles.filter(a -> a.writer().name().eq("Ada")).exec(db);
        Flux<Article> hers = Articles.filter(a -> a.writer().eq(ada)).exec(db);
        Flux<Writer> talkedAbout = Writers.filter(
                        w -> w.articles().any(a -> a.remarks().isEmpty().not()))
                .exec(db);
        Flux<Writer> byNumber = Writers.filter(w -> w.articles().count().ge(1))
                .orderBy(w -> w.articles().count().desc())
                .exec(db);
        Flux<Writer> loved =
                Writers.filter(w -> w.articles().all(a -> a.likes().gt(3))).exec(db);
        // endregion
        assertThat(values(byAda)).hasSize(2);
        assertThat(values(hers)).hasSize(2);
        assertThat(values(talkedAbout))
                .containsExactly(value(Writers.getById(ada.id()).exec(db)));
        assertThat(values(byNumber)).hasSize(1);
        assertThat(values(loved)).extracting(Writer::name).containsExactly("Bob");
    }

    @Test
    void joinsAreModelsOfTheirOwn() {
        Article engines =
                value(Articles.filter(a -> a.title().eq("Engines")).one().exec(db));
        Topic steam = value(Topics.create().name("steam").exec(db));
        // region join
        Mono<Tagging> tagged =
                Articles.taggings(engines).create().topic(steam).weight(5).exec(db);
        Flux<Topic> topics = Articles.topics(engines).exec(db);
        Flux<Article> about =
                Articles.filter(a -> a.topics().any(t -> t.name().eq("steam"))).exec(db);
        // endregion
        assertThat(value(tagged).weight()).isEqualTo(5);
        assertThat(values(topics)).extracting(Topic::name).containsExactly("steam");
        assertThat(values(about)).extracting(Article::title).containsExactly("Engines");
        // region values
        Flux<Writer> withTopics = Writers.all()
                .include(Writers.topics())
                .orderBy(Writers.name().asc())
                .exec(db);
        Flux<Writer> onSteam = Writers.filter(w -> w.topics().contains("steam")).exec(db);
        // endregion
        assertThat(values(withTopics))
                .first()
                .satisfies(ada -> assertThat(ada.topics().get()).containsExactly("steam"));
        assertThat(values(onSteam)).extracting(Writer::name).containsExactly("Ada");
        Topic looms = value(Topics.create().name("looms").exec(db));
        // region link
        Mono<Long> linked = Articles.topics(engines).link(steam, looms).exec(db); // steam is there already: 1
        Mono<Topic> made = Articles.topics(engines).create().name("coal").exec(db); // with the tagging
        Mono<Long> unlinked = Articles.topics(engines).unlink(steam).exec(db); // deletes the tagging, not the topic
        // endregion
        assertThat(value(linked)).isEqualTo(1);
        assertThat(value(made).name()).isEqualTo("coal");
        assertThat(value(unlinked)).isEqualTo(1);
        assertThat(values(Articles.topics(engines).orderBy(Topics.name().asc()).exec(db)))
                .extracting(Topic::name)
                .containsExactly("coal", "looms");
    }

    @Test
    void whatIsNotLoadedSaysSo() {
        Writer read = value(Writers.getById(ada.id()).exec(db));
        // region load
        Mono<List<Article>> articles = read.articles().load(db); // the record itself stays as it is
        // endregion
        assertThat(value(articles)).hasSize(2);
        assertThat(error(Mono.fromCallable(() -> read.articles().get()))).isInstanceOf(DeferredNotLoaded.class);
    }
}
