package org.learnerhub.app.node;

import org.learnerhub.testkit.PostgresServer;
import org.learnerhub.testkit.TestDatabase;

class FeedsOnPostgreSqlTest extends FeedsContract {

    @Override
    TestDatabase freshDatabase() {
        return PostgresServer.freshDatabase();
    }
}
