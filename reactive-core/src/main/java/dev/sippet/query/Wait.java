package dev.sippet.query;

import dev.sippet.statement.Lock;

/** What reading for update does about rows that other transactions hold. */
public enum Wait {
    /** It waits for them. */
    FOR_OTHERS(Lock.UPDATE),
    /** It leaves them out. */
    SKIP_LOCKED(Lock.UPDATE_SKIP_LOCKED),
    /** It fails at once with LockTimeout. */
    NO_WAIT(Lock.UPDATE_NO_WAIT);

    private final Lock lock;

    Wait(Lock lock) {
        this.lock = lock;
    }

    Lock lock() {
        return lock;
    }
}
