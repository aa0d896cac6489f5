package org.learnerhub.store.ukrlp;

import org.learnerhub.store.StoreUnderTest;
import org.learnerhub.testkit.ukrlp.ProviderAdapters;
import org.learnerhub.testkit.ukrlp.ProviderSearchContract;

class ProviderSearchOnH2Test extends ProviderSearchContract {

    @Override
    protected ProviderAdapters freshProviders() {
        return StoreUnderTest.h2().providers();
    }
}
