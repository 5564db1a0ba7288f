package dev.sippet.sqlite;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** What the connections of this process to one database share: the turn to write, and who reads. */
final class Database {

    private static final Map<String, Database> OPEN = new HashMap<>();

    private final String key;
    private final WriteQueue writers = new WriteQueue();
    private final Set<NativeConnection> connections = ConcurrentHashMap.newKeySet();
    private final AtomicLong schema = new AtomicLong();
    private int users;

    private Database(String key) {
        this.key = key;
    }

    /** The database of that name, shared until everybody has left it. */
    static Database join(String key) {
        synchronized (OPEN) {
            Database database = OPEN.computeIfAbsent(key, Database::new);
            database.users++;
            return database;
        }
    }

    void leave() {
        synchronized (OPEN) {
            if (--users == 0) {
                OPEN.remove(key);
            }
        }
    }

    static int openCount() {
        synchronized (OPEN) {
            return OPEN.size();
        }
    }

    void add(NativeConnection connection) {
        connections.add(connection);
    }

    void remove(NativeConnection connection) {
        connections.remove(connection);
    }

    WriteQueue writers() {
        return writers;
    }

    /** Where readers block a writer: asks all the others to read their open results to the end. */
    void askReadersToFinish(NativeConnection waiting) {
        for (NativeConnection connection : connections) {
            if (connection != waiting) {
                connection.finishReading();
            }
        }
    }

    /** Changes with each change of the schema by this process. */
    long schema() {
        return schema.get();
    }

    void schemaChanged() {
        schema.incrementAndGet();
    }
}
