package dev.sippet.planner.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sippet.example.Calls;
import dev.sippet.example.User;
import dev.sippet.example.Users;
import dev.sippet.query.Condition;
import dev.sippet.session.Call;
import dev.sippet.session.Statement;
import dev.sippet.statement.Assignment;
import dev.sippet.statement.Order;
import dev.sippet.statement.Request;
import dev.sippet.statement.Rewrite;
import dev.sippet.statement.StatementPrinter;
import dev.sippet.statement.Term;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class NormalizerTest {
    private static final User ADA = new User(1, "Ada", null, 3, Users.NOW, 7);

    private static Normalized normalized(Statement<?> statement) {
        return Normalizer.normalize(Calls.request(statement));
    }

    private static String printed(Statement<?> statement) {
        return StatementPrinter.print(normalized(statement).request());
    }

    @Test
    void parametersGetThePositionsOfTheirValues() {
        assertThat(printed(
                        Users.filter(u -> u.name().in("a", "b").and(u.points().gt(3)))
                                .orderBy(u -> u.points().plus(1).desc())
                                .limit(5)
                                .offset(2)))
                .isEqualTo(
                        "query User where name in (?0…) and points > ?1 order by points + ?2 desc limit ?3 offset ?4");
        assertThat(printed(Users.delete(ADA))).isEqualTo("delete User where id = ?0 expecting version = ?1");
    }

    @Test
    void anUpdateAlsoSetsWhatItSetsByItself() {
        Normalized update = normalized(Users.update(ADA).name("x").points(p -> p.plus(1)));
        assertThat(StatementPrinter.print(update.request()))
                .isEqualTo("update User set name = ?2, points = points + ?3, updatedAt = ?4, version = version + ?5"
                        + " where id = ?0 expecting version = ?1");
        assertThat(update.fills()).extracting(fill -> fill.field().name()).containsExactly("updatedAt", "version");
        assertThat(update.fills())
                .extracting(fill -> (Object) fill.value().get())
                .containsExactly(Users.NOW, 1L);
    }

    @Test
    void whatPeopleSetIsNotSetAgain() {
        Normalized update = normalized(Users.update(ADA).updatedAt(Instant.EPOCH));
        assertThat(StatementPrinter.print(update.request()))
                .isEqualTo(
                        "update User set updatedAt = ?2, version = version + ?3 where id = ?0 expecting version = ?1");
        assertThat(update.fills()).extracting(fill -> fill.field().name()).containsExactly("version");
    }

    @Test
    void anUpdateOfNothingStaysOne() {
        Normalized update = normalized(Users.update(ADA));
        assertThat(((Request.Update) update.request()).set()).isEmpty();
        assertThat(update.fills()).isEmpty();
    }

    @Test
    void anUpsertChangesWhatAnUpdateWould() {
        Normalized upsert = normalized(
                Users.upsertByEmail(Users.create().name("x").email("e")).onUpdate(u -> u.points(p -> p.plus(1))));
        assertThat(StatementPrinter.print(upsert.request()))
                .isEqualTo("upsert User by email set name = new.name, points = points + ?0, updatedAt = ?1,"
                        + " version = version + ?2");
        assertThat(upsert.fills()).extracting(fill -> fill.field().name()).containsExactly("updatedAt", "version");
        Normalized ignores = normalized(
                Users.upsertByEmail(Users.create().name("x").email("e")).orIgnore());
        assertThat(StatementPrinter.print(ignores.request())).isEqualTo("upsert User by email or ignore");
        assertThat(ignores.fills()).isEmpty();
    }

    @Test
    void otherRequestsSayAllTheyMean() {
        assertThat(normalized(Users.create().name("x")).request()).isEqualTo(new Request.Insert(Users.MODEL));
        assertThat(normalized(Users.all()).request())
                .isEqualTo(Calls.of(Users.all()).request());
    }

    /** Random statements, each value used once: the value at each position is the one that was compared with that field. */
    @Test
    void theOrderOfTheNumbersIsTheOrderOfTheValues() {
        Random random = new Random(7);
        for (int i = 0; i < 500; i++) {
            RandomUsers users = new RandomUsers(random);
            Call<?> call = Calls.of(users.statement());
            Normalized normalized = Normalizer.normalize((Request.Single) call.request());
            int given = call.values().length;
            List<Integer> met = new ArrayList<>();
            for (Term part : parts(normalized.request())) met.addAll(users.check(part, call.values()));
            assertThat(met).hasSizeGreaterThanOrEqualTo(given - 2);
            assertThat(indexes(normalized.request()))
                    .isEqualTo(java.util.stream.IntStream.range(
                                    0, given + normalized.fills().size())
                            .boxed()
                            .toList());
        }
    }

    private static List<Term> parts(Request.Single request) {
        List<Term> parts = new ArrayList<>();
        switch (request) {
            case Request.Query query -> {
                parts.add(query.where());
                for (Order order : query.order()) parts.add(order.by());
                if (query.limit() != null) parts.add(query.limit());
                if (query.offset() != null) parts.add(query.offset());
            }
            case Request.Update update -> {
                parts.add(update.where());
                if (update.guard() != null) parts.add(update.guard());
                for (Assignment each : update.set()) {
                    parts.add(new Term.Compare(Term.Comparison.EQ, each.target(), each.value()));
                }
            }
            case Request.Delete delete -> {
                parts.add(delete.where());
                if (delete.guard() != null) parts.add(delete.guard());
            }
            case Request.Upsert upsert -> {
                for (Assignment each : upsert.set()) {
                    parts.add(new Term.Compare(Term.Comparison.EQ, each.target(), each.value()));
                }
            }
            case Request.Insert insert -> {}
            case Request.InsertMissing insert -> {}
        }
        return parts;
    }

    private static List<Integer> indexes(Request.Single request) {
        List<Integer> indexes = new ArrayList<>();
        for (Term part : parts(request)) {
            Rewrite.bottomUp(part, term -> {
                if (term instanceof Term.Argument(var index, var type)) indexes.add(index);
                if (term instanceof Term.ListArgument(var index, var type)) indexes.add(index);
                return term;
            });
        }
        return indexes;
    }

    /** Makes statements, and remembers for which field each value was. */
    private static final class RandomUsers {
        private final Random random;
        private final Map<Object, String> fieldOf = new HashMap<>();
        private int next;

        RandomUsers(Random random) {
            this.random = random;
        }

        Statement<?> statement() {
            return switch (random.nextInt(4)) {
                case 0 -> filtered().update().name(text("name")).points(number("points"));
                case 1 -> filtered().delete();
                case 2 ->
                    Users.update(new User(number("id"), "", null, 0, Users.NOW, number("version")))
                            .email(text("email"));
                default ->
                    filtered()
                            .orderBy(u -> u.points().plus(number("points")).asc())
                            .limit(3)
                            .offset(4);
            };
        }

        private Users.Query filtered() {
            Users.Query query = Users.all();
            for (int i = random.nextInt(3); i > 0; i--) query = query.filter(condition(3));
            return query;
        }

        private Condition<User> condition(int depth) {
            Users.Path<User> user = Users.paths();
            return switch (random.nextInt(depth == 0 ? 4 : 7)) {
                case 0 -> user.name().eq(text("name"));
                case 1 -> user.points().plus(number("points")).lt(number("points"));
                case 2 -> user.email().in(text("email"), text("email"));
                case 3 -> user.email().isNull();
                case 4 -> condition(depth - 1).and(condition(depth - 1));
                case 5 -> condition(depth - 1).or(condition(depth - 1));
                default -> condition(depth - 1).not();
            };
        }

        private String text(String field) {
            String text = "text " + next++;
            fieldOf.put(text, field);
            return text;
        }

        private int number(String field) {
            int number = 100 + next++;
            fieldOf.put((long) number, field);
            return number;
        }

        /** The positions that hold a value for the field they are compared with. */
        List<Integer> check(Term term, @Nullable Object[] values) {
            List<Integer> met = new ArrayList<>();
            Rewrite.bottomUp(term, part -> {
                switch (part) {
                    case Term.Compare(var c, Term.FieldTerm(var m, var field), Term.Argument(var index, var type)) ->
                        met.addAll(same(field.name(), index, values));
                    case Term.Compare(var c, Term.Arithmetic(var o, var l, Term.Argument a), Term.Argument b) -> {
                        met.addAll(same("points", a.index(), values));
                        met.addAll(same("points", b.index(), values));
                    }
                    case Term.Arithmetic(var o, Term.FieldTerm(var m, var field), Term.Argument(var index, var type)) ->
                        met.addAll(same(field.name(), index, values));
                    case Term.In(Term.FieldTerm(var m, var field), Term.ListArgument(var index, var type)) -> {
                        for (Object each : (List<?>) values[index])
                            assertThat(fieldOf).containsEntry(each, field.name());
                        met.add(index);
                    }
                    default -> {}
                }
                return part;
            });
            return met.stream().distinct().toList();
        }

        private List<Integer> same(String field, int index, @Nullable Object[] values) {
            if (index >= values.length) return List.of();
            Object value = values[index] instanceof Integer number ? Long.valueOf(number) : values[index];
            assertThat(fieldOf).containsEntry(value, field);
            return List.of(index);
        }
    }
}
