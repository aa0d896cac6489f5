package org.learnerhub.store.ukrlp;

import org.learnerhub.store.StoreUnderTest;
import org.learnerhub.testkit.ukrlp.ProviderRegisterContract;
import org.learnerhub.testkit.ukrlp.ProviderAdapters;

class ProviderRegisterOnH2Test extends ProviderRegisterContract {

    @Override
    protected ProviderAdapters freshProviders() {
        return StoreUnderTest.h2().providers();
    }
}
