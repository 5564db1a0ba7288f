package dev.sippet.r2dbc.sql;

import dev.sippet.driver.Capability;
import dev.sippet.driver.Isolation;
import java.util.EnumSet;
import java.util.Set;

/** H2 from 2.2. */
public record H2Dialect() implements Dialect {
    /** {@code ARRAY[]} takes no more elements. */
    private static final int LONGEST_LIST = 65_536;

    /** The parser takes no marker with a higher number. */
    private static final int MOST_VALUES = 100_000;

    /** Not SERIALIZABLE: H2 takes the word for a snapshot, in which two transactions can each undo what the other relied on. */
    private static final Set<Isolation> ISOLATIONS = EnumSet.complementOf(EnumSet.of(Isolation.SERIALIZABLE));

    @Override
    public String name() {
        return "h2";
    }

    @Override
    public Capability capability(String version) {
        return Capability.of(name(), version)
                .skipLocked(Version.of(version).atLeast(2, 2))
                .isolations(ISOLATIONS)
                .readOnlyTransactions(false)
                .longestName(longestName())
                .longestList(LONGEST_LIST)
                .mostValues(mostValues())
                .sideBySide(false)
                .build();
    }

    @Override
    public boolean comparesTuples() {
        return false;
    }

    @Override
    public int mostValues() {
        return MOST_VALUES;
    }

    @Override
    public UpsertSyntax upserts() {
        return UpsertSyntax.NONE;
    }

    @Override
    public Returning returning() {
        return Returning.DRIVER;
    }

    @Override
    public int longestName() {
        return 256;
    }

    @Override
    public ListSyntax lists() {
        return ListSyntax.H2;
    }

    @Override
    public Ddl ddl() {
        return new H2Ddl();
    }

    @Override
    public RawSyntax rawSyntax() {
        return RawSyntax.H2;
    }
}
