package org.learnerhub.domain.matching;

import java.util.Locale;

/** How a learner is matched without asking a person. */
public enum MatchPolicy {
    /** Only where the five key fields equal those of one single live learner. */
    STRICT,
    /** Where the evidence for one learner is overwhelming, nobody else is near and nothing strong contradicts. */
    SCORED;

    /** @throws IllegalArgumentException where the text is neither label */
    public static MatchPolicy ofLabel(String label) {
        for (MatchPolicy policy : values()) {
            if (policy.label().equals(label)) {
                return policy;
            }
        }
        throw new IllegalArgumentException("a match policy is strict or scored");
    }

    /** As result documents and settings say it. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
