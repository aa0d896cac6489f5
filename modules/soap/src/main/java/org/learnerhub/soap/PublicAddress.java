package org.learnerhub.soap;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.access.IpAddress;

/**
 * Under which scheme, host and port the hub is reached from outside, such as {@code https://hub.example.org}: as the
 * request says, or as the proxies that the operator named say of it, in X-Forwarded-Proto, -Host and -Port, else in
 * Forwarded (RFC 7239). Of several proxies the outermost named one counts; what anybody else says is left out of account.
 */
final class PublicAddress {

    private static final String NAME = "[A-Za-z0-9](?:[A-Za-z0-9.-]{0,252})|\\[[0-9A-Fa-f:.]{2,45}]";
    private static final Pattern HOST = Pattern.compile("(" + NAME + ")(?::([0-9]{1,5}))?");
    private static final Pattern PORT = Pattern.compile("[1-9][0-9]{0,4}");
    private static final Set<String> SCHEMES = Set.of("http", "https");
    private static final int HIGHEST_PORT = 65_535;

    private final Set<IpAddress> proxies;

    /** @param proxies addresses whose word counts */
    PublicAddress(Set<IpAddress> proxies) {
        this.proxies = proxies;
    }

    /** Null where a proxy that counts says what cannot be an address. */
    @Nullable
    String of(HttpServletRequest request) {
        Said said = IpAddress.parse(request.getRemoteAddr())
                .filter(proxies::contains)
                .map(peer -> said(request))
                .orElse(new Said(null, null, null));
        return said == null || !said.isValid() ? null : address(request, said);
    }

    private Said said(HttpServletRequest request) {
        int from = outermost(entries(request, "X-Forwarded-For"));
        Said said = new Said(
                entry(request, "X-Forwarded-Proto", from),
                entry(request, "X-Forwarded-Host", from),
                entry(request, "X-Forwarded-Port", from));
        return said.isNothing() ? Forwarded.by(request.getHeaders("Forwarded"), proxies) : said;
    }

    /** How many proxies from the hub's end are named ones: the next, and those before it as far as they are. */
    private int outermost(List<String> addresses) {
        int named = 1;
        for (int i = addresses.size() - 1; i >= 0; i--) {
            if (IpAddress.parseWithPort(addresses.get(i))
                    .filter(proxies::contains)
                    .isEmpty()) {
                return named;
            }
            named++;
        }
        return named;
    }

    private static @Nullable String entry(HttpServletRequest request, String header, int fromEnd) {
        List<String> entries = entries(request, header);
        return entries.isEmpty() ? null : entries.get(Math.max(0, entries.size() - fromEnd));
    }

    private static List<String> entries(HttpServletRequest request, String header) {
        return Collections.list(request.getHeaders(header)).stream()
                .flatMap(line -> Arrays.stream(line.split(",", -1)))
                .map(String::strip)
                .filter(entry -> !entry.isEmpty())
                .toList();
    }

    private static String address(HttpServletRequest request, Said said) {
        String scheme = said.scheme == null ? request.getScheme() : said.scheme.toLowerCase(Locale.ROOT);
        String asked = request.getHeader("Host");
        Matcher host = HOST.matcher(said.host != null ? said.host : asked == null ? "" : asked);
        boolean named = host.matches();
        String name = named ? host.group(1) : request.getServerName();
        String port = named ? host.group(2) : Integer.toString(request.getServerPort());
        String outer = said.port == null ? port : said.port;
        boolean usual = outer == null || outer.equals(scheme.equals("https") ? "443" : "80");
        return scheme + "://" + name + (usual ? "" : ":" + outer);
    }

    /** What the proxies say; null of what they do not. */
    record Said(
            @Nullable String scheme,
            @Nullable String host,
            @Nullable String port) {

        boolean isNothing() {
            return scheme == null && host == null && port == null;
        }

        boolean isValid() {
            return (scheme == null || SCHEMES.contains(scheme.toLowerCase(Locale.ROOT)))
                    && (host == null || isHost(host))
                    && (port == null || isPort(port));
        }

        private static boolean isHost(String host) {
            Matcher parts = HOST.matcher(host);
            return parts.matches() && (parts.group(2) == null || isPort(parts.group(2)));
        }

        private static boolean isPort(String port) {
            return PORT.matcher(port).matches() && Integer.parseInt(port) <= HIGHEST_PORT;
        }
    }
}
