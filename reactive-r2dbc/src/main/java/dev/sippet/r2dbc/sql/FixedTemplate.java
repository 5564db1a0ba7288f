package dev.sippet.r2dbc.sql;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A statement whose text is always the same: a run picks its values, and does nothing else. */
final class FixedTemplate implements SqlTemplate {
    private static final int COMPUTED = -1;

    private final String sql;
    private final Source[] sources;
    /** For each marker the index of its argument, or {@link #COMPUTED}. */
    private final int[] picks;

    FixedTemplate(String sql, List<Source> sources) {
        this.sql = sql;
        this.sources = sources.toArray(Source[]::new);
        this.picks = sources.stream().mapToInt(FixedTemplate::pick).toArray();
    }

    private static int pick(Source source) {
        return switch (source) {
            case Source.Given(var argument, var type) -> argument;
            case Source.Whole(var argument, var type) -> argument;
            case Source.Each each -> COMPUTED;
            case Source.Fixed fixed -> COMPUTED;
            case Source.Escaped escaped -> COMPUTED;
            case Source.Pattern pattern -> COMPUTED;
        };
    }

    @Override
    public String text() {
        return sql;
    }

    @Override
    public BoundSql bind(@Nullable Object[] arguments) {
        @Nullable Object[] values = new @Nullable Object[picks.length];
        for (int i = 0; i < values.length; i++) {
            int pick = picks[i];
            values[i] = pick == COMPUTED ? sources[i].value(arguments) : arguments[pick];
        }
        return new BoundSql(sql, sources, values);
    }
}
