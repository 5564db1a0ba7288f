package dev.sippet.planner.execute;

import dev.sippet.driver.Capability;
import dev.sippet.error.InvalidStatement;
import dev.sippet.planner.lower.Parameter;
import dev.sippet.planner.normalize.Fill;
import dev.sippet.planner.plan.Plan;
import dev.sippet.value.Canonical;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Brings the values of a statement into the form that its plan asks for, or refuses them; nothing is sent before. */
final class Values {
    private Values() {}

    /** The arguments of the plan's operations, those that the engine makes at the end. */
    static @Nullable Object[] arguments(Plan plan, @Nullable Object[] given, Capability capability) {
        List<Parameter> parameters = plan.parameters();
        @Nullable Object[] arguments = new @Nullable Object[parameters.size()];
        for (int i = 0; i < given.length; i++) arguments[i] = argument(parameters.get(i), given[i], capability);
        for (int i = given.length; i < arguments.length; i++) {
            Fill fill = plan.fills().get(i - given.length);
            arguments[i] = argument(parameters.get(i), fill.value().get(), capability);
        }
        return arguments;
    }

    private static @Nullable Object argument(Parameter parameter, @Nullable Object value, Capability capability) {
        return switch (parameter.use()) {
            case COMPARED ->
                storable(Canonical.compared(parameter.type(), value, parameter.name()), parameter.name(), capability);
            case STORED -> {
                if (value == null && !parameter.nullable()) throw isNull(parameter.name());
                yield storable(
                        Canonical.stored(parameter.type(), value, parameter.name()), parameter.name(), capability);
            }
            case LISTED -> list(parameter, value, capability);
        };
    }

    static InvalidStatement isNull(String name) {
        return new InvalidStatement(name + " cannot be NULL", "give a value, or declare the component @Nullable");
    }

    /** Refuses a number that this database has no integer for. */
    static @Nullable Object storable(@Nullable Object value, String name, Capability capability) {
        if (value instanceof List<?> elements) {
            for (Object each : elements) storable(each, name, capability);
            return value;
        }
        if (!(value instanceof BigInteger whole) || whole.compareTo(capability.largestUnsigned()) <= 0) return value;
        throw new InvalidStatement(
                name + " is larger than " + capability.largestUnsigned() + ", the largest integer of "
                        + capability.driver(),
                "keep such numbers as texts, or use another database");
    }

    private static List<@Nullable Object> list(Parameter parameter, @Nullable Object value, Capability capability) {
        if (!(value instanceof List<?> values)) throw new InvalidStatement(parameter.name() + " takes a list", null);
        if (values.size() > capability.longestList()) {
            throw new InvalidStatement(
                    "a list of " + values.size() + " values for " + parameter.name() + " is too long for "
                            + capability.driver(),
                    "ask for at most " + capability.longestList() + " at a time");
        }
        List<@Nullable Object> canonical = new ArrayList<>(values.size());
        for (Object each : values) {
            canonical.add(storable(
                    Canonical.compared(parameter.type(), each, parameter.name()), parameter.name(), capability));
        }
        return canonical;
    }
}
