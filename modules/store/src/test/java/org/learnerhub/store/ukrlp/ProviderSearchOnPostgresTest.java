package org.learnerhub.store.ukrlp;

import org.learnerhub.store.StoreUnderTest;
import org.learnerhub.testkit.ukrlp.ProviderSearchContract;
import org.learnerhub.testkit.ukrlp.ProviderAdapters;

class ProviderSearchOnPostgresTest extends ProviderSearchContract {

    @Override
    protected ProviderAdapters freshProviders() {
        return StoreUnderTest.postgres().providers();
    }
}
