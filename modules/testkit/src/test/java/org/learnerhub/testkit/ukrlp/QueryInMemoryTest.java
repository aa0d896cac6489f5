package org.learnerhub.testkit.ukrlp;

class QueryInMemoryTest extends ProviderQueryContract {

    @Override
    protected ProviderAdapters freshProviders() {
        return InMemory.fresh();
    }
}
