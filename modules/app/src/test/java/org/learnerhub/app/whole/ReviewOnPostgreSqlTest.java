package org.learnerhub.app.whole;

import org.learnerhub.testkit.PostgresServer;
import org.learnerhub.testkit.TestDatabase;

class ReviewOnPostgreSqlTest extends ReviewContract {

    @Override
    TestDatabase freshDatabase() {
        return PostgresServer.freshDatabase();
    }
}
