package dev.sippet.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sippet.error.ConversionFailed;
import dev.sippet.query.KeyManyPath;
import dev.sippet.query.OnePath;
import dev.sippet.query.QueryBuilder;
import dev.sippet.query.RecordQuery;
import dev.sippet.query.RelatedPath;
import dev.sippet.schema.Companions;
import dev.sippet.schema.Field;
import dev.sippet.schema.Inverse;
import dev.sippet.schema.Mapping;
import dev.sippet.schema.Model;
import dev.sippet.schema.Reference;
import dev.sippet.schema.Schema;
import dev.sippet.schema.Shape;
import dev.sippet.session.Deferred;
import dev.sippet.value.Row;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is written runs: it is found, describes its model, reads rows, and prints statements. */
class CompanionAtRunTimeTest {
    private static final UUID ID = new UUID(1, 2);

    private static URLClassLoader loader;

    @BeforeAll
    static void load() throws IOException {
        List<URL> classes = new ArrayList<>();
        for (Path folder : GoodModels.classes("face", "types", "relations", "graphs"))
            classes.add(folder.toUri().toURL());
        loader = new URLClassLoader(classes.toArray(URL[]::new), CompanionAtRunTimeTest.class.getClassLoader());
    }

    @AfterAll
    static void close() throws IOException {
        loader.close();
    }

    @Test
    void allModelsAreFoundAndMakeOneSchema() {
        Schema schema = Schema.of(Companions.models(loader));
        assertThat(schema.models())
                .extracting(Model::name)
                .contains("Clash", "Employee", "Everything", "Nothing", "Order", "OrderLine", "Team", "Todo", "User");
        assertThat(schema.models())
                .allSatisfy(model -> assertThat(Mapping.of(model, "", 63)).isNotNull());
    }

    @Test
    void aModelSaysWhatItsRecordSays() {
        Model<?> user = model("example.User");
        assertThat(user.table()).isEqualTo("users");
        assertThat(user.key()).extracting(Field::name).containsExactly("id");
        assertThat(user.field("bio").nullable()).isTrue();
        assertThat(user.field("logins").onCreate()).isNotNull();
        assertThat(user.version()).map(Field::name).contains("version");
        assertThat(model("example.Todo").references())
                .extracting(Reference::optional)
                .containsExactly(false, true);
        assertThat(model("relations.Badge").references())
                .extracting(Reference::optional)
                .containsExactly(true);
    }

    /** As the columns of a user hold it: an address of three, and a contact of four. */
    private static Object[] user(String name, Object todos, Object profile) {
        return new Object[] {
            ID,
            name,
            "ada@example.org",
            null,
            null,
            3,
            "EDITOR",
            "Main",
            "Rome",
            null,
            "phone",
            null,
            "IT",
            "7",
            List.of("vip", "new"),
            1L,
            Instant.EPOCH,
            todos,
            profile
        };
    }

    @Test
    void rowsBecomeRecords() {
        Model<?> user = model("example.User");
        Object[] values = user("Ada", null, null);
        Object record = user.reader().read(new Row(user.layout(), values), 0);
        assertThat(record)
                .hasToString("User[id=UserId[value=" + ID
                        + "], name=Ada, email=ada@example.org, bio=null, age=Optional.empty,"
                        + " logins=3, role=EDITOR, address=Address[street=Main, city=Rome,"
                        + " zip=null], contact=Phone[country=IT, number=7], tags=[vip, new], version=1,"
                        + " createdAt=1970-01-01T00:00:00Z, todos=(not loaded), profile=(not"
                        + " loaded)]");
    }

    @Test
    void aNullWhereTheRecordHasNoneIsRefusedByName() {
        Model<?> user = model("example.User");
        Object[] values = user(null, null, null);
        Row row = new Row(user.layout(), values);
        assertThatThrownBy(() -> user.reader().read(row, 0))
                .isInstanceOf(ConversionFailed.class)
                .hasMessageContaining("User.name is NULL");
    }

    @Test
    void relationsAreLoadedWhereTheRowHoldsThem() throws ReflectiveOperationException {
        Model<?> user = model("example.User");
        Object[] values = user("Ada", List.of(), Optional.empty());
        Object record = user.reader().read(new Row(user.layout(), values), 0);
        assertThat(((Deferred<?>) component(record, "todos")).get()).isEqualTo(List.of());
        assertThat(((Deferred<?>) component(record, "profile")).get()).isEqualTo(Optional.empty());
    }

    @Test
    void bothSidesOfARelationKnowEachOther() {
        Model<?> person = model("graphs.Person");
        assertThat(((Inverse) person.relation("reports")).pair()).isEqualTo("boss");
        assertThat(person.relation("knowings").hops(person)).hasSize(1);
        assertThat(person.relation("heardOf").hops(person)).hasSize(4);
        assertThat(Companions.models(loader))
                .filteredOn(model -> model.type().getName().startsWith("graphs."))
                .hasSize(8)
                .allSatisfy(model -> assertThat(model.relations())
                        .allSatisfy(relation -> assertThat(relation.hops(model)).isNotEmpty()));
    }

    @Test
    @SuppressWarnings("unchecked") // the model is that of the record
    void aRecordIsTakenApartAsItWasRead() {
        Model<Object> user = (Model<Object>) model("example.User");
        Object[] values = user("Ada", null, null);
        Object record = user.reader().read(new Row(user.layout(), values), 0);
        Arrays.fill(values, 7, 14, null); // what is embedded is left out
        assertThat(user.values(record)).extracting(String::valueOf).containsExactly(texts(values));
    }

    @Test
    void anAbsentRelationIsKnownToBeAbsentWithoutAQuestion() throws ReflectiveOperationException {
        Model<?> todo = model("example.Todo");
        Object[] values = {ID, ID, null, null, null, "ship it", true, 1, null, null};
        Object record = todo.reader().read(new Row(todo.layout(), values), 0);
        Deferred<?> user = (Deferred<?>) component(record, "user");
        Deferred<?> assignee = (Deferred<?>) component(record, "assignee");
        assertThat(user.isLoaded()).isFalse();
        assertThat(assignee.load(null).block()).isEqualTo(Optional.empty());
    }

    @Test
    void projectionsHaveAShapeByColumn() throws ClassNotFoundException {
        Shape<?> line = Companions.shape(loader.loadClass("types.Line"));
        assertThat(line.layout().slots())
                .extracting(slot -> slot.name())
                .containsExactly("user_name", "total", "age", "color", "big");
    }

    @Test
    void statementsPrintThemselves() throws ReflectiveOperationException {
        Class<?> todos = loader.loadClass("example.Todos");
        Object statement =
                todos.getMethod("filterByUserId", userId().getClass()).invoke(null, userId());
        assertThat(statement.toString()).isEqualTo("query Todo where userId = ?");
    }

    @Test
    void queriesLeadOnAlongRelations() throws ReflectiveOperationException {
        Class<?> todos = loader.loadClass("example.Todos");
        Object mine = todos.getMethod("filterByUserId", userId().getClass()).invoke(null, userId());
        Object comments = mine.getClass().getMethod("comments").invoke(mine);
        assertThat(comments.toString()).isEqualTo("query Comment where todoId in (id of query Todo where userId = ?)");
    }

    private Object userId() throws ReflectiveOperationException {
        return loader.loadClass("example.UserId").getConstructor(UUID.class).newInstance(ID);
    }

    @Test
    void noComponentIsNamedLikeAMethodOfThePathOrQueryItIsOn() {
        assertThat(Stream.of(OnePath.class, RelatedPath.class, RecordQuery.class, QueryBuilder.class, KeyManyPath.class)
                        .flatMap(type -> Stream.of(type.getDeclaredMethods()))
                        .filter(method -> method.getParameterCount() == 0)
                        .filter(method ->
                                Modifier.isPublic(method.getModifiers()) || Modifier.isProtected(method.getModifiers()))
                        .map(Method::getName)
                        .filter(name -> !name.equals("toString")))
                .as("what Place knows to be taken")
                .containsExactlyInAnyOrder(
                        "isNull",
                        "isNotNull",
                        "optional",
                        "count",
                        "isEmpty",
                        "one",
                        "consistent",
                        "consistently",
                        "count",
                        "delete",
                        "draft",
                        "exists",
                        "first",
                        "forUpdate",
                        "one",
                        "root",
                        "ascending",
                        "descending");
    }

    private static String[] texts(Object[] values) {
        return Stream.of(values).map(String::valueOf).toArray(String[]::new);
    }

    private static Model<?> model(String record) {
        return Companions.models(loader).stream()
                .filter(model -> model.type().getName().equals(record))
                .findFirst()
                .orElseThrow();
    }

    private static Object component(Object record, String name) throws ReflectiveOperationException {
        Method accessor = record.getClass().getMethod(name);
        return accessor.invoke(record);
    }
}
