package dev.sippet.r2dbc;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTag;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import dev.sippet.testkit.architecture.HouseRules;
import dev.sippet.testkit.architecture.HouseRules.ShippedClasses;
import java.lang.reflect.Field;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Core, planner and this module at once: this is the place on whose class path all three are. */
@ArchTag("house")
@AnalyzeClasses(packages = "dev.sippet", importOptions = ShippedClasses.class)
class ArchitectureTest {
    /** Rules whose code is not written yet, with the package whose first class ends the wait. */
    private static final Map<String, String> WAITING = Map.of();

    @ArchTest
    static final ArchRule CORE_IMPORT_ORDER = HouseRules.CORE_IMPORT_ORDER;

    @ArchTest
    static final ArchRule PLANNER_IMPORT_ORDER = HouseRules.PLANNER_IMPORT_ORDER;

    @ArchTest
    static final ArchRule NO_CYCLES = HouseRules.NO_CYCLES;

    @ArchTest
    static final ArchRule REACTOR_STAYS_AT_THE_EDGE = HouseRules.REACTOR_STAYS_AT_THE_EDGE;

    @ArchTest
    static final ArchRule SQL_TEXT_KNOWS_NO_DRIVER = HouseRules.SQL_TEXT_KNOWS_NO_DRIVER;

    @ArchTest
    static final ArchRule NO_BLOCKING = HouseRules.NO_BLOCKING;

    @ArchTest
    static final ArchRule NO_LOST_SUBSCRIPTION = HouseRules.NO_LOST_SUBSCRIPTION;

    @ArchTest
    static final ArchRule ONE_PLACE_BORROWS = HouseRules.ONE_PLACE_BORROWS;

    @ArchTest
    static final ArchRule NO_STANDARD_STREAMS = HouseRules.NO_STANDARD_STREAMS;

    @ArchTest
    static void everyRuleOfTheHouseIsRun(JavaClasses classes) {
        Set<String> missing = ruleNames(HouseRules.class);
        missing.removeAll(ruleNames(ArchitectureTest.class));
        assertThat(missing).isEqualTo(WAITING.keySet());
        assertThat(classes)
                .extracting(JavaClass::getPackageName)
                .as("the code is here: move its rule from WAITING to the rules above")
                .noneMatch(name -> WAITING.values().stream().anyMatch(name::endsWith));
    }

    private static Set<String> ruleNames(Class<?> type) {
        return Stream.of(type.getDeclaredFields())
                .filter(field -> field.getType() == ArchRule.class)
                .map(Field::getName)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
