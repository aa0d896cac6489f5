package org.learnerhub.store.matching;

import java.util.List;
import org.learnerhub.domain.models.ModelPorts;
import org.learnerhub.store.StoreUnderTest;
import org.learnerhub.testkit.ModelRegisterContract;
import org.learnerhub.testkit.SettableClock;

class ModelRegisterOnH2Test extends ModelRegisterContract {

    private final StoreUnderTest database = StoreUnderTest.h2();

    @Override
    protected ModelPorts ports() {
        return database.store().models();
    }

    @Override
    protected SettableClock clock() {
        return database.ports().clock();
    }

    @Override
    protected List<String> trail() {
        return database.operators();
    }

    @Override
    protected void damage(String digest) {
        database.damageModel(digest);
    }
}
