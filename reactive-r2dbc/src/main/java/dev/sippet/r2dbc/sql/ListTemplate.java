package dev.sippet.r2dbc.sql;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * A statement with lists that have a marker for each value. A list is filled up to the next power of two by repeating its last
 * value, which changes no meaning and leaves few texts for the server to know.
 */
final class ListTemplate implements SqlTemplate {
    /** An empty list is no SQL; a select without rows is, and nothing is in it, not even NULL. */
    private static final String NOTHING = "SELECT NULL FROM DUAL WHERE FALSE";
    /** Texts with more markers are made anew: they cost more to keep than to make. */
    private static final int LONGEST_KEPT = 4096;

    private static final int MOST_KEPT = 64;

    /** The text before each list, and after the last. */
    private final List<String> parts;

    private final List<Source> sources;
    private final Map<List<Integer>, Variant> variants = new ConcurrentHashMap<>();

    ListTemplate(List<String> parts, List<Source> sources) {
        this.parts = List.copyOf(parts);
        this.sources = List.copyOf(sources);
    }

    /** The statement for one set of list sizes. */
    private static final class Variant {
        final String sql;
        final Source[] sources;

        Variant(String sql, List<Source> sources) {
            this.sql = sql;
            this.sources = sources.toArray(Source[]::new);
        }
    }

    @Override
    public String text() {
        List<Integer> ones = new ArrayList<>();
        for (Source source : sources) if (source instanceof Source.Each) ones.add(1);
        return write(ones).sql;
    }

    @Override
    public BoundSql bind(@Nullable Object[] arguments) {
        List<Integer> sizes = new ArrayList<>(2);
        int longest = 0;
        for (Source source : sources) {
            if (!(source instanceof Source.Each each)) continue;
            int size = padded(values(each, arguments).size());
            sizes.add(size);
            longest = Math.max(longest, size);
        }
        Variant variant = variants.get(sizes);
        if (variant == null) {
            variant = write(sizes);
            if (longest <= LONGEST_KEPT && variants.size() < MOST_KEPT) variants.put(sizes, variant);
        }
        return new BoundSql(variant.sql, variant.sources, lay(sizes, arguments));
    }

    static int padded(int size) {
        return size <= 1 ? size : Integer.highestOneBit(size - 1) << 1;
    }

    private Variant write(List<Integer> sizes) {
        StringBuilder sql = new StringBuilder();
        List<Source> all = new ArrayList<>();
        int list = 0;
        for (Source source : sources) {
            if (!(source instanceof Source.Each)) {
                all.add(source);
                continue;
            }
            int size = sizes.get(list);
            sql.append(parts.get(list++)).append(size == 0 ? NOTHING : "?");
            if (size > 1) sql.append(", ?".repeat(size - 1));
            for (int i = 0; i < size; i++) all.add(source);
        }
        return new Variant(sql.append(parts.get(list)).toString(), all);
    }

    private @Nullable Object[] lay(List<Integer> sizes, @Nullable Object[] arguments) {
        List<@Nullable Object> laid = new ArrayList<>();
        int list = 0;
        for (Source source : sources) {
            if (source instanceof Source.Each each) {
                List<?> values = values(each, arguments);
                laid.addAll(values);
                for (int more = values.size(); more < sizes.get(list); more++) laid.add(values.getLast());
                list++;
            } else {
                laid.add(source.value(arguments));
            }
        }
        return laid.toArray();
    }

    private static List<?> values(Source.Each each, @Nullable Object[] arguments) {
        return arguments[each.argument()] instanceof List<?> list ? list : Arrays.asList(arguments[each.argument()]);
    }
}
