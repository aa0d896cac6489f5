package org.learnerhub.app.settings;

import java.time.InstantSource;
import java.util.Optional;
import org.learnerhub.domain.access.OpenAccess;
import org.learnerhub.domain.access.RateLimit;

/** What is set about reading the register of providers. */
public final class ProviderSettings {

    private final SettingsText text;

    ProviderSettings(SettingsText text) {
        this.text = text;
    }

    /** Who may read without a log-in, and how often: twice as many calls at once as a second. */
    public OpenAccess openAccess(InstantSource clock) {
        int aSecond = text.value(Settings.PROVIDERS_OPEN_CALLS);
        return new OpenAccess(text.value(Settings.PROVIDERS_OPEN), new RateLimit(aSecond, 2 * aSecond), clock);
    }

    /** Whether the provider query answers with the prefixes of before October 2020. */
    public boolean olderPrefixes() {
        return text.value(Settings.PROVIDERS_OLDER_PREFIXES);
    }

    /** On what terms the whole register may be used; empty: no whole download is offered. */
    public Optional<String> licence() {
        return text.value(Settings.PROVIDERS_LICENCE);
    }
}
