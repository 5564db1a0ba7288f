package dev.sippet.planner.verify;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sippet.driver.Capability;
import dev.sippet.error.InvalidStatement;
import dev.sippet.error.UnsupportedFeature;
import dev.sippet.example.Calls;
import dev.sippet.example.FakeDriver;
import dev.sippet.example.Users;
import dev.sippet.query.Wait;
import dev.sippet.schema.Field;
import dev.sippet.schema.Inverse;
import dev.sippet.schema.Model;
import dev.sippet.schema.Reference;
import dev.sippet.session.Statement;
import dev.sippet.statement.Include;
import dev.sippet.statement.Lock;
import dev.sippet.statement.Order;
import dev.sippet.statement.Request;
import dev.sippet.statement.Term;
import dev.sippet.value.Type;
import java.math.BigInteger;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class VerifierTest {

    private static void verify(Statement<?> statement, Capability capability) {
        Verifier.verify(Calls.request(statement), capability);
    }

    static List<Arguments> nonsense() {
        return List.of(
                Arguments.of(Users.all().limit(1).count(), "no limit and no offset"),
                Arguments.of(Users.all().offset(1).exists(), "no limit and no offset"),
                Arguments.of(Users.all().forUpdate().count(), "locks nothing"),
                Arguments.of(Users.all().forUpdate().exists(), "locks nothing"),
                Arguments.of(Users.all().offset(1), "leaves out rows by chance"),
                Arguments.of(
                        Users.all()
                                .limit(1)
                                .select(Users.paths().name())
                                .distinct()
                                .count(),
                        "no limit and no offset"),
                Arguments.of(
                        Users.all().forUpdate().select(Users.paths().name()).distinct(), "no records to lock"),
                Arguments.of(
                        Users.all()
                                .orderBy(u -> u.points().asc())
                                .select(Users.paths().name())
                                .distinct(),
                        "ordered by what is selected, and points is not"),
                Arguments.of(Users.updateById(1), "this update of User changes nothing"),
                Arguments.of(Users.all().update(), "this update of User changes nothing"));
    }

    @ParameterizedTest
    @MethodSource("nonsense")
    void whatMakesNoSenseIsRefusedEverywhere(Statement<?> statement, String message) {
        for (Capability capability : List.of(FakeDriver.RETURNING, FakeDriver.PLAIN)) {
            assertThatThrownBy(() -> verify(statement, capability))
                    .isInstanceOf(InvalidStatement.class)
                    .hasMessageContaining(message);
        }
    }

    @Test
    void whatADatabaseCannotDoIsRefusedByItsNameAndVersion() {
        Statement<?> skipping = Users.all().forUpdate(Wait.SKIP_LOCKED);
        assertThatThrownBy(() -> verify(skipping, FakeDriver.PLAIN))
                .isInstanceOf(UnsupportedFeature.class)
                .hasMessageContaining("fake-plain 2 cannot leave out rows that others have locked");
        assertThatCode(() -> verify(skipping, FakeDriver.RETURNING)).doesNotThrowAnyException();
    }

    @Test
    void whatMakesSensePasses() {
        List<Statement<?>> statements = List.of(
                Users.all(),
                Users.all().limit(3),
                Users.all().orderBy(u -> u.name().asc()).offset(2),
                Users.all().forUpdate(Wait.NO_WAIT),
                Users.all().count(),
                Users.create().name("x"),
                Users.updateById(1).name("x"),
                Users.all().delete());
        for (Statement<?> each : statements) {
            assertThatCode(() -> verify(each, FakeDriver.PLAIN)).doesNotThrowAnyException();
        }
    }

    /** One like SQLite. */
    private static final Capability EMBEDDED = Capability.of("fake-embedded", "3")
            .skipLocked(false)
            .isolations(Set.of())
            .longestName(99)
            .longestList(99)
            .mostValues(99)
            .noWait(false)
            .namedForeignKeys(false)
            .orderedDecimals(false)
            .largestUnsigned(BigInteger.TEN)
            .build();

    private static final Field PRICE = Field.of("price", Type.decimal(9, 2));
    private static final Field RATE = Field.of("rate", Type.decimal(9, 4));

    private static Model<Object> priced() {
        return Model.of(Object.class, "things", (row, at) -> row)
                .field(Field.of("id", Type.INT32))
                .field(PRICE)
                .field(RATE)
                .key("id")
                .build();
    }

    private static Term field(Field field) {
        return new Term.FieldTerm(priced(), field);
    }

    static List<Term> orders() {
        Term price = field(PRICE);
        Term param = new Term.Param(PRICE.type());
        return List.of(
                new Term.Compare(Term.Comparison.LT, price, param),
                new Term.Compare(Term.Comparison.GE, param, price),
                new Term.Compare(Term.Comparison.EQ, price, field(RATE)),
                new Term.Compare(Term.Comparison.EQ, new Term.Arithmetic(Term.Operator.PLUS, price, param), price),
                new Term.Not(new Term.And(List.of(new Term.Compare(Term.Comparison.GT, price, param)))));
    }

    @ParameterizedTest
    @MethodSource("orders")
    void decimalsThatAreTextsHaveNoOrder(Term where) {
        Request.Single query = query(where, List.of());
        assertThatThrownBy(() -> Verifier.verify(query, EMBEDDED))
                .isInstanceOf(UnsupportedFeature.class)
                .hasMessageContaining("fake-embedded keeps decimals as texts");
        assertThatThrownBy(() -> Verifier.verify(new Request.Delete(priced(), where, null), EMBEDDED))
                .isInstanceOf(UnsupportedFeature.class);
        assertThatCode(() -> Verifier.verify(query, FakeDriver.PLAIN)).doesNotThrowAnyException();
    }

    @Test
    void decimalsThatAreTextsAreNoOrderButEqual() {
        Request.Single ordered =
                query(new Term.Constant(true), List.of(new Order(field(PRICE), false, Order.Nulls.SMALLEST)));
        assertThatThrownBy(() -> Verifier.verify(ordered, EMBEDDED)).isInstanceOf(UnsupportedFeature.class);
        for (Term.Comparison equality : List.of(Term.Comparison.EQ, Term.Comparison.NE)) {
            Term where = new Term.Compare(equality, field(PRICE), new Term.Param(PRICE.type()));
            assertThatCode(() -> Verifier.verify(query(where, List.of()), EMBEDDED))
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void decimalsThatAreTextsHaveNoOrderBehindARelationEither() {
        Term always = new Term.Constant(true);
        Reference other = new Reference("other", () -> priced(), List.of("id"), List.of("id"), true);
        Term along = new Term.Related(priced(), other, field(PRICE));
        Term below = new Term.Compare(Term.Comparison.LT, along, new Term.Param(PRICE.type()));
        Inverse others = new Inverse("others", () -> priced(), "", true, true);
        Order byPrice = new Order(field(PRICE), false, Order.Nulls.SMALLEST);
        Include ordered = new Include(priced(), others, always, List.of(byPrice), null, List.of(), List.of());
        Include filtered = new Include(priced(), others, below, List.of(), null, List.of(), List.of());
        Include deep = new Include(priced(), others, always, List.of(), null, List.of(ordered), List.of());
        List<Request.Single> requests = List.of(
                query(below, List.of()),
                query(always, List.of(new Order(along, false, Order.Nulls.SMALLEST))),
                including(ordered),
                including(filtered),
                including(deep));
        for (Request.Single each : requests) {
            assertThatThrownBy(() -> Verifier.verify(each, EMBEDDED)).isInstanceOf(UnsupportedFeature.class);
            assertThatCode(() -> Verifier.verify(each, FakeDriver.PLAIN)).doesNotThrowAnyException();
        }
    }

    private static Request.Single including(Include include) {
        return new Request.Query(
                priced(),
                Request.Answer.ROWS,
                new Term.Constant(true),
                List.of(),
                null,
                null,
                Lock.NONE,
                List.of(include),
                List.of());
    }

    @Test
    void whereNoRowsAreLockedNobodyWaitsOrSkips() {
        for (Wait wait : List.of(Wait.NO_WAIT, Wait.SKIP_LOCKED)) {
            assertThatThrownBy(() -> verify(Users.all().forUpdate(wait), EMBEDDED))
                    .isInstanceOf(UnsupportedFeature.class);
        }
    }

    private static Request.Single query(Term where, List<Order> order) {
        return new Request.Query(priced(), Request.Answer.ROWS, where, order, null, null, Lock.NONE);
    }
}
