package org.learnerhub.app.node;

import java.time.Duration;
import org.learnerhub.domain.ukrlp.ProviderRegister;
import org.learnerhub.domain.ukrlp.ReadProviderChanges;
import org.learnerhub.domain.ukrlp.RetrieveProviders;

/** The register of learning providers. */
public final class ProviderFeature {

    private final ProviderRegister register;
    private final RetrieveProviders retrieve;
    private final ReadProviderChanges changes;

    ProviderFeature(NodeParts parts) {
        register = parts.store().providers().register();
        retrieve = new RetrieveProviders(register);
        SleepingPause pause = new SleepingPause();
        changes = new ReadProviderChanges(register, parts.clock(), (Duration time) -> pause.of(time));
    }

    ProviderRegister register() {
        return register;
    }

    /** One for all services: it bounds how many read at once. */
    RetrieveProviders retrieve() {
        return retrieve;
    }

    /** One for all services: it bounds how many wait at once. */
    ReadProviderChanges changes() {
        return changes;
    }
}
