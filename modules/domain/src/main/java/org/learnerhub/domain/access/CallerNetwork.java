package org.learnerhub.domain.access;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.Stream;

/**
 * Where a request came from: the connection's other end, or what proxies that the operator named say of it in
 * X-Forwarded-For. That is read from its end, where the nearest proxy has written, and no further than the first
 * address that is not a named proxy's: what stands before it, anybody may have written. A proxy that says something
 * else than an address answers for the call itself. Of an IPv6 address the network counts, since its owner has all of it.
 */
public final class CallerNetwork {

    private static final int MOST_PEERS = 1_000;

    private final Set<IpAddress> proxies;
    private final ConcurrentMap<String, Optional<IpAddress>> peers = new ConcurrentHashMap<>();

    /** @param proxies addresses whose word counts */
    public CallerNetwork(Set<IpAddress> proxies) {
        this.proxies = proxies;
    }

    /**
     * @param end the connection's other end
     * @param forwardedFor lines of X-Forwarded-For, in their order
     */
    public String of(String end, List<String> forwardedFor) {
        return address(end, forwardedFor).map(IpAddress::network).orElse(end);
    }

    /** Empty where the connection's other end has none. */
    public Optional<IpAddress> address(String end, List<String> forwardedFor) {
        return peer(end).map(peer -> before(peer, forwardedFor));
    }

    /** The same callers come again and again. */
    private Optional<IpAddress> peer(String end) {
        if (peers.size() >= MOST_PEERS) {
            peers.clear();
        }
        return peers.computeIfAbsent(end, IpAddress::parse);
    }

    private IpAddress before(IpAddress peer, List<String> forwardedFor) {
        IpAddress address = peer;
        List<String> said = entries(forwardedFor);
        for (int i = said.size() - 1; i >= 0 && proxies.contains(address); i--) {
            Optional<IpAddress> before = IpAddress.parseWithPort(said.get(i));
            if (before.isEmpty()) {
                return address;
            }
            address = before.get();
        }
        return address;
    }

    private static List<String> entries(List<String> lines) {
        return lines.stream()
                .flatMap(line -> Stream.of(line.split(",", -1)))
                .map(String::strip)
                .filter(entry -> !entry.isEmpty())
                .toList();
    }
}
