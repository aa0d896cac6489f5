package org.learnerhub.app.settings;

import java.util.Optional;
import org.learnerhub.app.operator.UserMistake;
import org.learnerhub.web.frame.IdentityProvider;

/** What is set about people who sign in. */
public final class SignInSettings {

    private final SettingsText text;

    SignInSettings(SettingsText text) {
        this.text = text;
    }

    /**
     * Who checks who people are; empty where the hub does so alone.
     *
     * @throws UserMistake where what is set about it does not do
     */
    public Optional<IdentityProvider> provider() {
        String issuer = text.valueIfAny(Settings.OIDC_ISSUER);
        if (issuer == null) {
            return Optional.empty();
        }
        String client = text.valueIfAny(Settings.OIDC_CLIENT);
        String secret = text.valueIfAny(Settings.OIDC_SECRET);
        if (client == null || secret == null) {
            throw new UserMistake("the settings oidc.client and oidc.secret are needed where oidc.issuer is set");
        }
        return Optional.of(new IdentityProvider(issuer, client, secret, text.value(Settings.OIDC_NAME)));
    }
}
