package dev.sippet.planner.verify;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sippet.driver.Capability;
import dev.sippet.error.InvalidStatement;
import dev.sippet.error.UnsupportedFeature;
import dev.sippet.example.Calls;
import dev.sippet.example.FakeDriver;
import dev.sippet.example.Users;
import dev.sippet.query.Wait;
import dev.sippet.session.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class VerifierTest {

    private static void verify(Statement<?> statement, Capability capability) {
        Verifier.verify(Calls.of(statement).request(), capability);
    }

    static List<Arguments> nonsense() {
        return List.of(
                Arguments.of(Users.all().limit(1).count(), "no limit and no offset"),
                Arguments.of(Users.all().offset(1).exists(), "no limit and no offset"),
                Arguments.of(Users.all().forUpdate().count(), "locks nothing"),
                Arguments.of(Users.all().forUpdate().exists(), "locks nothing"),
                Arguments.of(Users.all().offset(1), "leaves out rows by chance"),
                Arguments.of(Users.updateById(1), "this update of User changes nothing"),
                Arguments.of(Users.all().update(), "this update of User changes nothing"));
    }

    @ParameterizedTest
    @MethodSource("nonsense")
    void whatMakesNoSenseIsRefusedEverywhere(Statement<?> statement, String message) {
        for (Capability capability : List.of(FakeDriver.RETURNING, FakeDriver.PLAIN)) {
            assertThatThrownBy(() -> verify(statement, capability))
                    .isInstanceOf(InvalidStatement.class)
                    .hasMessageContaining(message);
        }
    }

    @Test
    void whatADatabaseCannotDoIsRefusedByItsNameAndVersion() {
        Statement<?> skipping = Users.all().forUpdate(Wait.SKIP_LOCKED);
        assertThatThrownBy(() -> verify(skipping, FakeDriver.PLAIN))
                .isInstanceOf(UnsupportedFeature.class)
                .hasMessageContaining("fake-plain 2 cannot leave out rows that others have locked");
        assertThatCode(() -> verify(skipping, FakeDriver.RETURNING)).doesNotThrowAnyException();
    }

    @Test
    void whatMakesSensePasses() {
        List<Statement<?>> statements = List.of(
                Users.all(),
                Users.all().limit(3),
                Users.all().orderBy(u -> u.name().asc()).offset(2),
                Users.all().forUpdate(Wait.NO_WAIT),
                Users.all().count(),
                Users.create().name("x"),
                Users.updateById(1).name("x"),
                Users.all().delete());
        for (Statement<?> each : statements) {
            assertThatCode(() -> verify(each, FakeDriver.PLAIN)).doesNotThrowAnyException();
        }
    }
}
