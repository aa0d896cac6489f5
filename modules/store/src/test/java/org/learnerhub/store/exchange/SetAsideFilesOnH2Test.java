package org.learnerhub.store.exchange;

import org.learnerhub.domain.exchange.intake.SetAsideFiles;
import org.learnerhub.store.StoreUnderTest;
import org.learnerhub.testkit.SetAsideFilesContract;

class SetAsideFilesOnH2Test extends SetAsideFilesContract {

    @Override
    protected SetAsideFiles fresh() {
        return new SqlSetAsideFiles(StoreUnderTest.h2().jdbc());
    }
}
