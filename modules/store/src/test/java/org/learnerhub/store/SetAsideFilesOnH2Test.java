package org.learnerhub.store;

import org.learnerhub.domain.exchange.intake.SetAsideFiles;
import org.learnerhub.testkit.SetAsideFilesContract;

class SetAsideFilesOnH2Test extends SetAsideFilesContract {

    @Override
    protected SetAsideFiles fresh() {
        return new SqlSetAsideFiles(StoreUnderTest.h2().jdbc());
    }
}
