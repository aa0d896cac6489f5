package org.learnerhub.testkit.ukrlp;

class SearchInMemoryTest extends ProviderSearchContract {

    @Override
    protected ProviderAdapters freshProviders() {
        return InMemory.fresh();
    }
}
