package org.learnerhub.store.access;

import org.learnerhub.domain.user.Users;
import org.learnerhub.store.StoreUnderTest;
import org.learnerhub.testkit.access.UsersContract;

class UsersOnPostgresTest extends UsersContract {

    private final StoreUnderTest underTest = StoreUnderTest.postgres();

    @Override
    protected Users fresh() {
        return new SqlUsers(underTest.jdbc());
    }
}
