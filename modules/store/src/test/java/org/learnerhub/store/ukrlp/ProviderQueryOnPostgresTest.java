package org.learnerhub.store.ukrlp;

import org.learnerhub.store.StoreUnderTest;
import org.learnerhub.testkit.ukrlp.ProviderAdapters;
import org.learnerhub.testkit.ukrlp.ProviderQueryContract;

class ProviderQueryOnPostgresTest extends ProviderQueryContract {

    @Override
    protected ProviderAdapters freshProviders() {
        return StoreUnderTest.postgres().providers();
    }
}
