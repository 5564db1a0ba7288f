package dev.sippet.planner.execute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sippet.error.InvalidStatement;
import dev.sippet.example.FakeDriver;
import dev.sippet.example.Users;
import dev.sippet.planner.lower.Parameter;
import dev.sippet.planner.lower.Parameter.Use;
import dev.sippet.planner.normalize.Fill;
import dev.sippet.planner.plan.Plan;
import dev.sippet.planner.plan.Step;
import dev.sippet.statement.Request;
import dev.sippet.value.Type;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ValuesTest {

    private static Plan plan(List<Parameter> parameters, Fill... fills) {
        return new Plan(
                new Request.Insert(Users.MODEL),
                new Step.Known(Step.Known.Answer.ZERO),
                parameters,
                List.of(fills),
                false,
                false);
    }

    private static Object[] arguments(Plan plan, Object... given) {
        return Values.arguments(plan, given, FakeDriver.PLAIN);
    }

    @Test
    void whatIsStoredHasToFitAndWhatIsComparedHasNot() {
        Type short3 = Type.text(3);
        Plan compared = plan(List.of(new Parameter(short3, Use.COMPARED, true, "User.name")));
        Plan stored = plan(List.of(new Parameter(short3, Use.STORED, false, "User.name")));
        assertThat(arguments(compared, "abcd")).containsExactly("abcd");
        assertThatThrownBy(() -> arguments(stored, "abcd")).hasMessageContaining("User.name takes at most 3");
        assertThatThrownBy(() -> arguments(stored, (Object) null)).hasMessageContaining("User.name cannot be NULL");
        assertThat(arguments(compared, (Object) null)).containsExactly((Object) null);
    }

    @Test
    void listsAreConvertedAndCounted() {
        Plan listed = plan(List.of(new Parameter(Type.INT32, Use.LISTED, false, "User.points")));
        assertThat(arguments(listed, List.of(1L, 2L, 3L))).containsExactly(List.of(1, 2, 3));
        assertThatThrownBy(() -> arguments(listed, List.of(1, 2, 3, 4)))
                .isInstanceOf(InvalidStatement.class)
                .hasMessageContaining("a list of 4 values for User.points is too long for fake-plain")
                .hasMessageContaining("at most 3 at a time");
        assertThatThrownBy(() -> arguments(listed, 1)).hasMessageContaining("User.points takes a list");
        assertThatThrownBy(() -> arguments(listed, List.of(1L << 40))).hasMessageContaining("outside its range");
    }

    @Test
    void whatTheEngineMakesFollowsWhatWasGivenAnewEachTime() {
        Fill fill = new Fill(Users.MODEL.field("updatedAt"), Instant::now);
        Plan plan = plan(
                List.of(
                        new Parameter(Type.INT64, Use.COMPARED, true, "User.id"),
                        new Parameter(Type.INSTANT, Use.STORED, false, "User.updatedAt")),
                fill);
        Object[] arguments = arguments(plan, 1L);
        assertThat(arguments).hasSize(2).startsWith(1L);
        assertThat(((Instant) arguments[1]).getNano() % 1000).isZero();
    }
}
