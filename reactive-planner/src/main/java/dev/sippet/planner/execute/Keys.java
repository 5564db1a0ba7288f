package dev.sippet.planner.execute;

import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;

/** Makes automatic keys. Seeded once when the class is loaded, so that making one never waits for the system's entropy. */
final class Keys {
    private static final long VARIANT = 0x8000_0000_0000_0000L;
    private static final AtomicLong LAST = new AtomicLong();
    private static final SecureRandom RANDOM = seeded();

    private Keys() {}

    /**
     * A UUID of version 7: 48 bits of milliseconds, then 12 bits that count on within one, then chance. Those of one process are
     * strictly ascending, so that rows come back in the order in which they were made.
     */
    static UUID v7() {
        long now = System.currentTimeMillis() << 12;
        long tick = LAST.updateAndGet(last -> Math.max(last + 1, now));
        long high = ((tick >>> 12) << 16) | 0x7000 | (tick & 0xfff);
        long low = (ThreadLocalRandom.current().nextLong() >>> 2) | VARIANT;
        return new UUID(high, low);
    }

    /** A UUID of version 4, which nobody can guess. */
    static UUID v4() {
        long high = (RANDOM.nextLong() & ~0xf000L) | 0x4000;
        long low = (RANDOM.nextLong() >>> 2) | VARIANT;
        return new UUID(high, low);
    }

    private static SecureRandom seeded() {
        SecureRandom seeded;
        try {
            seeded = SecureRandom.getInstance("DRBG");
        } catch (NoSuchAlgorithmException e) {
            seeded = new SecureRandom();
        }
        seeded.nextLong();
        return seeded;
    }
}
