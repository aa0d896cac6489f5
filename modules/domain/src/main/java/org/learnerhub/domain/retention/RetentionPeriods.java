package org.learnerhub.domain.retention;

import java.time.Instant;
import java.util.Map;
import org.learnerhub.domain.access.Justification;

/** Periods that operators have set; all others are as declared. Writes belong to the surrounding transaction. */
public interface RetentionPeriods {

    /** Days by kind. */
    Map<String, Integer> set();

    /** When this hub came to know of periods. */
    Instant began();

    void set(String kind, int days, Instant at, Justification by);
}
