package org.learnerhub.web.frame;

import java.util.List;
import java.util.function.Predicate;
import org.learnerhub.domain.access.Caller;
import org.learnerhub.domain.access.Institution;
import org.learnerhub.domain.access.Institutions;
import org.learnerhub.domain.access.Right;
import org.learnerhub.domain.user.Audience;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** Who may open which page. Whatever is not allowed here is refused. Other ways into the hub do not pass here. */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
class FrameSecurity {

    /** No script or style but our own files, nothing of another origin, in no frame. */
    static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
            + " connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    @Bean
    SecurityContextRepository signedInPeople() {
        return new HttpSessionSecurityContextRepository();
    }

    @Bean
    Entrance entrance(FrameNeeds needs, SecurityContextRepository people) {
        return new Entrance(needs, people);
    }

    @Bean
    Passkeys passkeys(FrameNeeds needs) {
        return new Passkeys(needs);
    }

    @Bean
    SecurityFilterChain pageSecurity(
            HttpSecurity http, SecurityContextRepository people, Entrance entrance, Passkeys passkeys, FrameNeeds needs)
            throws Exception {
        IdentityProvider provider = needs.provider();
        if (provider != null) {
            http.oauth2Login(new ProviderSignIn(provider, needs.directory(), entrance)::configure);
        }
        passkeys.configure(http);
        HalfSignedIn entry = new HalfSignedIn();
        Institutions institutions = needs.institutions();
        SecurityFilterChain chain = http.securityMatcher(Pages.matchers())
                .securityContext(context -> context.securityContextRepository(people))
                .authorizeHttpRequests(paths -> paths.requestMatchers(
                                "/sign-in/**",
                                "/sign-up/**",
                                "/sign-out",
                                "/oauth2/authorization/**",
                                "/login/**",
                                "/webauthn/authenticate/**")
                        .permitAll()
                        .requestMatchers("/college/**")
                        .access(institution(institutions, Pages.OF_COLLEGES))
                        .requestMatchers("/awarding/**")
                        .access(institution(institutions, Pages.OF_AWARDING_BODIES))
                        .requestMatchers("/learner/start/**")
                        .access(is(user -> user.audience() == Audience.LEARNER))
                        .requestMatchers("/learner/**")
                        .access(is(user -> user.audience() == Audience.LEARNER && user.uln() != null))
                        .requestMatchers("/helpdesk/**")
                        .access(is(user -> user.audience() == Audience.HELPDESK))
                        .requestMatchers("/operator/**")
                        .access(is(user -> user.audience() == Audience.OPERATOR))
                        .requestMatchers("/batches/**")
                        .access(is(user -> user.audience() != Audience.LEARNER))
                        .requestMatchers("/webauthn/**")
                        .access(is(user -> user.provider().equals(Entrance.OWN)))
                        .requestMatchers("/account/password")
                        .access(owners())
                        .requestMatchers("/account/email")
                        .access(is(user -> user.provider().equals(Entrance.OWN) && user.audience() != Audience.LEARNER))
                        .requestMatchers("/account/passkeys/**")
                        .access(is(user -> user.provider().equals(Entrance.OWN)))
                        .requestMatchers("/account/**")
                        .access(is(user -> true))
                        .anyRequest()
                        .denyAll())
                .addFilterAfter(new UploadGate(), SecurityContextHolderFilter.class)
                .addFilterAfter(new EndedAccounts(needs.users()), UploadGate.class)
                .csrf(csrf -> csrf.csrfTokenRepository(new HttpSessionCsrfTokenRepository()))
                .requestCache(cache -> cache.disable())
                .logout(out -> out.logoutUrl("/sign-out").logoutSuccessUrl("/sign-in?out"))
                .exceptionHandling(
                        errors -> errors.authenticationEntryPoint(entry).accessDeniedHandler(entry))
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(POLICY))
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN)))
                .build();
        return passkeys.entering(chain, entrance);
    }

    private static AuthorizationManager<RequestAuthorizationContext> is(Predicate<HubUser> fits) {
        return (who, request) -> new AuthorizationDecision(who.get() != null
                && who.get().getPrincipal() instanceof HubUser user
                && !user.passwordDue()
                && fits.test(user));
    }

    /** Of accounts of the hub, also those whose password somebody else made. */
    private static AuthorizationManager<RequestAuthorizationContext> owners() {
        return (who, request) -> new AuthorizationDecision(who.get() != null
                && who.get().getPrincipal() instanceof HubUser user
                && user.provider().equals(Entrance.OWN));
    }

    /** With the rights that the institution has at this moment, not at that of signing in. */
    private static AuthorizationManager<RequestAuthorizationContext> institution(
            Institutions institutions, List<Right> oneOf) {
        return is(user -> user.caller() instanceof Caller.InstitutionUser one
                && institutions
                        .find(one.ukprn())
                        .filter(found -> mayOneOf(found, oneOf))
                        .isPresent());
    }

    private static boolean mayOneOf(Institution institution, List<Right> rights) {
        return rights.stream().anyMatch(institution::may);
    }
}
