package org.learnerhub.domain.monitoring;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What became of the work that a clock starts. */
public interface TimedRuns {

    /** By name. */
    List<Run> all();

    /**
     * One work.
     *
     * @param dueAt when it is due next
     * @param failures how often it failed since it succeeded last
     * @param node which node is at work on it; null where none is
     * @param heartbeat when that node last said that it lives
     */
    record Run(
            String name,
            Instant dueAt,
            @Nullable Instant lastSuccess,
            @Nullable Instant lastFailure,
            int failures,
            @Nullable String node,
            @Nullable Instant heartbeat) {}
}
