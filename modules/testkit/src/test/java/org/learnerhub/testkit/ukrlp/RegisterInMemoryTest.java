package org.learnerhub.testkit.ukrlp;

class RegisterInMemoryTest extends ProviderRegisterContract {

    @Override
    protected ProviderAdapters freshProviders() {
        return InMemory.fresh();
    }
}
