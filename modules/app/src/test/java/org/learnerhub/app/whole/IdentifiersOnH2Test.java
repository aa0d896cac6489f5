package org.learnerhub.app.whole;

import org.learnerhub.testkit.H2Databases;
import org.learnerhub.testkit.TestDatabase;

class IdentifiersOnH2Test extends IdentifierContract {

    @Override
    TestDatabase freshDatabase() {
        return H2Databases.inFolder(folder);
    }
}
