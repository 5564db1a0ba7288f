package dev.sippet.sqlite;

import dev.sippet.sqlite.engine.EngineColumn;
import io.r2dbc.spi.ColumnMetadata;
import io.r2dbc.spi.R2dbcType;
import io.r2dbc.spi.Type;
import java.nio.ByteBuffer;
import java.util.Locale;

/** A column by its declared type, which in SQLite is a wish: each value has a type of its own. */
final class SqliteColumn implements ColumnMetadata {

    private final String name;
    private final String declared;
    private final boolean flag;

    SqliteColumn(EngineColumn column) {
        this.name = column.name();
        this.declared =
                column.declaredType() == null ? "" : column.declaredType().toUpperCase(Locale.ROOT);
        this.flag = declared.startsWith("BOOL");
    }

    @Override
    public String getName() {
        return name;
    }

    /** Whether ones and zeros of this column are truth values. */
    boolean isFlag() {
        return flag;
    }

    @Override
    public String getNativeTypeMetadata() {
        return declared;
    }

    @Override
    public Class<?> getJavaType() {
        return getType() == R2dbcType.VARBINARY ? ByteBuffer.class : getType().getJavaType();
    }

    /** SQLite's rules of affinity, but that no declaration at all says nothing. */
    @Override
    public Type getType() {
        if (flag) {
            return R2dbcType.BOOLEAN;
        }
        if (declared.contains("INT")) {
            return R2dbcType.BIGINT;
        }
        if (declared.contains("CHAR") || declared.contains("CLOB") || declared.contains("TEXT")) {
            return R2dbcType.VARCHAR;
        }
        if (declared.contains("BLOB")) {
            return R2dbcType.VARBINARY;
        }
        if (declared.contains("REAL") || declared.contains("FLOA") || declared.contains("DOUB")) {
            return R2dbcType.DOUBLE;
        }
        return Anything.ANYTHING;
    }

    /** A column that may hold whatever it is given. */
    private enum Anything implements Type {
        ANYTHING;

        @Override
        public Class<?> getJavaType() {
            return Object.class;
        }

        @Override
        public String getName() {
            return "ANY";
        }
    }
}
