package org.learnerhub.domain.exchange.answer;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.exchange.Delivery;

/** Which deliveries could not be put into their folders, how often that was tried, and when it is tried again. */
public interface FailedDeliveries {

    /** @return 0 where it has not failed */
    int tries(Delivery delivery);

    /** @param nextTry null where it is not tried again by itself */
    void note(Delivery delivery, int tries, String code, @Nullable Instant nextTry);

    /** Changes nothing but when it is tried again. */
    void postpone(Delivery delivery, Instant nextTry);

    void forget(Delivery delivery);

    /** Whose next try has come, the longest overdue first. */
    List<Delivery> due(Instant now, int atMost);
}
