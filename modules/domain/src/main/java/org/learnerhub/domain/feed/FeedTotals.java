package org.learnerhub.domain.feed;

import org.learnerhub.domain.provider.Ukprn;
import org.learnerhub.domain.record.EventKind;

/** How many live events each sender has. Written under {@link org.learnerhub.domain.record.EventLog#lock()}. */
public interface FeedTotals {

    long live(Ukprn sender, EventKind kind);

    void add(Ukprn sender, EventKind kind, long more);
}
