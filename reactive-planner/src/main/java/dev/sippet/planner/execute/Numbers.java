package dev.sippet.planner.execute;

import dev.sippet.error.InvalidStatement;
import dev.sippet.statement.Term.Operator;
import java.math.BigDecimal;
import java.math.BigInteger;

/** Calculates with numbers as databases do: whole ones never lose a digit or turn around, fractions are binary ones. */
final class Numbers {
    private Numbers() {}

    /** The number with all its digits. */
    static BigDecimal decimal(Number number) {
        return switch (number) {
            case BigDecimal decimal -> decimal;
            case BigInteger whole -> new BigDecimal(whole);
            case Double fraction -> new BigDecimal(fraction);
            case Float fraction -> new BigDecimal(fraction);
            default -> BigDecimal.valueOf(number.longValue());
        };
    }

    /** The result, to be brought into the type of its column. */
    static Object calculated(Operator operator, Object left, Object right) {
        if (!(left instanceof Number first) || !(right instanceof Number second)) {
            throw new InvalidStatement("only numbers are calculated with", null);
        }
        if (first instanceof Double) return fraction(operator, first.doubleValue(), second.doubleValue());
        if (first instanceof Float) return (float) fraction(operator, first.doubleValue(), second.doubleValue());
        BigDecimal result = exact(operator, decimal(first), decimal(second));
        if (first instanceof BigDecimal) return result;
        if (first instanceof BigInteger) return result.toBigInteger();
        return whole(result);
    }

    private static double fraction(Operator operator, double left, double right) {
        return switch (operator) {
            case PLUS -> left + right;
            case MINUS -> left - right;
            case TIMES -> left * right;
        };
    }

    private static BigDecimal exact(Operator operator, BigDecimal left, BigDecimal right) {
        return switch (operator) {
            case PLUS -> left.add(right);
            case MINUS -> left.subtract(right);
            case TIMES -> left.multiply(right);
        };
    }

    private static Long whole(BigDecimal result) {
        try {
            return result.longValueExact();
        } catch (ArithmeticException e) {
            throw new InvalidStatement("the result is no whole number of 64 bits", "calculate with smaller numbers");
        }
    }
}
