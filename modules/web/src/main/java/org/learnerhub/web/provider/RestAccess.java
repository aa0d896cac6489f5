package org.learnerhub.web.provider;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.access.CallerNetwork;
import org.learnerhub.domain.access.ClientAccess;
import org.learnerhub.domain.access.IpAddress;
import org.learnerhub.domain.access.OpenAccess;
import org.learnerhub.domain.problem.ProviderCode;
import org.learnerhub.domain.problem.RefusedException;

/** Who may read. Tokens are taken from the header only: an address is written down in many places. */
final class RestAccess {

    private static final Pattern BEARER =
            Pattern.compile("Bearer +([A-Za-z0-9._~+/=-]{1,200}) *", Pattern.CASE_INSENSITIVE);

    private final ClientAccess clients;
    private final CallerNetwork network;
    private final OpenAccess open;

    /** @param open who needs no token */
    RestAccess(ClientAccess clients, CallerNetwork network, OpenAccess open) {
        this.clients = clients;
        this.network = network;
        this.open = open;
    }

    /** @throws RefusedException TOKEN_NEEDED, TOO_MANY_CALLS */
    void requireToken(HttpServletRequest request) {
        Matcher bearer = BEARER.matcher(authorization(request).orElse(""));
        if (!bearer.matches()) {
            throw new RefusedException(ProviderCode.TOKEN_NEEDED);
        }
        clients.admit(bearer.group(1), address(request));
    }

    /** A token, or an address that needs none. Who sends one is told where it does not count. */
    void requireReader(HttpServletRequest request) {
        if (authorization(request).isPresent()) {
            requireToken(request);
            return;
        }
        IpAddress address = network.address(request.getRemoteAddr(), forwardedFor(request))
                .orElseThrow(() -> new RefusedException(ProviderCode.TOKEN_NEEDED));
        try {
            open.enter(address);
        } catch (RefusedException e) {
            throw e.refusal().code() == ProviderCode.NOT_OPEN_TO_ADDRESS
                    ? new RefusedException(ProviderCode.TOKEN_NEEDED)
                    : e;
        }
    }

    /** What {@link CallerNetwork} says. */
    String address(HttpServletRequest request) {
        return network.of(request.getRemoteAddr(), forwardedFor(request));
    }

    private static List<String> forwardedFor(HttpServletRequest request) {
        return Collections.list(request.getHeaders("X-Forwarded-For"));
    }

    static Optional<String> authorization(HttpServletRequest request) {
        @Nullable String header = request.getHeader("Authorization");
        return Optional.ofNullable(header).filter(text -> !text.isBlank());
    }
}
