package dev.sippet.planner.execute;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sippet.planner.execute.UpsertWaves.Item;
import dev.sippet.planner.execute.UpsertWaves.Meets;
import dev.sippet.planner.execute.UpsertWaves.Target;
import java.util.List;
import org.junit.jupiter.api.Test;

class UpsertWavesTest {
    private final UpsertWaves waves = new UpsertWaves();
    private int rows;

    private void add(String target, int shape, Meets meets) {
        waves.add(new Item(shape, rows++), Target.of(List.of(target)), meets);
    }

    private List<List<Integer>> rows() {
        return waves.inOrder().stream()
                .map(wave -> wave.stream().map(Item::row).toList())
                .toList();
    }

    @Test
    void withoutDuplicatesAllGoTogetherInTheOrderOfTheirTargets() {
        for (String target : List.of("c", "a", "b")) add(target, 0, Meets.FOLLOWS);
        assertThat(rows()).containsExactly(List.of(1, 2, 0));
    }

    @Test
    void theLastReplacesThoseOfItsShape() {
        for (String target : List.of("a", "b", "a", "a")) add(target, 0, Meets.REPLACES);
        assertThat(rows()).containsExactly(List.of(3, 1));
    }

    @Test
    void oneOfAnotherShapeFollows() {
        add("a", 0, Meets.REPLACES);
        add("a", 1, Meets.REPLACES);
        add("a", 1, Meets.REPLACES);
        add("a", 0, Meets.REPLACES);
        assertThat(rows()).containsExactly(List.of(0), List.of(2), List.of(3));
    }

    @Test
    void whatIsComputedFollowsEachTime() {
        for (String target : List.of("a", "a", "b", "a")) add(target, 0, Meets.FOLLOWS);
        assertThat(rows()).containsExactly(List.of(0, 2), List.of(1), List.of(3));
    }

    @Test
    void theFirstStaysWhereOthersAreIgnored() {
        for (String target : List.of("a", "a", "b", "b")) add(target, 0, Meets.IGNORES);
        assertThat(rows()).containsExactly(List.of(0, 2));
    }

    @Test
    void targetsOfSeveralValuesAndOfBytesHaveAnOrder() {
        Target first = Target.of(List.of(1, new byte[] {1, 2}));
        Target second = Target.of(List.of(1, new byte[] {1, 3}));
        assertThat(first).isLessThan(second).isEqualTo(Target.of(List.of(1, new byte[] {1, 2})));
        assertThat(Target.of(List.of(0, new byte[] {9}))).isLessThan(first);
    }
}
