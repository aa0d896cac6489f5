package org.learnerhub.app.whole;

import org.learnerhub.testkit.H2Databases;
import org.learnerhub.testkit.TestDatabase;

class ReviewOnH2Test extends ReviewContract {

    @Override
    TestDatabase freshDatabase() {
        return H2Databases.inFolder(folder);
    }
}
