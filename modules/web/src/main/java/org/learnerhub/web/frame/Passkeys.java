package org.learnerhub.web.frame;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.learnerhub.domain.user.User;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.authentication.WebAuthnAuthenticationFilter;
import org.springframework.security.web.webauthn.management.JdbcPublicKeyCredentialUserEntityRepository;
import org.springframework.security.web.webauthn.management.JdbcUserCredentialRepository;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;

/**
 * Passkeys (Web Authentication): whoever is signed in may add one, and signs in by it alone from then on, for it is both
 * something that one has and something that one knows or is. They are for accounts of the hub only.
 */
final class Passkeys {

    private final FrameNeeds needs;
    private final PublicKeyCredentialUserEntityRepository owners;
    private final UserCredentialRepository keys;

    Passkeys(FrameNeeds needs) {
        this.needs = needs;
        JdbcTemplate jdbc = new JdbcTemplate(needs.sessions());
        owners = new JdbcPublicKeyCredentialUserEntityRepository(jdbc);
        keys = new JdbcUserCredentialRepository(jdbc);
    }

    /**
     * One that somebody has.
     *
     * @param id as the browser has it
     */
    record Passkey(String id, String label, Instant added, Instant used) {}

    List<Passkey> of(String user) {
        return records(user).stream()
                .map(one -> new Passkey(
                        one.getCredentialId().toBase64UrlString(), one.getLabel(), one.getCreated(), one.getLastUsed()))
                .toList();
    }

    /** @throws NothingHere where the person has no such passkey */
    void remove(String user, String id) {
        keys.delete(records(user).stream()
                .filter(one -> one.getCredentialId().toBase64UrlString().equals(id))
                .findFirst()
                .orElseThrow(NothingHere::new)
                .getCredentialId());
    }

    private List<CredentialRecord> records(String user) {
        return Optional.ofNullable(owners.findByUsername(user))
                .map(owner -> keys.findByUserId(owner.getId()))
                .orElse(List.of());
    }

    void configure(HttpSecurity http) throws Exception {
        http.setSharedObject(PublicKeyCredentialUserEntityRepository.class, owners);
        http.setSharedObject(UserCredentialRepository.class, keys);
        http.setSharedObject(UserDetailsService.class, this::known);
        URI here = URI.create(needs.publicUrl());
        http.webAuthn(passkeys -> passkeys.rpName(needs.issuer())
                .rpId(here.getHost())
                .allowedOrigins(needs.publicUrl())
                .disableDefaultRegistrationPage(true));
    }

    /** Who comes by a passkey has the session that everybody has who signs in. */
    SecurityFilterChain entering(SecurityFilterChain chain, Entrance entrance) {
        chain.getFilters().stream()
                .filter(WebAuthnAuthenticationFilter.class::isInstance)
                .map(WebAuthnAuthenticationFilter.class::cast)
                .forEach(filter -> filter.setAuthenticationSuccessHandler(
                        (request, response, who) -> enter(entrance, request, response, who)));
        return chain;
    }

    private void enter(Entrance entrance, HttpServletRequest request, HttpServletResponse response, Authentication who)
            throws IOException {
        Optional<User> user = who.getPrincipal() instanceof PublicKeyCredentialUserEntity owner
                ? needs.users().find(owner.getName())
                : Optional.empty();
        if (user.isEmpty()) {
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
            return;
        }
        String next = entrance.enter(request, response, user.get());
        response.setContentType("application/json");
        response.getWriter().write("{\"redirectUrl\":\"" + next + "\"}");
    }

    private UserDetails known(String name) {
        return needs.users()
                .find(name)
                .map(user -> org.springframework.security.core.userdetails.User.withUsername(user.name())
                        .password("")
                        .authorities(List.of())
                        .build())
                .orElseThrow(() -> new UsernameNotFoundException("ended"));
    }
}
