package org.learnerhub.routes.folders;

import org.learnerhub.domain.exchange.intake.SetAsideFiles;
import org.learnerhub.testkit.SetAsideFilesContract;

class MemorySetAsidesTest extends SetAsideFilesContract {

    @Override
    protected SetAsideFiles fresh() {
        return new MemorySetAsides();
    }
}
