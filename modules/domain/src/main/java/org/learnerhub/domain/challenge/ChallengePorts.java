package org.learnerhub.domain.challenge;

import java.time.InstantSource;
import org.learnerhub.domain.access.Institutions;
import org.learnerhub.domain.disclosure.ReadGate;
import org.learnerhub.domain.learner.LearnerClusters;
import org.learnerhub.domain.notice.Notices;
import org.learnerhub.domain.work.UnitOfWork;

/** What cases stand on; all over one database. */
public record ChallengePorts(
        UnitOfWork unitOfWork,
        Challenges challenges,
        Notices notices,
        LearnerClusters clusters,
        Institutions institutions,
        ReadGate gate,
        Deadlines.Terms terms,
        InstantSource clock) {

    ChallengeNotices told() {
        return new ChallengeNotices(notices, clock);
    }
}
