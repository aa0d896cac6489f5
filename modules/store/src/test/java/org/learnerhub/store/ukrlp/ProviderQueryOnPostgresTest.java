package org.learnerhub.store.ukrlp;

import org.learnerhub.store.StoreUnderTest;
import org.learnerhub.testkit.ukrlp.ProviderQueryContract;
import org.learnerhub.testkit.ukrlp.ProviderAdapters;

class ProviderQueryOnPostgresTest extends ProviderQueryContract {

    @Override
    protected ProviderAdapters freshProviders() {
        return StoreUnderTest.postgres().providers();
    }
}
