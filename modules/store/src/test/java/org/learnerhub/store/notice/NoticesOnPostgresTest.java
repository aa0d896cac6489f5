package org.learnerhub.store.notice;

import org.learnerhub.domain.notice.Notices;
import org.learnerhub.domain.work.UnitOfWork;
import org.learnerhub.store.StoreUnderTest;
import org.learnerhub.testkit.challenge.NoticesContract;

class NoticesOnPostgresTest extends NoticesContract {

    private final StoreUnderTest underTest = StoreUnderTest.postgres();

    @Override
    protected Notices fresh() {
        return underTest.store().notices();
    }

    @Override
    protected UnitOfWork work() {
        return underTest.store().unitOfWork();
    }
}
