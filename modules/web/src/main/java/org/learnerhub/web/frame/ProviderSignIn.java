package org.learnerhub.web.frame;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.login.LoginKey;
import org.learnerhub.domain.user.OrganisationDirectory;
import org.learnerhub.domain.user.User;
import org.springframework.security.config.annotation.web.configurers.oauth2.client.OAuth2LoginConfigurer;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.SupplierClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/**
 * Signing in at an identity provider: authorisation code with PKCE, state and nonce. Who is bound to an account has it;
 * everybody else is a learner, who has yet to prove whose record it is. The provider is asked for its description when the
 * first person comes, so that a node starts without it.
 */
final class ProviderSignIn {

    /** In addresses; there is one provider. */
    static final String ID = "provider";

    /** Where people go to sign in there. */
    static final String START = "/oauth2/authorization/" + ID;

    private static final String AUTHORISATION = "/oauth2/authorization";

    private final IdentityProvider provider;
    private final OrganisationDirectory directory;
    private final Entrance entrance;

    ProviderSignIn(IdentityProvider provider, OrganisationDirectory directory, Entrance entrance) {
        this.provider = provider;
        this.directory = directory;
        this.entrance = entrance;
    }

    void configure(OAuth2LoginConfigurer<?> login) {
        ClientRegistrationRepository clients =
                new SupplierClientRegistrationRepository(() -> new InMemoryClientRegistrationRepository(client()));
        DefaultOAuth2AuthorizationRequestResolver requests =
                new DefaultOAuth2AuthorizationRequestResolver(clients, AUTHORISATION);
        requests.setAuthorizationRequestCustomizer(OAuth2AuthorizationRequestCustomizers.withPkce());
        login.clientRegistrationRepository(clients)
                .authorizedClientRepository(new NothingKept())
                .authorizationEndpoint(endpoint -> endpoint.authorizationRequestResolver(requests))
                .loginPage("/sign-in")
                .successHandler(this::enter)
                .failureHandler((request, response, error) -> response.sendRedirect("/sign-in?refused"));
    }

    private ClientRegistration client() {
        return ClientRegistrations.fromIssuerLocation(provider.issuer())
                .registrationId(ID)
                .clientId(provider.client())
                .clientSecret(provider.secret())
                .scope("openid")
                .redirectUri("{baseUrl}/login/oauth2/code/{registrationId}")
                .build();
    }

    private void enter(HttpServletRequest request, HttpServletResponse response, Authentication who)
            throws IOException {
        String subject = who.getPrincipal() instanceof OidcUser user ? user.getSubject() : null;
        if (subject != null) {
            LoginKey login = new LoginKey(provider.issuer(), subject);
            Optional<User> member = directory.member(login);
            String next = member.isPresent()
                    ? entrance.enterMember(request, response, member.get())
                    : entrance.enterLearner(request, response, login);
            response.sendRedirect(next);
        } else {
            response.sendRedirect("/sign-in?refused");
        }
    }

    /** The hub asks the provider for nothing afterwards, so it keeps no tokens. */
    private static final class NothingKept implements OAuth2AuthorizedClientRepository {

        @Override
        @SuppressWarnings("TypeParameterUnusedInFormals")
        public <T extends OAuth2AuthorizedClient> @Nullable T loadAuthorizedClient(
                String registration, Authentication principal, HttpServletRequest request) {
            return null;
        }

        @Override
        public void saveAuthorizedClient(
                OAuth2AuthorizedClient client,
                Authentication principal,
                HttpServletRequest request,
                HttpServletResponse response) {
            // see the class
        }

        @Override
        public void removeAuthorizedClient(
                String registration,
                Authentication principal,
                HttpServletRequest request,
                HttpServletResponse response) {
            // see the class
        }
    }
}
