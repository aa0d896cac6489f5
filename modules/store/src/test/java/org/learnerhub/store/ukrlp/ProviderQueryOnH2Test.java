package org.learnerhub.store.ukrlp;

import org.learnerhub.store.StoreUnderTest;
import org.learnerhub.testkit.ukrlp.ProviderAdapters;
import org.learnerhub.testkit.ukrlp.ProviderQueryContract;

class ProviderQueryOnH2Test extends ProviderQueryContract {

    @Override
    protected ProviderAdapters freshProviders() {
        return StoreUnderTest.h2().providers();
    }
}
