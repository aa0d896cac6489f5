package org.learnerhub.app.node;

import org.learnerhub.testkit.H2Databases;
import org.learnerhub.testkit.TestDatabase;

class FeedsOnH2Test extends FeedsContract {

    @Override
    TestDatabase freshDatabase() {
        return H2Databases.freshInMemory();
    }
}
