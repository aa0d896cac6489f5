package org.learnerhub.store.exchange;

import org.learnerhub.store.StoreUnderTest;
import org.learnerhub.testkit.ChunkStoreContract;
import org.learnerhub.testkit.Ports;

class ChunkStoreOnPostgresTest extends ChunkStoreContract {

    @Override
    protected Ports freshPorts() {
        return StoreUnderTest.postgres().ports();
    }
}
