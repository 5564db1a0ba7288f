package dev.sippet.planner.execute;

import dev.sippet.error.UnsupportedFeature;
import dev.sippet.planner.plan.KeyRead;
import dev.sippet.planner.plan.Listed;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Reads the lists that a read takes, and puts them behind the arguments. */
final class Listing {
    private Listing() {}

    /** For one after the other of these arguments. */
    static Mono<List<@Nullable Object[]>> read(KeyRead read, List<@Nullable Object[]> arguments, Conversation on) {
        if (read.lists().isEmpty()) return Mono.just(arguments);
        return Flux.fromIterable(read.lists())
                .concatMap(
                        listed -> new Found(listed.read())
                                .on(arguments, on)
                                .collect(() -> new Lists(listed, arguments.size()), Lists::add),
                        0)
                .reduce(arguments, (longer, lists) -> lists.behind(longer));
    }

    /** The values of one list, for each of many arguments. */
    private static final class Lists {
        private final Listed listed;
        private final List<Map<Object, List<@Nullable Object>>> values = new ArrayList<>();

        Lists(Listed listed, int count) {
            this.listed = listed;
            for (int i = 0; i < count; i++) values.add(new LinkedHashMap<>());
        }

        void add(Found.Of found) {
            List<@Nullable Object> tuple = new ArrayList<>();
            for (int slot = 0; slot < listed.values(); slot++)
                tuple.add(found.row().get(slot));
            Map<Object, List<@Nullable Object>> distinct = values.get(found.which());
            distinct.putIfAbsent(RelatedRows.comparable(tuple), tuple);
            if (distinct.size() > Windows.MOST_HELD) throw tooMany();
        }

        private UnsupportedFeature tooMany() {
            return new UnsupportedFeature(
                    "more than " + Windows.MOST_HELD + " records of "
                            + listed.read().table().model() + " are too many to look for what belongs to them",
                    "narrow the condition on them, or read them first and ask for some at a time");
        }

        List<@Nullable Object[]> behind(List<@Nullable Object[]> arguments) {
            List<@Nullable Object[]> longer = new ArrayList<>();
            for (int i = 0; i < arguments.size(); i++) longer.add(behind(arguments.get(i), values.get(i)));
            return longer;
        }

        private @Nullable Object[] behind(@Nullable Object[] arguments, Map<Object, List<@Nullable Object>> tuples) {
            @Nullable Object[] longer = Arrays.copyOf(arguments, listed.first() + listed.values());
            for (int i = 0; i < listed.values(); i++) {
                List<@Nullable Object> list = new ArrayList<>(tuples.size());
                for (List<@Nullable Object> tuple : tuples.values()) list.add(tuple.get(i));
                longer[listed.first() + i] = list;
            }
            return longer;
        }
    }
}
