package org.learnerhub.store.ukrlp;

import org.learnerhub.store.StoreUnderTest;
import org.learnerhub.testkit.ukrlp.ProviderRegisterContract;
import org.learnerhub.testkit.ukrlp.ProviderAdapters;

class ProviderRegisterOnPostgresTest extends ProviderRegisterContract {

    @Override
    protected ProviderAdapters freshProviders() {
        return StoreUnderTest.postgres().providers();
    }
}
