package org.learnerhub.soap.envelope;

import jakarta.servlet.ServletRequest;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.learnerhub.domain.access.IpAddress;

/**
 * Where a request came from: the connection's other end, or what proxies that the operator named say of it in
 * X-Forwarded-For. That is read from its end, where the nearest proxy has written, and no further than the first
 * address that is not a named proxy's: what stands before it, anybody may have written. A proxy that says something
 * else than an address answers for the call itself. Of an IPv6 address the network counts, since its owner has all of it.
 */
final class ClientAddress {

    private static final int MOST_PEERS = 1_000;

    private final Set<IpAddress> proxies;
    private final ConcurrentMap<String, Optional<IpAddress>> peers = new ConcurrentHashMap<>();

    /** @param proxies addresses whose word counts */
    ClientAddress(Set<IpAddress> proxies) {
        this.proxies = proxies;
    }

    String ofCurrentRequest() {
        ServletRequest request = CurrentRequest.get();
        return request == null ? "" : of(request);
    }

    String of(ServletRequest request) {
        return address(request).map(IpAddress::network).orElseGet(request::getRemoteAddr);
    }

    /** Empty where the connection's other end has none. */
    Optional<IpAddress> address(ServletRequest request) {
        return peer(request.getRemoteAddr())
                .map(peer -> request instanceof HttpServletRequest http ? before(peer, http) : peer);
    }

    /** The same callers come again and again. */
    private Optional<IpAddress> peer(String end) {
        if (peers.size() >= MOST_PEERS) {
            peers.clear();
        }
        return peers.computeIfAbsent(end, IpAddress::parse);
    }

    private IpAddress before(IpAddress peer, HttpServletRequest request) {
        IpAddress address = peer;
        List<String> said = forwardedFor(request);
        for (int i = said.size() - 1; i >= 0 && proxies.contains(address); i--) {
            Optional<IpAddress> before = IpAddress.parseWithPort(said.get(i));
            if (before.isEmpty()) {
                return address;
            }
            address = before.get();
        }
        return address;
    }

    private static List<String> forwardedFor(HttpServletRequest request) {
        return Collections.list(request.getHeaders("X-Forwarded-For")).stream()
                .flatMap(line -> Arrays.stream(line.split(",", -1)))
                .map(String::strip)
                .filter(entry -> !entry.isEmpty())
                .toList();
    }
}
