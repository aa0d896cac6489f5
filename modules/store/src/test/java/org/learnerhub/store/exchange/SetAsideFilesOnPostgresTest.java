package org.learnerhub.store.exchange;

import org.learnerhub.domain.exchange.intake.SetAsideFiles;
import org.learnerhub.store.StoreUnderTest;
import org.learnerhub.testkit.SetAsideFilesContract;

class SetAsideFilesOnPostgresTest extends SetAsideFilesContract {

    @Override
    protected SetAsideFiles fresh() {
        return new SqlSetAsideFiles(StoreUnderTest.postgres().jdbc());
    }
}
