package org.learnerhub.app.settings;

import java.net.URI;
import java.util.Optional;

/** What is set about extracts, sharing and all else that learners and those to whom they show something meet. */
public final class LearnerSettings {

    private final SettingsText text;

    LearnerSettings(SettingsText text) {
        this.text = text;
    }

    /** By which address recipients and wallets reach this hub: scheme, host and port, without a slash behind. */
    public String publicUrl() {
        return text.value(Settings.PUBLIC_URL);
    }

    /** Empty: extracts have no time-stamps. */
    public Optional<URI> timestampAuthority() {
        return Optional.ofNullable(text.valueIfAny(Settings.EXTRACT_TIMESTAMP_URL));
    }
}
