package dev.sippet.error;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sippet.error.ConstraintViolation.Constraint;
import dev.sippet.error.DatabaseFailure.Source;
import java.util.List;
import org.junit.jupiter.api.Test;

class SippetExceptionTest {

    @Test
    void aMessageHasWhatIsWrongTheStatementAndTheHintInThisOrder() {
        SippetException error = new InvalidStatement("it makes no sense", "say something else").during("query Note");
        assertThat(error).hasMessage("it makes no sense\n  statement: query Note\n  hint: say something else");
        assertThat(error.statement()).contains("query Note");
        assertThat(error.hint()).contains("say something else");
        assertThat(new InvalidStatement("it makes no sense", null)).hasMessage("it makes no sense");
    }

    @Test
    void theStatementThatFailedFirstIsTheOneThatIsKept() {
        assertThat(new InvalidStatement("wrong", null)
                        .during("inner")
                        .during("outer")
                        .statement())
                .contains("inner");
    }

    @Test
    void aConstraintIsNamedAsFarAsItIsKnown() {
        Source source = new Source("postgresql", "23505", null);
        UniqueViolation known =
                new UniqueViolation(new Constraint("Note", List.of("title"), "notes_title_key"), source);
        assertThat(known).hasMessageContaining("a row with this value of Note.title (notes_title_key)");
        assertThat(known.model()).contains("Note");
        assertThat(known.fields()).containsExactly("title");
        assertThat(known.constraint()).contains("notes_title_key");
        assertThat(known.code()).contains("23505");
        assertThat(known.driver()).isEqualTo("postgresql");
        UniqueViolation unknown =
                new UniqueViolation(new Constraint(null, List.of(), null), new Source("h2", null, null));
        assertThat(unknown).hasMessageContaining("a constraint that it does not name");
        assertThat(unknown.model()).isEmpty();
        assertThat(unknown.constraint()).isEmpty();
        assertThat(unknown.code()).isEmpty();
    }
}
