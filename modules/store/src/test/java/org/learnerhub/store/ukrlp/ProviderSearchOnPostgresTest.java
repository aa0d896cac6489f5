package org.learnerhub.store.ukrlp;

import org.learnerhub.store.StoreUnderTest;
import org.learnerhub.testkit.ukrlp.ProviderAdapters;
import org.learnerhub.testkit.ukrlp.ProviderSearchContract;

class ProviderSearchOnPostgresTest extends ProviderSearchContract {

    @Override
    protected ProviderAdapters freshProviders() {
        return StoreUnderTest.postgres().providers();
    }
}
