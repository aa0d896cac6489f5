package org.learnerhub.app.whole;

import org.learnerhub.testkit.PostgresServer;
import org.learnerhub.testkit.TestDatabase;

class MainJobOnPostgreSqlTest extends MainJobContract {

    @Override
    TestDatabase freshDatabase() {
        return PostgresServer.freshDatabase();
    }
}
