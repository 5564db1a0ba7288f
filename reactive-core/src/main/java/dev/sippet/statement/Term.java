package dev.sippet.statement;

import dev.sippet.error.InvalidStatement;
import dev.sippet.schema.Field;
import dev.sippet.schema.Model;
import dev.sippet.schema.Relation;
import dev.sippet.schema.Table;
import dev.sippet.value.Type;
import java.util.List;
import org.jspecify.annotations.Nullable;

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

    /** What is asked of a list, or made of it; what it takes besides the list. */
    enum ListFunction {
        /** Whether it has the elements of this list, in the same order. */
        SAME("="),
        /** Whether each element of this list is in it. */
        HAS_ALL("contains all of"),
        /** Whether at least one element of this list is in it. */
        HAS_ANY("contains any of"),
        /** How many elements it has. */
        SIZE("size"),
        /** With the elements of this list after its own. */
        JOINED("with"),
        /** Without its elements that equal one of this list; the others keep their order. */
        WITHOUT("without"),
        /** Without the element at this position, from 0; where there is none, as it is. */
        WITHOUT_AT("without the one at"),
        /** Without its last element; where there is none, as it is. */
        WITHOUT_LAST("without the last");

        private final String words;

        ListFunction(String words) {
            this.words = words;
        }

        /** As messages write it. */
        public String words() {
            return words;
        }

        /** Whether a list comes of it. */
        public boolean makesList() {
            return switch (this) {
                case JOINED, WITHOUT, WITHOUT_AT, WITHOUT_LAST -> true;
                case SAME, HAS_ALL, HAS_ANY, SIZE -> false;
            };
        }
    }

    /** Where a text has to be found, case-sensitively and without wildcards. */
    enum Place {
        START,
        END,
        ANYWHERE
    }

    /** A field of the record at hand; lowering makes it a {@link ColumnTerm} or {@link SourceColumn}. */
    record FieldTerm(Model<?> model, Field field) implements Term {}

    /** A column of the table a statement is about. */
    record ColumnTerm(Table.Column column) implements Term {}

    /**
     * A column of one of several tables that a statement reads. The statement's own table is source 0; every table of a subquery or
     * join has a number of its own.
     */
    record SourceColumn(int source, Table.Column column) implements Term {}

    /** The value that a field, or once lowered its column, has in the new record of an upsert, while what is stored is changed. */
    record Incoming(Term field) implements Term {}

    /** These columns of the table a statement is about. */
    static List<Term> of(List<Table.Column> columns) {
        return columns.stream().<Term>map(ColumnTerm::new).toList();
    }

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

    /** What is asked of a list, or made of it: the list first, and then what the function takes besides. Of NULL it is NULL. */
    record ListCall(ListFunction function, List<Term> operands) implements Term {
        public ListCall {
            operands = List.copyOf(operands);
        }

        /** The list it is about. */
        public Term list() {
            return operands.getFirst();
        }
    }

    /** {@code value} is true, and neither false nor unknown. */
    record IsTrue(Term value) implements Term {}

    /** What goes along relations; lowering makes it a {@link Subquery}. */
    sealed interface Relational extends Term {}

    /** What reads another table, or the same one once more. */
    sealed interface Subquery extends Term {}

    /**
     * A value of the one record that a relation leads to; NULL where there is none. Lowering makes it a {@link Scalar}, or a
     * {@link InSelect} around it.
     */
    record Related(Model<?> owner, Relation relation, Term value) implements Relational {}

    /** At least one of the records that a relation leads to has this property. Lowering makes it an {@link ExistsIn}. */
    record Some(Model<?> owner, Relation relation, Term condition) implements Relational {}

    /** How many of the records that a relation leads to have this property. Lowering makes it a {@link CountIn}. */
    record CountOf(Model<?> owner, Relation relation, Term condition) implements Relational {}

    /** These values together are those of these fields of one of the records that a query reads; lowered to {@link InSelect}. */
    record InQuery(List<Term> values, Request.Query query, List<Field> fields) implements Relational {
        public InQuery {
            if (query.lock() != Lock.NONE || query.consistent()) {
                throw new InvalidStatement(
                        "a query of " + query.model() + " that another one looks in is read as that one is, and has no"
                                + " lock and no consistent() of its own",
                        "say that of the statement around it");
            }
            values = List.copyOf(values);
            fields = List.copyOf(fields);
        }
    }

    /** There is a row in {@code table}, which is source {@code source}, for which this holds. */
    record ExistsIn(Table table, int source, Term where) implements Subquery {}

    /** How many rows there are in {@code table}, which is source {@code source}, for which this holds. */
    record CountIn(Table table, int source, Term where) implements Subquery {}

    /** The value of the one row of {@code table}, which is source {@code source}, for which this holds; NULL if there is none. */
    record Scalar(Table table, int source, Term value, Term where) implements Subquery {}

    /**
     * These values together are what is selected of a row of {@code table}, which is source {@code source}, for which this holds.
     * The rows that a limit leaves are those of the order.
     */
    record InSelect(
            List<Term> values,
            Table table,
            int source,
            List<Term> selected,
            Term where,
            List<Order> order,
            @Nullable Term limit,
            @Nullable Term offset)
            implements Subquery {
        public InSelect {
            values = List.copyOf(values);
            selected = List.copyOf(selected);
            order = List.copyOf(order);
        }
    }

    /** These values together are, position by position, those of the lists, which are equally long. */
    record TupleIn(List<Term> values, List<? extends Term> lists) implements Term {
        public TupleIn {
            values = List.copyOf(values);
            lists = List.copyOf(lists);
        }

        /** The lists, once they have their positions. */
        public List<ListArgument> arguments() {
            return lists.stream().map(ListArgument.class::cast).toList();
        }
    }
}
