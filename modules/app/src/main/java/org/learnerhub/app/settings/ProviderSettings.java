package org.learnerhub.app.settings;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.access.OpenAccess;
import org.learnerhub.domain.access.RateLimit;
import org.learnerhub.domain.ukrlp.decision.NumberRange;

/** What is set about the register of providers. */
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

    /** From where new providers get their numbers; null: this hub gives none. */
    public @Nullable NumberRange numbers() {
        return text.valueIfAny(Settings.PROVIDERS_NUMBERS);
    }

    /** How long files are still taken from a provider that is deactivated. */
    public Duration grace() {
        return text.value(Settings.PROVIDERS_GRACE);
    }
}
