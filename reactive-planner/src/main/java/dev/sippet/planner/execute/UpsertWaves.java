package dev.sippet.planner.execute;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Puts upserts, which arrive in their order, into waves that run one after the other: within a wave no two have the same target, and
 * they stand in the order of their targets, so that those who lock the same rows lock them in the same order. What comes out is what
 * would come out if they ran one by one.
 */
final class UpsertWaves {
    private final List<TreeMap<Target, Item>> waves = new ArrayList<>();
    private final Map<Target, Integer> last = new HashMap<>();

    /** What becomes of an earlier one with the same target. */
    enum Meets {
        /** It is as if it had not been there, if it was of the same shape. */
        REPLACES,
        /** It goes first. */
        FOLLOWS,
        /** It stays, and this one does nothing. */
        IGNORES
    }

    /**
     * An upsert.
     *
     * @param shape the number of its shape
     * @param row the number of its row among those of that shape
     */
    record Item(int shape, int row) {}

    /** The values of the target, in canonical form. */
    record Target(List<Comparable<?>> values) implements Comparable<Target> {
        @SuppressWarnings({"unchecked", "rawtypes"}) // targets of one upsert have the same types
        private static final Comparator<Comparable<?>> NATURAL = (a, b) -> ((Comparable) a).compareTo(b);

        static Target of(List<?> values) {
            List<Comparable<?>> comparable = new ArrayList<>(values.size());
            for (Object value : values) {
                comparable.add(value instanceof byte[] bytes ? ByteBuffer.wrap(bytes) : (Comparable<?>) value);
            }
            return new Target(List.copyOf(comparable));
        }

        @Override
        public int compareTo(Target other) {
            for (int i = 0; i < values.size(); i++) {
                int order = NATURAL.compare(values.get(i), other.values.get(i));
                if (order != 0) return order;
            }
            return 0;
        }
    }

    /** The next one. */
    void add(Item item, Target target, Meets meets) {
        Integer before = last.get(target);
        if (before != null && meets == Meets.IGNORES) return;
        int wave = before == null ? 0 : replaces(item, waves.get(before).get(target), meets) ? before : before + 1;
        if (wave == waves.size()) waves.add(new TreeMap<>());
        waves.get(wave).put(target, item);
        last.put(target, wave);
    }

    private static boolean replaces(Item item, @Nullable Item before, Meets meets) {
        return meets == Meets.REPLACES && before != null && before.shape() == item.shape();
    }

    /** The waves, in order. */
    List<Collection<Item>> inOrder() {
        return waves.stream().<Collection<Item>>map(TreeMap::values).toList();
    }
}
