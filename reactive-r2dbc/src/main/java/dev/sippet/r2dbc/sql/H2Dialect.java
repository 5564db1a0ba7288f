package dev.sippet.r2dbc.sql;

import dev.sippet.driver.Capability;
import dev.sippet.driver.Isolation;
import java.util.EnumSet;

/** H2 from 2.2. */
public record H2Dialect() implements Dialect {
    @Override
    public String name() {
        return "h2";
    }

    @Override
    public Capability capability(String version) {
        return new Capability(
                name(),
                version,
                true,
                true,
                Version.of(version).atLeast(2, 2),
                EnumSet.allOf(Isolation.class),
                false,
                longestName(),
                Integer.MAX_VALUE);
    }

    @Override
    public Returning returning() {
        return Returning.FINAL_TABLE;
    }

    @Override
    public int longestName() {
        return 256;
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
