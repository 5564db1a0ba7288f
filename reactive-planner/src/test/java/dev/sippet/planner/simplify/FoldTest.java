package dev.sippet.planner.simplify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sippet.example.Users;
import dev.sippet.statement.Term;
import dev.sippet.statement.Term.And;
import dev.sippet.statement.Term.Argument;
import dev.sippet.statement.Term.Compare;
import dev.sippet.statement.Term.Comparison;
import dev.sippet.statement.Term.Constant;
import dev.sippet.statement.Term.FieldTerm;
import dev.sippet.statement.Term.IsNull;
import dev.sippet.statement.Term.Not;
import dev.sippet.statement.Term.Or;
import dev.sippet.value.Type;
import java.util.List;
import org.junit.jupiter.api.Test;

class FoldTest {
    private static final Term TRUE = new Constant(true);
    private static final Term FALSE = new Constant(false);
    private static final Term EMAIL = new FieldTerm(Users.MODEL, Users.MODEL.field("email"));
    private static final Term A = new Compare(Comparison.EQ, EMAIL, new Argument(0, Type.TEXT));
    private static final Term B = new IsNull(EMAIL);
    private static final Term C = new Compare(Comparison.GT, EMAIL, new Argument(1, Type.TEXT));

    private static And and(Term... terms) {
        return new And(List.of(terms));
    }

    private static Or or(Term... terms) {
        return new Or(List.of(terms));
    }

    private static void becomes(Term given, Term expected) {
        Term folded = Fold.fold(given);
        assertThat(folded).isEqualTo(expected);
        assertThat(Fold.fold(folded)).as("folded again").isEqualTo(folded);
    }

    @Test
    void flatteningLiftsTheSameKindAndSingleTerms() {
        becomes(and(A, and(B, C)), and(A, B, C));
        becomes(or(or(A, B), C), or(A, B, C));
        becomes(and(and(and(A))), A);
        becomes(or(A), A);
    }

    @Test
    void flatteningKeepsTheOtherKind() {
        FlattenLogical rule = new FlattenLogical();
        assertThat(rule.apply(and(A, or(B, C)))).isEmpty();
        assertThat(rule.apply(or(A, and(B, C)))).isEmpty();
        assertThat(rule.apply(new Not(and(A, B)))).isEmpty();
        assertThat(rule.apply(A)).isEmpty();
        becomes(and(A, or(B, C)), and(A, or(B, C)));
    }

    @Test
    void constantsDecideWhatTheyCan() {
        becomes(and(A, FALSE, B), FALSE);
        becomes(or(A, TRUE), TRUE);
        becomes(and(TRUE, A, TRUE), A);
        becomes(or(FALSE, A, B), or(A, B));
        becomes(and(), and());
        becomes(and(TRUE, TRUE), TRUE);
        becomes(or(FALSE), FALSE);
        becomes(new Not(TRUE), FALSE);
        becomes(new Not(and(A, FALSE)), TRUE);
    }

    @Test
    void constantsDecideNothingElse() {
        FoldConstants rule = new FoldConstants();
        assertThat(rule.apply(and(A, B))).isEmpty();
        assertThat(rule.apply(or(A, B))).isEmpty();
        assertThat(rule.apply(new Not(A))).isEmpty();
        assertThat(rule.apply(TRUE)).isEmpty();
    }

    @Test
    void aDoubleNegationIsRemoved() {
        becomes(new Not(new Not(A)), A);
        becomes(new Not(new Not(new Not(A))), new Not(A));
        assertThat(new RemoveDoubleNot().apply(new Not(A))).isEmpty();
        assertThat(new RemoveDoubleNot().apply(A)).isEmpty();
    }

    @Test
    void rulesWorkTogether() {
        becomes(and(new Not(new Not(and(A, TRUE))), or(FALSE, and(B, C))), and(A, B, C));
        becomes(or(and(A, new Not(TRUE)), new Not(or())), new Not(or()));
    }
}
