package dev.sippet.testkit.contract;

import static dev.sippet.testkit.contract.Expect.all;
import static dev.sippet.testkit.contract.Expect.error;
import static dev.sippet.testkit.contract.Expect.one;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sippet.error.DeferredNotLoaded;
import dev.sippet.error.RecordNotFound;
import dev.sippet.query.Sql;
import dev.sippet.testkit.scenario.Author;
import dev.sippet.testkit.scenario.Authors;
import dev.sippet.testkit.scenario.BookTags;
import dev.sippet.testkit.scenario.Folder;
import dev.sippet.testkit.scenario.Folders;
import dev.sippet.testkit.scenario.Paper;
import dev.sippet.testkit.scenario.Papers;
import dev.sippet.testkit.scenario.Passports;
import dev.sippet.testkit.scenario.Tags;
import dev.sippet.testkit.scenario.Traveller;
import dev.sippet.testkit.scenario.Travellers;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Fields, and values of related records, that are read only where they are included. */
public interface DeferredContract extends Contract {

    @Override
    @BeforeEach
    default void startWithEmptyTables() {
        Contract.super.startWithEmptyTables();
        one(Folders.create().name("green").exec(db()));
        paper("a", "long", 3);
        paper("b", "longer", null);
        recording().clear();
    }

    private Paper paper(String title, String body, @Nullable Integer pages) {
        return one(Papers.create()
                .folderName("green")
                .body(body)
                .title(title)
                .pages(pages)
                .exec(db()));
    }

    private Paper read(String title) {
        return one(Papers.filter(p -> p.title().eq(title)).one().exec(db()));
    }

    @Test
    default void aDeferredFieldIsLeftOut() {
        Paper a = read("a");
        assertThat(a.title()).isEqualTo("a");
        assertThat(a.version()).isEqualTo(1);
        assertThat(a.body().isLoaded()).isFalse();
        assertThat(a.pages().tryGet()).isEmpty();
        assertThatThrownBy(() -> a.body().get())
                .isInstanceOf(DeferredNotLoaded.class)
                .hasMessageContaining("Paper.body is not loaded")
                .hasMessageContaining(".include(Papers.body())");
    }

    @Test
    default void whereItIsIncludedItComesInTheSameStatement() {
        List<Paper> papers = all(Papers.all()
                .orderBy(Papers.title().asc())
                .include(Papers.pages(), Papers.body(), Papers.folder())
                .exec(db()));
        assertThat(papers).extracting(p -> p.body().get()).containsExactly("long", "longer");
        assertThat(papers.get(0).pages().get()).contains(3);
        assertThat(papers.get(1).pages().get()).isEmpty();
        assertThat(papers)
                .allSatisfy(p -> assertThat(p.scan().isLoaded()).isFalse())
                .allSatisfy(p -> assertThat(p.folder().get().name()).isEqualTo("green"));
        ran(2, "Select", "SelectRelated");
    }

    @Test
    default void itComesWithRelatedRecordsWhereTheirPathNamesIt() {
        Folder green = one(Folders.getByName("green")
                .include(
                        Folders.papers().orderBy(p -> p.body().desc()).body(),
                        Folders.papers().pages())
                .exec(db()));
        assertThat(green.papers().get()).extracting(p -> p.body().get()).containsExactly("longer", "long");
        assertThat(green.papers().get().get(1).pages().get()).contains(3);
        ran(2, "Select", "SelectRelated");
        Paper a = one(Papers.filter(p -> p.title().eq("a"))
                .one()
                .include(Papers.folder().papers().scan())
                .exec(db()));
        assertThat(a.folder().get().papers().get())
                .hasSize(2)
                .allSatisfy(p -> assertThat(p.scan().get()).isEmpty())
                .allSatisfy(p -> assertThat(p.body().isLoaded()).isFalse());
    }

    @Test
    default void itIsLoadedByItself() {
        Paper b = read("b");
        recording().clear();
        assertThat(one(b.body().load(db()))).isEqualTo("longer");
        assertThat(one(b.pages().load(db()))).isEmpty();
        assertThat(recording().kinds()).containsExactly("Select", "Select");
        assertThat(b.body().isLoaded()).isFalse();
    }

    @Test
    default void ofARecordThatIsGoneItIsNotFound() {
        Paper a = read("a");
        one(Papers.delete(a).exec(db()));
        assertThat(error(RecordNotFound.class, a.body().load(db())))
                .hasMessageContaining("Paper")
                .hasMessageContaining("body");
    }

    @Test
    default void conditionsAndOrdersUseItWithoutReadingIt() {
        List<Paper> papers =
                all(Papers.filter(p -> p.body().startsWith("long").and(p.scan().isNull()))
                        .orderBy(Papers.pages().asc().nullsLast(), Papers.body().desc())
                        .exec(db()));
        assertThat(papers).extracting(Paper::title).containsExactly("a", "b");
        assertThat(papers).noneMatch(p -> p.body().isLoaded() || p.pages().isLoaded());
        assertThat(all(Folders.filter(f -> f.papers().any(p -> p.body().eq("longer")))
                        .orderBy(f -> f.papers().count().asc())
                        .exec(db())))
                .hasSize(1);
    }

    @Test
    default void windowsAreOrderedByWhatIsNotRead() {
        for (int i = 0; i < 70; i++) paper("p" + i, "w" + i % 7, i % 3 == 0 ? null : i % 5);
        List<String> ordered = all(
                        db().transactionMany(tx -> Papers.filter(p -> p.title().startsWith("p"))
                                .orderBy(Papers.pages().desc(), Papers.body().asc())
                                .include(Papers.folder())
                                .exec(tx)))
                .stream()
                .map(Paper::title)
                .toList();
        assertThat(ordered).hasSize(70).doesNotHaveDuplicates();
        assertThat(ordered.subList(0, 2))
                .as("of the most pages and the first body are two, in any order")
                .containsExactlyInAnyOrder("p14", "p49");
    }

    @Test
    default void pagesAreOrderedByIt() {
        var first = one(Papers.all().orderBy(Papers.body().desc()).page(1).exec(db()));
        assertThat(first.items()).extracting(Paper::title).containsExactly("b");
        assertThat(one(first.next(db())).items()).extracting(Paper::title).containsExactly("a");
    }

    @Test
    default void afterCreateItIsLoadedAndAfterUpdateWhereItWasSet() {
        Paper created = paper("c", "text", 7);
        assertThat(created.body().get()).isEqualTo("text");
        assertThat(created.pages().get()).contains(7);
        assertThat(created.scan().get()).isEmpty();
        Paper changed = one(Papers.update(created).body("new").exec(db()));
        assertThat(changed.body().get()).isEqualTo("new");
        assertThat(changed.version()).isEqualTo(2);
        assertThat(changed.pages().isLoaded()).isFalse();
        Paper more = one(Papers.update(changed)
                .pages(p -> p.plus(1))
                .scan(new byte[] {1, 2})
                .exec(db()));
        assertThat(more.pages().get()).contains(8);
        assertThat(more.scan().get())
                .hasValueSatisfying(bytes -> assertThat(bytes).containsExactly(1, 2));
        assertThat(more.body().isLoaded()).isFalse();
        assertThat(one(more.body().load(db()))).isEqualTo("new");
    }

    @Test
    default void aRequiredRecordThatIsMissingNamesBothSides() {
        Traveller ida = one(
                Travellers.create().name("Ida").passport(p -> p.number("C01")).exec(db()));
        Traveller read = one(Travellers.getById(ida.id()).exec(db()));
        assertThat(one(read.passport().load(db())).number()).isEqualTo("C01");
        one(Passports.all().delete().exec(db()));
        String both = "Traveller.passport leads to no Passport";
        assertThat(error(RecordNotFound.class, read.passport().load(db()))).hasMessageContaining(both);
        assertThat(error(
                        RecordNotFound.class,
                        Travellers.all().include(Travellers.passport()).exec(db())))
                .hasMessageContaining(both);
    }

    @Test
    default void valuesOfRelatedRecordsComeOnceEach() {
        Library library = Library.in(db());
        one(BookTags.create()
                .book(library.second())
                .tag(one(Tags.getByName("java").exec(db())))
                .exec(db()));
        recording().clear();
        Author ann = all(Authors.filter(a -> a.name().eq("Ann"))
                        .include(Authors.tagNames(), Authors.books().numbers())
                        .exec(db()))
                .getFirst();
        ran(8, "Select", "SelectRelated", "SelectRelated", "SelectRelated");
        assertThat(ann.tagNames().get()).containsExactlyInAnyOrder("java", "sql");
        assertThat(ann.books().get()).flatExtracting(b -> b.numbers().get()).containsExactlyInAnyOrder(1, 2);
        Author read = one(Authors.getById(ann.id()).exec(db()));
        assertThat(read.tagNames().isLoaded()).isFalse();
        assertThat(one(read.tagNames().load(db()))).containsExactlyInAnyOrder("java", "sql");
        assertThat(all(Authors.all()
                        .select(
                                Authors.name(),
                                Authors.tagNames(),
                                Authors.books().numbers())
                        .orderBy(Authors.name().asc())
                        .exec(db())))
                .extracting(of ->
                        of.getT1() + Set.copyOf(of.getT2()).size() + of.getT3().size())
                .containsExactly("Ann22", "Bob11", "Cid00");
    }

    @Test
    default void sqlOfOnesOwnLeavesItOut() {
        if (hasNoSql()) return;
        String sql = subject().sql("select {id}, {title}, {folder_name}, {version} from {papers} where {title} = ?");
        Paper a = one(Sql.query(sql).bind("a").as(Paper.class).exec(db()).single());
        assertThat(a.body().isLoaded()).isFalse();
        assertThat(one(a.body().load(db()))).isEqualTo("long");
    }
}
