package org.learnerhub.store.challenge;

import org.learnerhub.domain.challenge.Challenges;
import org.learnerhub.domain.work.UnitOfWork;
import org.learnerhub.store.StoreUnderTest;
import org.learnerhub.testkit.challenge.ChallengesContract;
import org.learnerhub.testkit.record.MemoryLearnerKeys;

class ChallengesOnPostgresTest extends ChallengesContract {

    private final StoreUnderTest underTest = StoreUnderTest.postgres();

    @Override
    protected Challenges fresh() {
        return underTest.store().records().challenges(new MemoryLearnerKeys());
    }

    @Override
    protected UnitOfWork work() {
        return underTest.store().unitOfWork();
    }
}
