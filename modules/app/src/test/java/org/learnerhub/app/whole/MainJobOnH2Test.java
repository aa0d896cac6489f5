package org.learnerhub.app.whole;

import org.learnerhub.testkit.H2Databases;
import org.learnerhub.testkit.TestDatabase;

class MainJobOnH2Test extends MainJobContract {

    @Override
    TestDatabase freshDatabase() {
        return H2Databases.inFolder(folder);
    }
}
