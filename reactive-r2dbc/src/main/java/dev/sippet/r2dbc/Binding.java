package dev.sippet.r2dbc;

import dev.sippet.r2dbc.sql.BoundSql;
import io.r2dbc.spi.Statement;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts the values of one run into a statement. */
final class Binding {
    private Binding() {}

    static Statement bind(Link link, BoundSql bound, Codecs codecs) {
        Statement statement = link.connection().createStatement(bound.sql());
        for (int at = 0; at < bound.size(); at++) {
            @Nullable Object value = bound.value(at);
            if (bound.array(at) && value instanceof List<?> values) {
                codecs.bindArray(statement, at, bound.type(at), values);
            } else {
                codecs.bind(statement, at, bound.type(at), value);
            }
        }
        return statement;
    }
}
