package dev.sippet.sqlite.turso;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.sql.Driver;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Runs on the real Turso engine, if node and npm are there to have it; where they are not, the build says so in one line. With
 * {@code -Dturso.required=true} they must be.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@ExtendWith(OnTurso.Condition.class)
public @interface OnTurso {

    /** Registers the driver, too, as long as such a test runs. */
    final class Condition implements ExecutionCondition, BeforeAllCallback, AfterAllCallback {

        private static final Driver DRIVER = new NodeTursoDriver();
        private static int users;

        @Override
        public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
            Installation installation = Installation.get();
            if (installation.isThere() || Boolean.getBoolean("turso.required")) {
                return ConditionEvaluationResult.enabled("Turso is there");
            }
            String reason = "Turso: not tested here, " + installation.missing();
            System.out.println(reason + " (" + context.getDisplayName() + ")");
            return ConditionEvaluationResult.disabled(reason);
        }

        @Override
        public void beforeAll(ExtensionContext context) throws SQLException {
            synchronized (DRIVER) {
                if (users++ == 0) {
                    DriverManager.registerDriver(DRIVER);
                }
            }
        }

        @Override
        public void afterAll(ExtensionContext context) throws SQLException {
            synchronized (DRIVER) {
                if (--users == 0) {
                    DriverManager.deregisterDriver(DRIVER);
                }
            }
        }
    }
}
