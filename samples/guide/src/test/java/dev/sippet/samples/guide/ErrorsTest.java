package dev.sippet.samples.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sippet.error.CheckViolation;
import dev.sippet.error.ConstraintViolation;
import dev.sippet.error.DriverFailure;
import dev.sippet.error.ForeignKeyViolation;
import dev.sippet.error.InvalidSchema;
import dev.sippet.error.InvalidStatement;
import dev.sippet.error.NotNullViolation;
import dev.sippet.error.RecordNotFound;
import dev.sippet.error.SippetException;
import dev.sippet.error.UniqueViolation;
import dev.sippet.query.Sql;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

class ErrorsTest extends ChapterTest {
    @Test
    void constraintsAnswerWhatTheyAreAbout() {
        account("Ada");
        // region unique
        Mono<String> answer = Accounts.create()
                .name("Eve")
                .email("ada@example.com")
                .exec(db)
                .map(eve -> "welcome, " + eve.name())
                .onErrorResume(
                        UniqueViolation.class,
                        taken -> Mono.just("there is a " + taken.model().orElse("row") + " with this "
                                + String.join(", ", taken.fields()) + " already"));
        // endregion
        assertThat(value(answer)).isEqualTo("there is a Account with this email already");
    }

    @Test
    void aDuplicateIsNamedAndItsValueIsNot() {
        account("Ada");
        Throwable error =
                error(Accounts.create().name("Eve").email("ada@example.com").exec(db));
        assertThat(error).isInstanceOf(UniqueViolation.class).hasMessage(text("errors/unique.txt"));
        UniqueViolation taken = (UniqueViolation) error;
        assertThat(taken.model()).contains("Account");
        assertThat(taken.fields()).containsExactly("email");
        assertThat(taken.constraint()).contains("accounts_email_key");
        assertThat(taken.driver()).isEqualTo("h2");
        assertThat(taken.code()).contains("23505");
        assertThat(taken.statement()).isPresent();
        assertThat(taken.hint()).isPresent();
        assertThat(taken.getCause()).isNull();
    }

    @Test
    void otherConstraintsAreNamedToo() {
        Account ada = account("Ada");
        todo(ada, "ship it");
        assertThat(error(Accounts.delete(ada).exec(db))).isInstanceOf(ForeignKeyViolation.class);
        ConstraintViolation orphan = (ConstraintViolation) error(
                Todos.create().ownerId(UUID.randomUUID()).title("of nobody").exec(db));
        assertThat(orphan.fields()).containsExactly("ownerId");
        assertThat(error(Sql.execute("update \"accounts\" set \"name\" = null").exec(db)))
                .isInstanceOf(NotNullViolation.class);
        assertThat(error(Sql.execute("update \"todos\" set \"priority\" = 'URGENT'")
                        .exec(db)))
                .isInstanceOf(CheckViolation.class);
    }

    @Test
    void aMissingRecordIsNamed() {
        Throwable error = error(Accounts.getByEmail("eve@example.com").exec(db));
        assertThat(error).isInstanceOf(RecordNotFound.class).hasMessage(text("errors/not-found.txt"));
    }

    @Test
    void aMissingTableIsNamed() {
        done(Sql.execute("drop table \"seats\"").exec(db));
        assertThat(error(Seats.all().count().exec(db)))
                .isInstanceOf(InvalidSchema.class)
                .hasMessageContaining("there is no table seats")
                .hasMessageContaining("pushSchema");
    }

    @Test
    void nullWhereNoneMayBeIsRefusedBeforeItIsSent() {
        assertThatThrownBy(() -> Accounts.create().name(null))
                .isInstanceOf(InvalidStatement.class)
                .hasMessageContaining("Account.name cannot be NULL");
    }

    @Test
    void theDatabasesOwnErrorsKeepTheirCode() {
        assertThat(error(Sql.execute("selekt 1").exec(db)))
                .isInstanceOfSatisfying(
                        DriverFailure.class,
                        failure -> assertThat(failure.code()).isPresent());
    }

    @Test
    void everyErrorIsOneFamily() {
        // region family
        Mono<Account> logged = Accounts.getByEmail("eve@example.com")
                .exec(db)
                .doOnError(SippetException.class, error -> error.hint().ifPresent(System.err::println));
        // endregion
        assertThat(error(logged)).isInstanceOf(RecordNotFound.class);
    }
}
