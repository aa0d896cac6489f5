package org.learnerhub.app.node;

import java.util.UUID;
import org.learnerhub.app.settings.HubSettings;
import org.learnerhub.web.provider.ProviderRest;

/** The register of providers by REST. */
final class ProviderRestFeature {

    private ProviderRestFeature() {}

    static ProviderRest.Needs needs(HubSettings settings, HubCore core) {
        ProviderFeature providers = core.providers();
        return new ProviderRest.Needs(
                core.restAccess(),
                providers.retrieve(),
                providers.register(),
                providers.find(),
                providers.changes(),
                core.keys().signer(),
                settings.providers().openAccess(core.clock()),
                settings.trustedProxies(),
                settings.downloads(),
                settings.providers().licence(),
                core.clock(),
                () -> UUID.randomUUID().toString());
    }
}
