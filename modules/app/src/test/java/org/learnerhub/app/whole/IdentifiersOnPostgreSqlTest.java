package org.learnerhub.app.whole;

import org.learnerhub.testkit.PostgresServer;
import org.learnerhub.testkit.TestDatabase;

class IdentifiersOnPostgreSqlTest extends IdentifierContract {

    @Override
    TestDatabase freshDatabase() {
        return PostgresServer.freshDatabase();
    }
}
