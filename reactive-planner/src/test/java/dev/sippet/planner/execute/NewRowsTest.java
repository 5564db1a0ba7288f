package dev.sippet.planner.execute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sippet.error.InvalidStatement;
import dev.sippet.example.Calls;
import dev.sippet.example.FakeDriver;
import dev.sippet.example.Todo;
import dev.sippet.example.Todos;
import dev.sippet.example.User;
import dev.sippet.example.Users;
import dev.sippet.schema.Field;
import dev.sippet.schema.Mapping;
import dev.sippet.schema.Model;
import dev.sippet.session.Statement;
import dev.sippet.value.Type;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class NewRowsTest {
    private static final Mapping USERS = Mapping.of(Users.MODEL, "", 63);
    private static final Mapping TODOS = Mapping.of(Todos.MODEL, "", 63);

    private static NewRows rows(Mapping mapping, Statement<?> statement) {
        return NewRows.of(mapping, Calls.of(statement).values(), FakeDriver.RETURNING);
    }

    @Test
    void whatNobodyGaveIsMadeOrNull() {
        NewRows rows = rows(USERS, Users.create().name("Ada"));
        assertThat(rows.keysGiven()).isFalse();
        assertThat(rows.arguments(USERS.table().columns(), 0, 1)).containsExactly(null, "Ada", null, 0, Users.NOW, 1L);
        rows.keys(List.of(5L));
        assertThat(Users.read(rows.row(0), 0)).isEqualTo(new User(5, "Ada", null, 0, Users.NOW, 1));
    }

    @Test
    void aKeyThatIsMadeByItselfGrows() {
        NewRows rows = rows(
                TODOS,
                Todos.createMany(
                        List.of(Todos.create().title("a"), Todos.create().title("b"))));
        assertThat(rows.keysGiven()).isTrue();
        Todo first = Todos.read(rows.row(0), 0);
        Todo second = Todos.read(rows.row(1), 0);
        assertThat(first.id()).isLessThan(second.id());
        assertThat(first.id().version()).isEqualTo(7);
        assertThat(second).isEqualTo(new Todo(second.id(), null, null, "b", false));
    }

    @Test
    void argumentsComeRowByRowWithoutTheSlotsOfRelations() {
        UUID id = new UUID(0, 1);
        NewRows rows = rows(
                TODOS,
                Todos.createMany(List.of(
                        Todos.create().id(id).title("a").userId(3L),
                        Todos.create().id(id).title("b"))));
        assertThat(rows.arguments(TODOS.table().columns(), 0, 2))
                .containsExactly(id, 3L, "a", false, id, null, "b", false);
    }

    @Test
    void keysThatPeopleGiveAreKept() {
        NewRows rows = rows(
                USERS,
                Users.createMany(List.of(
                        Users.create().id(7).name("a"), Users.create().id(8).name("b"))));
        assertThat(rows.keysGiven()).isTrue();
        assertThat(rows.arguments(USERS.table().columns(), 0, 2))
                .startsWith(7L, "a")
                .contains(8L, "b");
    }

    @Test
    void keysForSomeRowsOnlyAreRefused() {
        assertThatThrownBy(() -> rows(
                        USERS,
                        Users.createMany(List.of(
                                Users.create().id(7).name("a"), Users.create().name("b")))))
                .isInstanceOf(InvalidStatement.class)
                .hasMessageContaining("User.id is given for some of the new records");
        assertThatThrownBy(() -> rows(
                        USERS,
                        Users.createMany(List.of(
                                Users.create().name("a"), Users.create().id(7).name("b")))))
                .isInstanceOf(InvalidStatement.class);
    }

    @Test
    void whatIsMissingNullOrTooLongIsRefusedByItsName() {
        assertThatThrownBy(() -> rows(USERS, Users.create()))
                .isInstanceOf(InvalidStatement.class)
                .hasMessageContaining("User.name was not given");
        assertThatThrownBy(() -> rows(USERS, Users.create().name(null)))
                .isInstanceOf(InvalidStatement.class)
                .hasMessageContaining("User.name cannot be NULL");
        assertThatThrownBy(() -> rows(USERS, Users.create().name("12345678901")))
                .isInstanceOf(InvalidStatement.class)
                .hasMessageContaining("User.name takes at most 10 characters");
        assertThatThrownBy(() -> rows(USERS, Users.create().name("a").email("x".repeat(256))))
                .as("indexed texts have a length")
                .hasMessageContaining("User.email takes at most 255 characters");
    }

    @Test
    void aDefaultOfNullIsRefusedWhereNoneIsAllowed() {
        Model<User> model = Model.of(User.class, "users", Users::read)
                .field(Field.of("id", Type.INT64).onCreate(() -> null))
                .key("id")
                .build();
        Mapping mapping = Mapping.of(model, "", 63);
        Object[] nothing = {dev.sippet.statement.Request.Unset.UNSET};
        assertThatThrownBy(() -> NewRows.of(mapping, nothing, FakeDriver.RETURNING))
                .hasMessageContaining("User.id cannot be NULL");
    }
}
