package org.learnerhub.store;

import org.learnerhub.domain.exchange.intake.SetAsideFiles;
import org.learnerhub.testkit.SetAsideFilesContract;

class SetAsideFilesOnPostgresTest extends SetAsideFilesContract {

    @Override
    protected SetAsideFiles fresh() {
        return new SqlSetAsideFiles(StoreUnderTest.postgres().jdbc());
    }
}
