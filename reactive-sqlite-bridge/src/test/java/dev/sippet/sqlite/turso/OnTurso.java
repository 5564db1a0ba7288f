package dev.sippet.sqlite.turso;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
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
 * Runs on the real Turso engine, hosted by Node.js. A machine without node and npm leaves such a test out and says so in a line, unless
 * it runs with {@code -Dturso.required=true}; where they are and the engine cannot be had, the test fails and says why.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@ExtendWith(OnTurso.Condition.class)
public @interface OnTurso {

    /** Registers the driver, too, as long as such a test runs. */
    final class Condition implements ExecutionCondition, BeforeAllCallback, AfterAllCallback {

        private static final Logger LOG = System.getLogger(OnTurso.class.getName());
        private static final Driver DRIVER = new NodeTursoDriver();
        private static int users;

        @Override
        public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
            if (Installation.isPossible() || Boolean.getBoolean("turso.required")) {
                return ConditionEvaluationResult.enabled("node is there");
            }
            String reason = "Turso: not tested here, node and npm are missing";
            LOG.log(Level.WARNING, reason + " (" + context.getDisplayName() + ")");
            return ConditionEvaluationResult.disabled(reason);
        }

        @Override
        public void beforeAll(ExtensionContext context) throws SQLException {
            Sidecar.running();
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
