package dev.sippet.planner.lower;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sippet.example.Calls;
import dev.sippet.example.User;
import dev.sippet.example.Users;
import dev.sippet.planner.lower.Parameter.Use;
import dev.sippet.planner.normalize.Normalizer;
import dev.sippet.schema.Mapping;
import dev.sippet.session.Statement;
import dev.sippet.statement.StatementPrinter;
import dev.sippet.value.Type;
import org.junit.jupiter.api.Test;

class LoweringTest {
    private static final Mapping USERS = Mapping.of(Users.MODEL, "", 63);
    private static final User ADA = new User(1, "Ada", null, 3, Users.NOW, 7);

    private static Lowered lowered(Statement<?> statement) {
        return Lowering.lower(Normalizer.normalize(Calls.request(statement)).request(), model -> USERS);
    }

    private static String readBack(Statement<?> statement) {
        return StatementPrinter.print(((Lowered.Change) lowered(statement)).readBack());
    }

    @Test
    void fieldsBecomeTheColumnsThatHoldThem() {
        Lowered.Read read =
                (Lowered.Read) lowered(Users.filter(u -> u.updatedAt().le(Users.NOW))
                        .orderBy(u -> u.updatedAt().asc()));
        assertThat(StatementPrinter.print(read.statement()))
                .isEqualTo("select users(id, name, email, points, updated_at, version) where updated_at <= ?0"
                        + " order by updated_at asc");
        assertThat(read.layout()).isEqualTo(Users.MODEL.layout());
    }

    @Test
    void countsAndTestsAnswerOneValue() {
        Lowered.Read count = (Lowered.Read) lowered(Users.all().count());
        assertThat(StatementPrinter.print(count.statement())).isEqualTo("count users");
        assertThat(count.layout().slots()).hasSize(1);
        Lowered.Read exists = (Lowered.Read) lowered(Users.all().exists());
        assertThat(StatementPrinter.print(exists.statement())).isEqualTo("exists users");
    }

    @Test
    void aGuardIsPartOfTheWriteAndNotOfTheProbe() {
        Lowered.Remove remove = (Lowered.Remove) lowered(Users.delete(ADA));
        assertThat(StatementPrinter.print(remove.write())).isEqualTo("delete users where id = ?0 and version = ?1");
        assertThat(StatementPrinter.print(remove.probe())).isEqualTo("exists users where id = ?0");
        assertThat(((Lowered.Remove) lowered(Users.deleteById(1))).probe()).isNull();
    }

    @Test
    void aChangedRowIsReadByWhatItWasFoundByWithoutTheGuard() {
        assertThat(readBack(Users.update(ADA).name("x")))
                .isEqualTo("select users(id, name, email, points, updated_at, version) where id = ?0");
    }

    @Test
    void whatTheRowWasFoundByIsReadAsItIsAfterTheChange() {
        assertThat(readBack(Users.updateByEmail("old").email("new")))
                .isEqualTo("select users(id, name, email, points, updated_at, version) where email = ?1");
    }

    @Test
    void aWriteOfManyIsNotReadBack() {
        assertThat(((Lowered.Change) lowered(Users.all().update().name("x"))).readBack())
                .isNull();
    }

    @Test
    void eachValueKnowsWhatItHasToBe() {
        Lowered update =
                lowered(Users.filter(u -> u.email().in("a").and(u.name().like("b%")))
                        .update()
                        .name("x")
                        .email(null)
                        .points(p -> p.plus(3)));
        assertThat(update.parameters())
                .containsExactly(
                        new Parameter(Type.TEXT, Use.LISTED, false, "User.email"),
                        new Parameter(Type.TEXT, Use.COMPARED, true, "a value"),
                        new Parameter(Type.text(10), Use.STORED, false, "User.name"),
                        new Parameter(Type.text(255), Use.STORED, true, "User.email"),
                        new Parameter(Type.INT32, Use.COMPARED, true, "a value"),
                        new Parameter(Type.INSTANT, Use.STORED, false, "User.updatedAt"),
                        new Parameter(Type.INT64, Use.COMPARED, true, "a value"));
    }
}
