package dev.sippet.testkit.contract;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/** What is logged on a category, while it is open; the category is at that level meanwhile. */
final class Logs implements AutoCloseable {
    private static final long PATIENCE_NANOS = 5_000_000_000L;

    private final Logger logger;
    private final @Nullable Level before;
    private final boolean additive;
    private final Kept kept = new Kept();

    private Logs(String category, Level level) {
        logger = (Logger) LoggerFactory.getLogger(category);
        before = logger.getLevel();
        additive = logger.isAdditive();
        kept.start();
        logger.addAppender(kept);
        logger.setAdditive(false);
        logger.setLevel(level);
    }

    static Logs of(String category, Level level) {
        return new Logs(category, level);
    }

    List<String> messages() {
        return List.copyOf(kept.messages);
    }

    /** Waits for a message with this; an answer may arrive a little before it is logged. */
    String await(String text) {
        long end = System.nanoTime() + PATIENCE_NANOS;
        while (true) {
            for (String message : kept.messages) if (message.contains(text)) return message;
            if (System.nanoTime() > end) throw new AssertionError("nothing with " + text + " in " + kept.messages);
            LockSupport.parkNanos(1_000_000);
        }
    }

    @Override
    public void close() {
        logger.detachAppender(kept);
        logger.setAdditive(additive);
        logger.setLevel(before);
        kept.stop();
    }

    private static final class Kept extends AppenderBase<ILoggingEvent> {
        private final List<String> messages = new CopyOnWriteArrayList<>();

        @Override
        protected void append(ILoggingEvent event) {
            messages.add(event.getFormattedMessage());
        }
    }
}
