package org.learnerhub.domain.stewardship;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.learner.RegisteredLearner;
import org.learnerhub.domain.problem.HubCode;
import org.learnerhub.domain.problem.StewardshipCode;

/** Why a learner is none that something can be done to. */
final class NotLive {

    private NotLive() {}

    /** @return empty where the learner is live */
    static Optional<HubCode> code(@Nullable RegisteredLearner learner) {
        if (learner == null) {
            return Optional.of(StewardshipCode.LEARNER_UNKNOWN);
        }
        return switch (learner.status()) {
            case LIVE -> Optional.empty();
            case MERGED -> Optional.of(StewardshipCode.LEARNER_MERGED);
            case DELETED -> Optional.of(StewardshipCode.LEARNER_DELETED);
        };
    }
}
