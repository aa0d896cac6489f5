package org.learnerhub.store;

import org.learnerhub.testkit.ChunkStoreContract;
import org.learnerhub.testkit.Ports;

class ChunkStoreOnH2Test extends ChunkStoreContract {

    @Override
    protected Ports freshPorts() {
        return StoreUnderTest.h2().ports();
    }
}
