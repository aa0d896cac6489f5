package org.learnerhub.domain.monitoring;

import java.util.List;

/** How much waits at the broker. */
public interface QueueDepths {

    /** By name; none where this node cannot see into its broker. */
    List<Depth> depths();

    /** @param waiting how many messages are there, those under way included */
    record Depth(String queue, long waiting) {}
}
