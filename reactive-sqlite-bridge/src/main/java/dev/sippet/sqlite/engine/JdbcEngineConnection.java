package dev.sippet.sqlite.engine;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

final class JdbcEngineConnection implements EngineConnection {

    private final Connection connection;
    private volatile @Nullable PreparedStatement running;

    JdbcEngineConnection(Connection connection) {
        this.connection = connection;
    }

    @Override
    public EngineStatement prepare(String sql) throws SQLException {
        return new JdbcEngineStatement(this, connection.prepareStatement(sql));
    }

    /** What JDBC does not tell of a statement that answered rows. */
    long changes() throws SQLException {
        EngineStatement question = prepare("SELECT changes()");
        try {
            return question.start(new Object[0]) && question.row()[0] instanceof Long count ? count : 0;
        } finally {
            question.close();
        }
    }

    void running(@Nullable PreparedStatement statement) {
        running = statement;
    }

    @Override
    public void interrupt() {
        PreparedStatement statement = running;
        if (statement != null) {
            try {
                statement.cancel();
            } catch (SQLException ended) {
                // It ended before it could be cancelled, or its driver cannot cancel: the caller gives up its rows
                // anyway.
            }
        }
    }

    @Override
    public boolean asksWhileRunning() {
        return false;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
