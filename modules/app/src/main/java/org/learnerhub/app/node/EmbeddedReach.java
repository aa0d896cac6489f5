package org.learnerhub.app.node;

import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says where the embedded database ends, and warns whoever comes near: at the start and then four times a day. */
final class EmbeddedReach implements AutoCloseable {

    /** Measured in docs/performance.md: beyond it a night's file takes more and more time. */
    static final long LEARNERS = 200_000;

    /** From three quarters on there is time to prepare the move. */
    static final long NEAR = LEARNERS / 4 * 3;

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedReach.class);
    private static final int HOURS_BETWEEN = 6;
    private static final String MOVE = "move to PostgreSQL by ./hub move --to, see docs/moving.md";

    private final @Nullable LongSupplier learners;
    private final ScheduledExecutorService thread;
    private volatile Optional<String> last = Optional.empty();

    private EmbeddedReach(@Nullable LongSupplier learners) {
        this.learners = learners;
        thread = Executors.newSingleThreadScheduledExecutor(work -> {
            Thread daemon = new Thread(work, "embedded-reach");
            daemon.setDaemon(true);
            return daemon;
        });
    }

    /** Of a hub that stands on another database: there is nothing to say. */
    static EmbeddedReach none() {
        return new EmbeddedReach(null);
    }

    /** @param learners how many there are in the register */
    static EmbeddedReach watch(LongSupplier learners) {
        EmbeddedReach reach = new EmbeddedReach(learners);
        LOG.info(
                "the embedded database (H2) is for registers of up to {} learners; for more, {}", text(LEARNERS), MOVE);
        ScheduledFuture<?> unused = reach.thread.scheduleWithFixedDelay(reach::warn, 0, HOURS_BETWEEN, TimeUnit.HOURS);
        return reach;
    }

    /** What the operator should know; empty where the register is small enough. */
    Optional<String> warning() {
        return learners == null ? Optional.empty() : warning(learners.getAsLong());
    }

    /** Whether the register was too large when it was last looked at: asks no database. */
    boolean wasNear() {
        return last.isPresent();
    }

    static Optional<String> warning(long learners) {
        return learners < NEAR
                ? Optional.empty()
                : Optional.of(
                        "the register has " + text(learners) + " learners, and the embedded database (H2) is for up to "
                                + text(LEARNERS) + ": it gets slow; " + MOVE);
    }

    private void warn() {
        try {
            last = warning();
            last.ifPresent(LOG::warn);
        } catch (RuntimeException e) {
            LOG.debug("the register could not be counted", e);
        }
    }

    private static String text(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
