package dev.sippet.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.sippet.session.Deferred;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Records with deferred values as JSON and back, by both Jacksons as they find their modules themselves. */
class JacksonTest {
    private static final String ADA = "{\"name\":\"Ada\"}";

    record User(String name, Deferred<List<Todo>> todos, Deferred<Optional<String>> bio) {}

    record Todo(String title, Deferred<User> user, Deferred<byte[]> scan) {}

    /** Both, with what this test asks of them. */
    enum Jackson {
        TWO {
            private final com.fasterxml.jackson.databind.ObjectMapper mapper =
                    new com.fasterxml.jackson.databind.ObjectMapper().findAndRegisterModules();

            @Override
            String write(Object value) throws Exception {
                return mapper.writeValueAsString(value);
            }

            @Override
            <T> T read(String json, Class<T> type) throws Exception {
                return mapper.readValue(json, type);
            }
        },
        THREE {
            private final tools.jackson.databind.ObjectMapper mapper = tools.jackson.databind.json.JsonMapper.builder()
                    .findAndAddModules()
                    .build();

            @Override
            String write(Object value) {
                return mapper.writeValueAsString(value);
            }

            @Override
            <T> T read(String json, Class<T> type) {
                return mapper.readValue(json, type);
            }
        };

        abstract String write(Object value) throws Exception;

        abstract <T> T read(String json, Class<T> type) throws Exception;
    }

    private static <T> Deferred<T> never(String name) {
        return Deferred.unloaded(name, db -> {
            throw new AssertionError("JSON asks no database");
        });
    }

    private static User user(@Nullable List<Todo> todos) {
        return new User("Ada", todos == null ? never("User.todos") : Deferred.of(todos), never("User.bio"));
    }

    @ParameterizedTest
    @EnumSource
    void whatIsNotLoadedIsAbsent(Jackson jackson) throws Exception {
        assertThat(jackson.write(user(null))).isEqualTo(ADA);
    }

    @ParameterizedTest
    @EnumSource
    void whatIsLoadedIsItsValue(Jackson jackson) throws Exception {
        Todo todo = new Todo("rest", never("Todo.user"), Deferred.of(new byte[] {1, 2}));
        assertThat(jackson.write(user(List.of(todo))))
                .isEqualTo("{\"name\":\"Ada\",\"todos\":[{\"title\":\"rest\",\"scan\":\"AQI=\"}]}");
        assertThat(jackson.write(user(List.of()))).isEqualTo("{\"name\":\"Ada\",\"todos\":[]}");
    }

    @ParameterizedTest
    @EnumSource
    void aValueThatIsKnownToBeAbsentIsNull(Jackson jackson) throws Exception {
        User none = new User("Ada", never("User.todos"), Deferred.of(Optional.empty()));
        assertThat(jackson.write(none)).isEqualTo("{\"name\":\"Ada\",\"bio\":null}");
        User some = new User("Ada", never("User.todos"), Deferred.of(Optional.of("Countess")));
        assertThat(jackson.write(some)).isEqualTo("{\"name\":\"Ada\",\"bio\":\"Countess\"}");
    }

    @ParameterizedTest
    @EnumSource
    void recordsInEachOtherEndWhereLoadingEnded(Jackson jackson) throws Exception {
        List<Todo> todos = new ArrayList<>();
        User ada = user(todos);
        todos.add(new Todo("rest", Deferred.of(ada), never("Todo.scan")));
        assertThat(jackson.write(ada)).isEqualTo("{\"name\":\"Ada\",\"todos\":[]}");
        assertThat(jackson.write(user(todos)))
                .isEqualTo(
                        "{\"name\":\"Ada\",\"todos\":[{\"title\":\"rest\",\"user\":{\"name\":\"Ada\",\"todos\":[]}}]}");
    }

    @ParameterizedTest
    @EnumSource
    void whatIsThereComesBackLoaded(Jackson jackson) throws Exception {
        String json = "{\"name\":\"Ada\",\"bio\":\"Countess\","
                + "\"todos\":[{\"title\":\"rest\",\"user\":{\"name\":\"Bob\"},\"scan\":\"AQI=\"}]}";
        User read = jackson.read(json, User.class);
        assertThat(read.bio().get()).contains("Countess");
        Todo todo = read.todos().get().getFirst();
        assertThat(todo.user().get().name()).isEqualTo("Bob");
        assertThat(todo.scan().get()).containsExactly(1, 2);
        assertThat(jackson.read(jackson.write(read), User.class)).isEqualTo(read);
    }

    @ParameterizedTest
    @EnumSource
    void whatIsAbsentComesBackUnloaded(Jackson jackson) throws Exception {
        User read = jackson.read(ADA, User.class);
        assertThat(read.todos().isLoaded()).isFalse();
        assertThat(read.bio().isLoaded()).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void aNullIsNoValueWhereThereMayBeNone(Jackson jackson) throws Exception {
        User read = jackson.read("{\"name\":\"Ada\",\"todos\":null,\"bio\":null}", User.class);
        assertThat(read.bio().get()).isEmpty();
        assertThat(read.todos().isLoaded()).isFalse();
    }

    @Test
    void outsideOfRecordsWhatIsNotLoadedIsNull() throws Exception {
        assertThat(Jackson.TWO.write(List.of(Deferred.of(1), never("x")))).isEqualTo("[1,null]");
        assertThat(Jackson.THREE.write(List.of(Deferred.of(1), never("x")))).isEqualTo("[1,null]");
    }

    record Point(int x, Deferred<String> name) {}

    record Path(Point start, Deferred<Point> end) {}

    @ParameterizedTest
    @EnumSource
    void embeddedValuesAreWrittenAsFarAsTheyAreLoaded(Jackson jackson) throws Exception {
        Path unread = new Path(new Point(1, never("Path.start.name")), never("Path.end"));
        Path read = new Path(new Point(1, Deferred.of("a")), Deferred.of(new Point(2, Deferred.of("b"))));
        assertThat(jackson.write(unread)).isEqualTo("{\"start\":{\"x\":1}}");
        assertThat(jackson.write(read))
                .isEqualTo("{\"start\":{\"x\":1,\"name\":\"a\"},\"end\":{\"x\":2,\"name\":\"b\"}}");
        assertThat(jackson.read(jackson.write(read), Path.class)).isEqualTo(read);
        assertThat(jackson.read(jackson.write(unread), Path.class))
                .isEqualTo(unread)
                .hasToString(unread.toString());
    }

    record Plain(UserId id) {}

    record UserId(int value) {}

    record Brief(ShortId id) {}

    record ShortId(@JsonValue int value) {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        ShortId {}
    }

    @ParameterizedTest
    @EnumSource
    void aRecordOfOneComponentIsWhatItSaysItIs(Jackson jackson) throws Exception {
        assertThat(jackson.write(new Plain(new UserId(7)))).isEqualTo("{\"id\":{\"value\":7}}");
        assertThat(jackson.read("{\"id\":{\"value\":7}}", Plain.class)).isEqualTo(new Plain(new UserId(7)));
        assertThat(jackson.write(new Brief(new ShortId(7)))).isEqualTo("{\"id\":7}");
        assertThat(jackson.read("{\"id\":7}", Brief.class)).isEqualTo(new Brief(new ShortId(7)));
    }
}
