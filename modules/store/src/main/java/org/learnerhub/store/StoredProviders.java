package org.learnerhub.store;

import org.learnerhub.domain.ukrlp.PostcodePlaces;
import org.learnerhub.domain.ukrlp.ProviderRegister;
import org.learnerhub.store.ukrlp.ProviderTables;

/** The ports of the register of providers. */
public final class StoredProviders {

    private final ProviderTables tables;

    StoredProviders(ProviderTables tables) {
        this.tables = tables;
    }

    public ProviderRegister register() {
        return tables.register();
    }

    public PostcodePlaces places() {
        return tables.places();
    }
}
