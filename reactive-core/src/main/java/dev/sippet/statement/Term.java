package dev.sippet.statement;

import dev.sippet.schema.Field;
import dev.sippet.schema.Model;
import dev.sippet.schema.Table;
import dev.sippet.value.Type;
import java.util.List;

/**
 * A condition or a value within a request or statement. Two terms are equal when their shapes are: values are parameters, which
 * take their values in the order in which they stand in the tree, depth first and left to right.
 */
public sealed interface Term {

    /** What {@code left op right} compares. */
    enum Comparison {
        EQ("="),
        NE("<>"),
        LT("<"),
        LE("<="),
        GT(">"),
        GE(">=");

        private final String sign;

        Comparison(String sign) {
            this.sign = sign;
        }

        /** As SQL and messages write it. */
        public String sign() {
            return sign;
        }
    }

    /** What arithmetic does. */
    enum Operator {
        PLUS("+"),
        MINUS("-"),
        TIMES("*");

        private final String sign;

        Operator(String sign) {
            this.sign = sign;
        }

        /** As SQL and messages write it. */
        public String sign() {
            return sign;
        }
    }

    /** Where a text has to be found, case-sensitively and without wildcards. */
    enum Place {
        START,
        END,
        ANYWHERE
    }

    /** A field of the model a request is about; lowering makes it a {@link ColumnTerm}. */
    record FieldTerm(Model<?> model, Field field) implements Term {}

    /** A column of the table a statement is about. */
    record ColumnTerm(Table.Column column) implements Term {}

    /** A value that is given apart; planning makes it an {@link Argument}. */
    record Param(Type type) implements Term {}

    /** The list of values that are given apart, as one. */
    record ListParam(Type element) implements Term {}

    /** The value at this position of those given to a planned statement. */
    record Argument(int index, Type type) implements Term {}

    /** The list at this position of the values given to a planned statement. */
    record ListArgument(int index, Type element) implements Term {}

    /** Always or never. */
    record Constant(boolean holds) implements Term {}

    /** {@code left op right}; unknown when either is NULL. */
    record Compare(Comparison comparison, Term left, Term right) implements Term {}

    /** {@code value} is one of {@code list}. */
    record In(Term value, Term list) implements Term {}

    /** {@code value} is NULL. */
    record IsNull(Term value) implements Term {}

    /** {@code value} matches a pattern of {@code %} and {@code _}, which {@code \} escapes; upper and lower case differ. */
    record Like(Term value, Term pattern) implements Term {}

    /** {@code value} has {@code text} there. */
    record Contains(Place place, Term value, Term text) implements Term {}

    /** {@code value} does not hold; unknown when it is unknown. */
    record Not(Term value) implements Term {}

    /** All hold. */
    record And(List<Term> terms) implements Term {
        public And {
            terms = List.copyOf(terms);
        }
    }

    /** At least one holds. */
    record Or(List<Term> terms) implements Term {
        public Or {
            terms = List.copyOf(terms);
        }
    }

    /** {@code left op right} of numbers. */
    record Arithmetic(Operator operator, Term left, Term right) implements Term {}
}
