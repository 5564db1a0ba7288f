package dev.sippet.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sippet.driver.Capability;
import dev.sippet.driver.Isolation;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ContractComplianceTest {
    private static final Capability CAPABILITY = capability("8.0", true);

    @Test
    void namesEachContractThatIsNotRun() {
        assertThat(ContractCompliance.faults(OnlyDeletes.class, CAPABILITY, CAPABILITY))
                .contains("OnlyDeletes does not run CreateContract", "OnlyDeletes does not run PoolContract")
                .doesNotContain("OnlyDeletes does not run DeleteContract");
    }

    @Test
    void everyComponentOfACapabilityHasACase() {
        assertThat(ContractCompliance.faults(OnlyDeletes.class, CAPABILITY, CAPABILITY))
                .noneMatch(fault -> fault.contains("capability"));
    }

    @Test
    void tellsWhereTheDriverAndItsTestClassDisagree() {
        assertThat(ContractCompliance.faults(OnlyDeletes.class, CAPABILITY, capability("8.0", false)))
                .contains("the driver reports skipLocked true, its test class says false");
    }

    @Test
    void doesNotCompareVersions() {
        assertThat(ContractCompliance.faults(OnlyDeletes.class, CAPABILITY, capability("9.9", true)))
                .noneMatch(fault -> fault.contains("reports"));
    }

    private static Capability capability(String version, boolean skipLocked) {
        return Capability.of("made-up", version)
                .skipLocked(skipLocked)
                .isolations(Set.of(Isolation.SERIALIZABLE))
                .longestName(63)
                .longestList(1_000)
                .mostValues(1_000)
                .build();
    }

    /** Never run: its nested class says only that it would. */
    abstract static class OnlyDeletes {
        @Nested
        abstract class Delete implements DeleteContract {}
    }
}
