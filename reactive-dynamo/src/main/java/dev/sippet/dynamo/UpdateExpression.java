package dev.sippet.dynamo;

import dev.sippet.schema.Table.Column;
import dev.sippet.statement.Assignment;
import dev.sippet.statement.Term.Arithmetic;
import dev.sippet.statement.Term.ColumnTerm;
import dev.sippet.statement.Term.ListCall;
import dev.sippet.statement.Term.ListFunction;
import dev.sippet.statement.Term.Operator;
import dev.sippet.value.Type;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What an update sets and removes, and what must hold so that no number leaves its range. */
final class UpdateExpression {
    private final StoredTable table;
    private final Expressions expressions;
    private final List<String> set = new ArrayList<>();
    private final List<String> remove = new ArrayList<>();
    private final StringBuilder bounds = new StringBuilder();

    UpdateExpression(StoredTable table, Expressions expressions) {
        this.table = table;
        this.expressions = expressions;
    }

    String text() {
        String text = set.isEmpty() ? "" : "SET " + String.join(", ", set);
        if (remove.isEmpty()) return text;
        return (text.isEmpty() ? "" : text + " ") + "REMOVE " + String.join(", ", remove);
    }

    /** Conditions to add: where they do not hold, the new state is computed elsewhere, or refused. */
    String bounds() {
        return bounds.toString();
    }

    /** As the statement says it: a value, or one that is added to the same column or subtracted from it. */
    void set(Assignment assignment, @Nullable Object[] arguments) {
        Column column = ((ColumnTerm) assignment.target()).column();
        if (assignment.value() instanceof Arithmetic(var operator, var left, var right)) {
            add(column, operator, Objects.requireNonNull(StoredTable.argument(right, arguments)));
            return;
        }
        if (assignment.value() instanceof ListCall call) {
            list(column, call.function(), StoredTable.argument(call.operands().getLast(), arguments));
            return;
        }
        Object value = StoredTable.argument(assignment.value(), arguments);
        column(column, value);
        for (KeyAttribute derived : table.derived()) {
            if (derived.columns().equals(List.of(column))) put(derived.name(), table.stored(derived, each -> value));
        }
    }

    /**
     * One that was not there takes the elements all the same; a position that is not there is passed over by the store. What is no list is
     * left to be read, which tells what it is.
     */
    private void list(Column column, ListFunction function, @Nullable Object given) {
        String name = expressions.name(column.name());
        String isList = "attribute_type(" + name + ", " + expressions.value(AttributeValue.fromS("L")) + ")";
        if (function == ListFunction.JOINED) {
            String none = expressions.value(AttributeValue.fromL(List.of()));
            String more = expressions.value(ItemCodec.attribute(column, Objects.requireNonNull(given)));
            set.add(name + " = list_append(if_not_exists(" + name + ", " + none + "), " + more + ")");
            bounds.append(" AND (")
                    .append(expressions.missing(column.name()))
                    .append(" OR ")
                    .append(isList)
                    .append(")");
        } else {
            bounds.append(" AND ").append(isList);
            remove.add(name + "[" + given + "]");
        }
    }

    /** These columns of a row, and the keys that are made of them. */
    void set(List<Column> columns, Function<Column, @Nullable Object> row) {
        for (Column column : columns) {
            column(column, row.apply(column));
        }
        for (KeyAttribute derived : table.derived()) {
            if (derived.columns().stream().anyMatch(columns::contains)) put(derived.name(), table.stored(derived, row));
        }
    }

    private void column(Column column, @Nullable Object value) {
        put(column.name(), table.stored(column, value));
        if (column.expires()) put(new Expiry(column).name(), Expiry.value(value));
    }

    private void put(String attribute, @Nullable AttributeValue value) {
        String name = expressions.name(attribute);
        if (value == null) remove.add(name);
        else set.add(name + " = " + expressions.value(value));
    }

    /** What would leave the range of the column is left to be refused where it is computed. */
    private void add(Column column, Operator operator, Object amount) {
        String name = expressions.name(column.name());
        String sign = operator == Operator.MINUS ? " - " : " + ";
        set.add(name + " = " + name + sign + expressions.value(AttributeValue.fromN(amount.toString())));
        BigInteger change = new BigInteger(amount.toString());
        if (operator == Operator.MINUS) change = change.negate();
        int bits = bits((Type.Plain) column.type());
        BigInteger largest =
                BigInteger.ONE.shiftLeft(bits - 1).subtract(BigInteger.ONE).subtract(change);
        BigInteger smallest = BigInteger.ONE.shiftLeft(bits - 1).negate().subtract(change);
        bounds.append(" AND ").append(name).append(" BETWEEN ").append(number(smallest));
        bounds.append(" AND ").append(number(largest));
    }

    private String number(BigInteger number) {
        return expressions.value(AttributeValue.fromN(number.toString()));
    }

    private static int bits(Type.Plain type) {
        return switch (type) {
            case INT8 -> Byte.SIZE;
            case INT16 -> Short.SIZE;
            case INT32 -> Integer.SIZE;
            default -> Long.SIZE;
        };
    }
}
