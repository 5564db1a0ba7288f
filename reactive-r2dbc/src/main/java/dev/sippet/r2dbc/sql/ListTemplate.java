package dev.sippet.r2dbc.sql;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * A statement with lists that have a marker for each value. A list is filled up to the next power of two by repeating its last
 * value or tuple, which changes no meaning and leaves few texts for the server to know.
 */
final class ListTemplate implements SqlTemplate {
    /** An empty list is no SQL; a select without rows is, and nothing is in it, not even NULL. */
    private static final String NOTHING = " FROM DUAL WHERE FALSE";
    /** Texts with more markers are made anew: they cost more to keep than to make. */
    private static final int LONGEST_KEPT = 4096;

    private static final int MOST_KEPT = 64;

    private final Dialect dialect;
    /** The text before each source, and after the last. */
    private final List<String> parts;

    private final List<Source> sources;
    private final Map<List<Integer>, Variant> variants = new ConcurrentHashMap<>();

    ListTemplate(Dialect dialect, List<String> parts, List<Source> sources) {
        this.dialect = dialect;
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
            int size = size(each, arguments);
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

    /** MySQL takes a tuple in a list of one for an equation of tuples, in which it compares times as texts; hence two at least. */
    private static int size(Source.Each each, @Nullable Object[] arguments) {
        int size = padded(values(each.lists().getFirst(), arguments).size());
        return size == 1 && each.lists().size() > 1 ? 2 : size;
    }

    static int padded(int size) {
        return size <= 1 ? size : Integer.highestOneBit(size - 1) << 1;
    }

    private Variant write(List<Integer> sizes) {
        StringBuilder sql = new StringBuilder();
        List<Source> all = new ArrayList<>();
        int list = 0;
        for (int i = 0; i < sources.size(); i++) {
            sql.append(parts.get(i));
            if (sources.get(i) instanceof Source.Each each) {
                write(sql, all, each, sizes.get(list++));
            } else {
                all.add(sources.get(i));
                sql.append(dialect.marker(all.size()));
            }
        }
        return new Variant(sql.append(parts.getLast()).toString(), all);
    }

    private void write(StringBuilder sql, List<Source> all, Source.Each each, int size) {
        int width = each.lists().size();
        if (size == 0)
            sql.append("SELECT NULL").append(", NULL".repeat(width - 1)).append(NOTHING);
        for (int i = 0; i < size; i++) {
            sql.append(i == 0 ? "" : ", ").append(width == 1 ? "" : "(");
            for (int column = 0; column < width; column++) {
                all.add(each.lists().get(column));
                sql.append(column == 0 ? "" : ", ").append(dialect.marker(all.size()));
            }
            if (width > 1) sql.append(')');
        }
    }

    private @Nullable Object[] lay(List<Integer> sizes, @Nullable Object[] arguments) {
        List<@Nullable Object> laid = new ArrayList<>();
        int list = 0;
        for (Source source : sources) {
            if (source instanceof Source.Each each) lay(laid, each, sizes.get(list++), arguments);
            else laid.add(source.value(arguments));
        }
        return laid.toArray();
    }

    private static void lay(List<@Nullable Object> laid, Source.Each each, int size, @Nullable Object[] arguments) {
        List<List<?>> lists = new ArrayList<>();
        for (Source.Given list : each.lists()) lists.add(values(list, arguments));
        for (int i = 0; i < size; i++) {
            for (List<?> values : lists) laid.add(values.get(Math.min(i, values.size() - 1)));
        }
    }

    private static List<?> values(Source.Given list, @Nullable Object[] arguments) {
        return list.value(arguments) instanceof List<?> values ? values : Arrays.asList(list.value(arguments));
    }
}
