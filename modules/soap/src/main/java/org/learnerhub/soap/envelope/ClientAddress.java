package org.learnerhub.soap.envelope;

import jakarta.servlet.ServletRequest;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.learnerhub.domain.access.CallerNetwork;
import org.learnerhub.domain.access.IpAddress;

/** Where a request came from, see {@link CallerNetwork}. */
final class ClientAddress {

    private final CallerNetwork network;

    /** @param proxies addresses whose word counts */
    ClientAddress(Set<IpAddress> proxies) {
        network = new CallerNetwork(proxies);
    }

    String ofCurrentRequest() {
        ServletRequest request = CurrentRequest.get();
        return request == null ? "" : of(request);
    }

    String of(ServletRequest request) {
        return network.of(request.getRemoteAddr(), forwardedFor(request));
    }

    /** Empty where the connection's other end has none. */
    Optional<IpAddress> address(ServletRequest request) {
        return network.address(request.getRemoteAddr(), forwardedFor(request));
    }

    private static List<String> forwardedFor(ServletRequest request) {
        return request instanceof HttpServletRequest http
                ? Collections.list(http.getHeaders("X-Forwarded-For"))
                : List.of();
    }
}
