package dev.sippet.r2dbc;

import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTag;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import dev.sippet.testkit.architecture.HouseRules;
import dev.sippet.testkit.architecture.HouseRules.ShippedClasses;

/** Core, planner and this module at once: this is the place on whose class path all three are. */
@ArchTag("house")
@AnalyzeClasses(packages = "dev.sippet", importOptions = ShippedClasses.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule CORE_IMPORT_ORDER = HouseRules.CORE_IMPORT_ORDER;

    @ArchTest
    static final ArchRule NO_CYCLES = HouseRules.NO_CYCLES;

    @ArchTest
    static final ArchRule REACTOR_STAYS_AT_THE_EDGE = HouseRules.REACTOR_STAYS_AT_THE_EDGE;

    @ArchTest
    static final ArchRule NO_BLOCKING = HouseRules.NO_BLOCKING;

    @ArchTest
    static final ArchRule NO_LOST_SUBSCRIPTION = HouseRules.NO_LOST_SUBSCRIPTION;

    @ArchTest
    static final ArchRule NO_STANDARD_STREAMS = HouseRules.NO_STANDARD_STREAMS;
}
