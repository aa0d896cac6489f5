package org.learnerhub.app.node;

import org.learnerhub.domain.ukrlp.ProviderRegister;
import org.learnerhub.domain.ukrlp.RetrieveProviders;

/** The register of learning providers. */
public final class ProviderFeature {

    private final ProviderRegister register;
    private final RetrieveProviders retrieve;

    ProviderFeature(NodeParts parts) {
        register = parts.store().providers().register();
        retrieve = new RetrieveProviders(register);
    }

    ProviderRegister register() {
        return register;
    }

    /** One for all services: it bounds how many read at once. */
    RetrieveProviders retrieve() {
        return retrieve;
    }
}
