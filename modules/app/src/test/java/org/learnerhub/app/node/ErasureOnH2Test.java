package org.learnerhub.app.node;

import org.learnerhub.testkit.H2Databases;
import org.learnerhub.testkit.TestDatabase;

class ErasureOnH2Test extends ErasureContract {

    @Override
    TestDatabase freshDatabase() {
        return H2Databases.freshInMemory();
    }
}
