package dev.sippet.testkit.contract;

import static dev.sippet.testkit.contract.Expect.all;
import static dev.sippet.testkit.contract.Expect.one;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sippet.query.Condition;
import dev.sippet.testkit.scenario.Accounts;
import dev.sippet.testkit.scenario.Counter;
import dev.sippet.testkit.scenario.Counters;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Texts are compared character by character: case, accents and trailing spaces count, and nothing is a wildcard by accident. */
public interface TextContract extends Contract {

    @Test
    default void findsTheStartTheEndAndTheMiddle() {
        stored("ada", "adam", "madame", "dam");
        assertThat(names(c -> c.name().startsWith("ada"))).containsExactly("ada", "adam");
        assertThat(names(c -> c.name().endsWith("dam"))).containsExactly("adam", "dam");
        assertThat(names(c -> c.name().contains("ada"))).containsExactly("ada", "adam", "madame");
        assertThat(names(c -> c.name().startsWith("ada").not())).containsExactly("dam", "madame");
    }

    @Test
    default void everyTextHasTheEmptyText() {
        stored("", "a");
        assertThat(names(c -> c.name().startsWith(""))).containsExactly("", "a");
        assertThat(names(c -> c.name().endsWith(""))).containsExactly("", "a");
        assertThat(names(c -> c.name().contains(""))).containsExactly("", "a");
        assertThat(names(c -> c.name().eq(""))).containsExactly("");
    }

    @Test
    default void wildcardsInWhatIsLookedForStandForThemselves() {
        stored("100%", "100x", "a_b", "axb", "c\\d", "c\\\\d");
        assertThat(names(c -> c.name().startsWith("100%"))).containsExactly("100%");
        assertThat(names(c -> c.name().contains("_"))).containsExactly("a_b");
        assertThat(names(c -> c.name().endsWith("\\d"))).containsExactly("c\\\\d", "c\\d");
        assertThat(names(c -> c.name().contains("c\\d"))).containsExactly("c\\d");
        assertThat(names(c -> c.name().contains("%"))).containsExactly("100%");
    }

    @Test
    default void likeKnowsAnyCharactersAndOneCharacter() {
        stored("ada", "ad", "adam", "bad");
        assertThat(names(c -> c.name().like("ad%"))).containsExactly("ad", "ada", "adam");
        assertThat(names(c -> c.name().like("ad_"))).containsExactly("ada");
        assertThat(names(c -> c.name().like("%ad"))).containsExactly("ad", "bad");
        assertThat(names(c -> c.name().like("ad"))).containsExactly("ad");
        assertThat(names(c -> c.name().like("ad%").not())).containsExactly("bad");
    }

    @Test
    default void likeEscapesWithABackslash() {
        stored("100%", "100x", "a_b", "axb", "c\\d");
        assertThat(names(c -> c.name().like("100\\%"))).containsExactly("100%");
        assertThat(names(c -> c.name().like("a\\_b"))).containsExactly("a_b");
        assertThat(names(c -> c.name().like("c\\\\d"))).containsExactly("c\\d");
        assertThat(names(c -> c.name().like("%\\%"))).containsExactly("100%");
    }

    @Test
    default void upperAndLowerCaseDiffer() {
        stored("ada", "Ada", "ADA");
        assertThat(names(c -> c.name().eq("Ada"))).containsExactly("Ada");
        assertThat(names(c -> c.name().ne("Ada"))).containsExactly("ADA", "ada");
        assertThat(names(c -> c.name().in("ADA", "Ada"))).containsExactly("ADA", "Ada");
        assertThat(names(c -> c.name().startsWith("A"))).containsExactly("ADA", "Ada");
        assertThat(names(c -> c.name().like("A%"))).containsExactly("ADA", "Ada");
    }

    @Test
    default void accentsDiffer() {
        stored("résumé", "resume", "re\u0301sume\u0301", "straße", "strasse");
        assertThat(names(c -> c.name().eq("resume"))).containsExactly("resume");
        assertThat(names(c -> c.name().eq("résumé"))).containsExactly("résumé");
        assertThat(names(c -> c.name().eq("strasse"))).containsExactly("strasse");
    }

    @Test
    default void trailingSpacesDiffer() {
        stored("ada", "ada ", "ada  ");
        assertThat(names(c -> c.name().eq("ada"))).containsExactly("ada");
        assertThat(names(c -> c.name().eq("ada "))).containsExactly("ada ");
        assertThat(names(c -> c.name().in("ada  "))).containsExactly("ada  ");
        assertThat(names(c -> c.name().like("ada_"))).containsExactly("ada ");
    }

    @Test
    default void uniqueTextsMayDifferInCaseAccentsAndSpaces() {
        List<String> emails = List.of("a@b", "A@b", "á@b", "a@b ");
        all(Accounts.createMany(emails.stream()
                        .map(email -> Samples.account("x").email(email))
                        .toList())
                .exec(db()));
        assertThat(one(Accounts.getByEmail("a@b").exec(db())).email()).isEqualTo("a@b");
        assertThat(one(Accounts.getByEmail("a@b ").exec(db())).email()).isEqualTo("a@b ");
    }

    @Test
    default void charactersOutsideOfTheFirstPlaneAreFound() {
        stored("😀", "😀😀", "😁");
        assertThat(names(c -> c.name().eq("😀"))).containsExactly("😀");
        assertThat(names(c -> c.name().like("😀%"))).containsExactly("😀", "😀😀");
        assertThat(names(c -> c.name().endsWith("😀"))).containsExactly("😀", "😀😀");
    }

    @Test
    default void quotesAndWhatLooksLikeSqlAreJustText() {
        List<String> texts = List.of("it's", "\"quoted\"", "a;b", "? ?? $1 :name", "-- no", "\n\t\r", "`", "\\'");
        stored(texts.toArray(String[]::new));
        for (String text : texts) {
            assertThat(names(c -> c.name().eq(text))).containsExactly(text);
            assertThat(names(c -> c.name().contains(text))).containsExactly(text);
        }
    }

    private void stored(String... names) {
        all(Counters.createMany(
                        Stream.of(names).map(name -> Samples.counter(name, 0)).toList())
                .exec(db()));
    }

    private List<String> names(Function<Counters.Path<Counter>, Condition<Counter>> condition) {
        return all(Counters.filter(condition).exec(db())).stream()
                .map(Counter::name)
                .sorted()
                .toList();
    }
}
