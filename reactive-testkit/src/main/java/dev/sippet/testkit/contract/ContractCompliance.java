package dev.sippet.testkit.contract;

import dev.sippet.driver.Capability;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.platform.commons.support.ReflectionSupport;

/**
 * Sees that a driver runs all contracts and tells the truth about its database: each contract has a nested class, each component of
 * the capability has a case, and the driver reports what its test class says.
 */
public final class ContractCompliance {
    private ContractCompliance() {}

    /** One line for each fault; none when all is well. */
    public static List<String> faults(Class<?> testClass, Capability reported, Capability expected) {
        List<String> faults = new ArrayList<>();
        Set<Class<?>> contracts = Found.CONTRACTS;
        for (Class<?> contract : contracts) {
            if (!runs(testClass, contract)) {
                faults.add(testClass.getSimpleName() + " does not run " + contract.getSimpleName());
            }
        }
        faults.addAll(withoutCase(contracts));
        faults.addAll(misstated(reported, expected));
        return faults;
    }

    /** All drivers of a JVM share what was found. */
    private static final class Found {
        private static final Set<Class<?>> CONTRACTS = contracts();
    }

    private static Set<Class<?>> contracts() {
        Set<Class<?>> contracts = new TreeSet<>((a, b) -> a.getName().compareTo(b.getName()));
        contracts.addAll(ReflectionSupport.findAllClassesInPackage(
                Contract.class.getPackageName(), ContractCompliance::isContract, name -> true));
        if (contracts.isEmpty()) throw new IllegalStateException("found no contract at all");
        return contracts;
    }

    private static boolean isContract(Class<?> each) {
        return each.isInterface() && each != Contract.class && Contract.class.isAssignableFrom(each);
    }

    private static boolean runs(Class<?> testClass, Class<?> contract) {
        return Stream.of(testClass.getDeclaredClasses())
                .filter(nested -> nested.isAnnotationPresent(Nested.class))
                .anyMatch(contract::isAssignableFrom);
    }

    private static List<String> withoutCase(Set<Class<?>> contracts) {
        Set<String> shown = contracts.stream()
                .flatMap(contract -> Arrays.stream(contract.getDeclaredMethods()))
                .map(ContractCompliance::shown)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
        List<String> faults = new ArrayList<>();
        for (RecordComponent component : Capability.class.getRecordComponents()) {
            if (!shown.remove(component.getName())) faults.add("no case is for the capability " + component.getName());
        }
        shown.forEach(name -> faults.add("a case is for the capability " + name + ", which is none"));
        return faults;
    }

    private static String shown(Method method) {
        ForCapability annotation = method.getAnnotation(ForCapability.class);
        return annotation == null ? "" : annotation.value();
    }

    private static List<String> misstated(Capability reported, Capability expected) {
        List<String> faults = new ArrayList<>();
        for (RecordComponent component : Capability.class.getRecordComponents()) {
            if (component.getName().equals("version")) continue;
            Object is = value(component, reported);
            Object said = value(component, expected);
            if (!is.equals(said)) {
                faults.add("the driver reports " + component.getName() + " " + is + ", its test class says " + said);
            }
        }
        return faults;
    }

    private static Object value(RecordComponent component, Capability capability) {
        try {
            return component.getAccessor().invoke(capability);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
