package org.learnerhub.domain.matching;

import java.util.Locale;

/** How a learner is matched without asking a person. */
public enum MatchPolicy {
    /** Only where the five key fields equal those of one single live learner. */
    STRICT,
    /** Where the evidence for one learner is overwhelming, nobody else is near and nothing strong contradicts. */
    SCORED;

    /** As result documents and settings say it. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
