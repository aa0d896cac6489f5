package org.learnerhub.store.access;

import org.learnerhub.domain.access.SeenMessages;
import org.learnerhub.store.StoreUnderTest;
import org.learnerhub.testkit.SeenMessagesContract;

class SeenMessagesOnPostgresTest extends SeenMessagesContract {

    private final StoreUnderTest underTest = StoreUnderTest.postgres();

    @Override
    protected void forgetAll() {
        underTest.jdbc().execute("truncate table seen_message");
    }

    @Override
    protected SeenMessages node() {
        return new SqlSeenMessages(underTest.jdbc());
    }
}
