package dev.sippet.planner.simplify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sippet.example.Users;
import dev.sippet.schema.Field;
import dev.sippet.statement.StatementPrinter;
import dev.sippet.statement.Term;
import dev.sippet.statement.Term.And;
import dev.sippet.statement.Term.Argument;
import dev.sippet.statement.Term.Arithmetic;
import dev.sippet.statement.Term.Compare;
import dev.sippet.statement.Term.Comparison;
import dev.sippet.statement.Term.Constant;
import dev.sippet.statement.Term.FieldTerm;
import dev.sippet.statement.Term.In;
import dev.sippet.statement.Term.IsNull;
import dev.sippet.statement.Term.ListArgument;
import dev.sippet.statement.Term.Not;
import dev.sippet.statement.Term.Operator;
import dev.sippet.statement.Term.Or;
import dev.sippet.value.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Folds random terms and asks a small evaluator of three-valued logic, over random rows, whether they still mean the same. */
class FoldMeaningTest {
    private static final int TERMS = 2_000;
    private static final int ROWS = 12;
    private static final List<Field> FIELDS =
            List.of(Users.MODEL.field("points"), Users.MODEL.field("id"), Users.MODEL.field("version"));
    private static final @Nullable Object[] ARGUMENTS = {1L, null, Arrays.asList(0L, 2L), Arrays.asList(1L, null)};

    private final Random random = new Random(20_260_102);

    @Test
    void aFoldedTermMeansTheSameOnEveryRow() {
        int simpler = 0;
        for (int i = 0; i < TERMS; i++) {
            Term term = condition(4);
            Term folded = Fold.fold(term);
            if (!folded.equals(term)) simpler++;
            assertThat(Fold.fold(folded)).isEqualTo(folded);
            for (int row = 0; row < ROWS; row++) {
                Map<Field, @Nullable Long> values = row();
                assertThat(holds(folded, values))
                        .as(() -> StatementPrinter.print(term) + " became " + StatementPrinter.print(folded) + " of "
                                + values)
                        .isEqualTo(holds(term, values));
            }
        }
        assertThat(simpler).as("terms that were made simpler").isGreaterThan(TERMS / 4);
    }

    private Map<Field, @Nullable Long> row() {
        Map<Field, @Nullable Long> values = new HashMap<>();
        for (Field field : FIELDS) values.put(field, random.nextInt(4) == 0 ? null : (long) random.nextInt(3));
        return values;
    }

    private Term condition(int depth) {
        return switch (random.nextInt(depth == 0 ? 4 : 9)) {
            case 0 -> new Constant(random.nextBoolean());
            case 1 -> new IsNull(value());
            case 2 -> new In(value(), new ListArgument(2 + random.nextInt(2), Type.INT64));
            case 3 -> new Compare(Comparison.values()[random.nextInt(6)], value(), value());
            case 4, 5 -> new Not(condition(depth - 1));
            case 6, 7 -> new And(conditions(depth));
            default -> new Or(conditions(depth));
        };
    }

    private List<Term> conditions(int depth) {
        List<Term> terms = new ArrayList<>();
        for (int i = random.nextInt(4); i >= 0; i--) terms.add(condition(depth - 1));
        return terms;
    }

    private Term value() {
        return switch (random.nextInt(4)) {
            case 0 -> new Argument(random.nextInt(2), Type.INT64);
            case 1 -> new Arithmetic(Operator.PLUS, field(), new Argument(0, Type.INT64));
            default -> field();
        };
    }

    private Term field() {
        return new FieldTerm(Users.MODEL, FIELDS.get(random.nextInt(FIELDS.size())));
    }

    /** True, false, or null for unknown. */
    private static @Nullable Boolean holds(Term term, Map<Field, @Nullable Long> row) {
        return switch (term) {
            case Constant(var holds) -> holds;
            case IsNull(var value) -> number(value, row) == null;
            case Not(var value) -> {
                Boolean inner = holds(value, row);
                yield inner == null ? null : !inner;
            }
            case And(var terms) -> decided(terms, row, false);
            case Or(var terms) -> decided(terms, row, true);
            case In(var value, ListArgument(var index, var type)) ->
                among(number(value, row), (List<?>) ARGUMENTS[index]);
            case Compare(var comparison, var left, var right) ->
                compared(comparison, number(left, row), number(right, row));
            default -> throw new AssertionError(term + " is no condition");
        };
    }

    /** One that decides does so; otherwise it is unknown if any is. */
    private static @Nullable Boolean decided(List<Term> terms, Map<Field, @Nullable Long> row, boolean deciding) {
        boolean unknown = false;
        for (Term term : terms) {
            Boolean holds = holds(term, row);
            if (holds == null) unknown = true;
            else if (holds == deciding) return deciding;
        }
        return unknown ? null : Boolean.valueOf(!deciding);
    }

    private static @Nullable Boolean among(@Nullable Long value, List<?> list) {
        if (value == null) return null;
        if (list.contains(value)) return true;
        return list.contains(null) ? null : Boolean.FALSE;
    }

    private static @Nullable Boolean compared(Comparison comparison, @Nullable Long left, @Nullable Long right) {
        if (left == null || right == null) return null;
        int order = left.compareTo(right);
        return switch (comparison) {
            case EQ -> order == 0;
            case NE -> order != 0;
            case LT -> order < 0;
            case LE -> order <= 0;
            case GT -> order > 0;
            case GE -> order >= 0;
        };
    }

    private static @Nullable Long number(Term term, Map<Field, @Nullable Long> row) {
        return switch (term) {
            case FieldTerm(var model, var field) -> row.get(field);
            case Argument(var index, var type) -> (Long) ARGUMENTS[index];
            case Arithmetic(var operator, var left, var right) -> {
                Long first = number(left, row);
                Long second = number(right, row);
                yield first == null || second == null ? null : Long.valueOf(first + second);
            }
            default -> throw new AssertionError(term + " is no value");
        };
    }
}
