package org.learnerhub.app.node;

import org.learnerhub.testkit.PostgresServer;
import org.learnerhub.testkit.TestDatabase;

class ErasureOnPostgreSqlTest extends ErasureContract {

    @Override
    TestDatabase freshDatabase() {
        return PostgresServer.freshDatabase();
    }
}
