package dev.sippet.testkit.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures;
import com.tngtech.archunit.library.GeneralCodingRules;
import dev.sippet.driver.Driver;
import java.util.List;
import org.reactivestreams.Publisher;

/**
 * What class files must obey. Each rule fails when it finds nothing to check, so a renamed package cannot switch it off.
 */
public final class HouseRules {
    private static final String OURS = "dev.sippet..";
    private static final String[] REACTIVE = {
        "dev.sippet",
        "dev.sippet.driver..",
        "dev.sippet.session..",
        "dev.sippet.query..",
        "dev.sippet.execute..",
        "dev.sippet.engine..",
        "dev.sippet.planner.execute..",
        "dev.sippet.planner.engine..",
        "dev.sippet.r2dbc..",
        "dev.sippet.dynamo..",
        "dev.sippet.sqlite..",
    };

    public static final ArchRule CORE_IMPORT_ORDER =
            importOrder("annotation", "error", "value", "schema", "statement", "driver", "session", "query");

    /** Of the first four only {@code lower} uses another, {@code simplify}'s folding. */
    public static final ArchRule PLANNER_IMPORT_ORDER =
            importOrder("normalize", "verify", "simplify", "lower", "plan", "execute", "engine");

    public static final ArchRule NO_CYCLES =
            slices().matching("dev.sippet.(**)").should().beFreeOfCycles();

    public static final ArchRule REACTOR_STAYS_AT_THE_EDGE = noClasses()
            .that()
            .resideInAPackage(OURS)
            .and()
            .resideOutsideOfPackages(REACTIVE)
            .should()
            .dependOnClassesThat()
            .resideInAPackage("reactor..")
            .because("all between the builders and the executor is plain synchronous Java on immutable records");

    public static final ArchRule SQL_TEXT_KNOWS_NO_DRIVER = noClasses()
            .that()
            .resideInAPackage("dev.sippet.r2dbc.sql..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.r2dbc..", "reactor..")
            .because("SQL text is made, and tested, without a connection");

    public static final ArchRule NO_BLOCKING = noClasses()
            .should()
            .accessTargetWhere(calls(Publisher.class, "block", "blockOptional", "blockFirst", "blockLast"))
            .orShould()
            .accessTargetWhere(calls(Publisher.class, "toIterable", "toStream", "toFuture"))
            .orShould()
            .accessTargetWhere(calls(Thread.class, "sleep"));

    public static final ArchRule NO_LOST_SUBSCRIPTION = noClasses()
            .should()
            .accessTargetWhere(calls(Publisher.class, "subscribe").and(withoutArguments()))
            .because("its errors, its context and its cancellation reach nobody");

    public static final ArchRule ONE_PLACE_BORROWS = noClasses()
            .that()
            .resideInAPackage("dev.sippet.planner..")
            .and()
            .doNotHaveSimpleName("Connections")
            .should()
            .accessTargetWhere(calls(Driver.class, "session", "spare"))
            .because("who borrows a session gives it back, and one class does both");

    public static final ArchRule NO_STANDARD_STREAMS = GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

    private HouseRules() {}

    private static ArchRule importOrder(String... packages) {
        var order = Architectures.layeredArchitecture().consideringOnlyDependenciesInLayers();
        List<String> layers = List.of(packages);
        for (String layer : layers) {
            order = order.layer(layer).definedBy("dev.sippet." + layer + "..", "dev.sippet.planner." + layer + "..");
        }
        for (int i = 0; i < layers.size(); i++) {
            var access = order.whereLayer(layers.get(i));
            order = i == 0
                    ? access.mayNotAccessAnyLayer()
                    : access.mayOnlyAccessLayers(layers.subList(0, i).toArray(String[]::new));
        }
        return order.as("each package imports only those before it: " + String.join(" < ", packages));
    }

    private static DescribedPredicate<JavaAccess<?>> calls(Class<?> owner, String... names) {
        List<String> forbidden = List.of(names);
        return describe(
                "is one of " + owner.getSimpleName() + "'s " + forbidden,
                access -> forbidden.contains(access.getTarget().getName())
                        && access.getTargetOwner().isAssignableTo(owner));
    }

    private static DescribedPredicate<JavaAccess<?>> withoutArguments() {
        return describe(
                "has no arguments",
                access -> access.getTarget() instanceof CodeUnitAccessTarget unit
                        && unit.getRawParameterTypes().isEmpty());
    }

    /** What ships: neither test classes nor the testkit, which is there to block, print and wait. */
    public static final class ShippedClasses implements ImportOption {
        private static final ImportOption NO_TESTS = new DoNotIncludeTests();

        @Override
        public boolean includes(Location location) {
            return NO_TESTS.includes(location) && !location.contains("/dev/sippet/testkit/");
        }
    }
}
