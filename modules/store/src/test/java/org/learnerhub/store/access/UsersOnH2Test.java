package org.learnerhub.store.access;

import org.learnerhub.domain.user.Users;
import org.learnerhub.store.StoreUnderTest;
import org.learnerhub.testkit.access.UsersContract;

class UsersOnH2Test extends UsersContract {

    private final StoreUnderTest underTest = StoreUnderTest.h2();

    @Override
    protected Users fresh() {
        return new SqlUsers(underTest.jdbc());
    }
}
