package org.learnerhub.soap;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.learnerhub.domain.access.IpAddress;

class PublicAddressTest {

    private static final String EDGE = "10.0.0.1";
    private static final String INNER = "10.0.0.2";

    private final PublicAddress addresses = new PublicAddress(Stream.of(EDGE, INNER)
            .map(text -> IpAddress.parse(text).orElseThrow())
            .collect(Collectors.toSet()));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "X-Forwarded-Proto: https | https://hub.internal:8080",
                "X-Forwarded-Proto: HTTPS ; X-Forwarded-Host: hub.example.org | https://hub.example.org",
                "X-Forwarded-Proto: https ; X-Forwarded-Host: hub.example.org:8443 | https://hub.example.org:8443",
                "X-Forwarded-Proto: https ; X-Forwarded-Host: hub.example.org:443 | https://hub.example.org",
                "X-Forwarded-Host: hub.example.org ; X-Forwarded-Port: 8443 | http://hub.example.org:8443",
                "X-Forwarded-Proto: https ; X-Forwarded-Port: 443 | https://hub.internal",
                "X-Forwarded-Proto: https ; X-Forwarded-Host: [2001:db8::1]:8443 | https://[2001:db8::1]:8443",
                "Forwarded: proto=https;host=hub.example.org | https://hub.example.org",
                "Forwarded: for=192.0.2.60;Proto=https;by=203.0.113.43;Host=\"hub.example.org:8443\" | https://hub.example.org:8443",
                "Forwarded: for=\"[2001:db8::17]:4711\";proto=https | https://hub.internal:8080",
                "Forwarded: for=192.0.2.43 | http://hub.internal:8080",
                "X-Forwarded-Proto: https ; Forwarded: proto=http;host=evil.example.org | https://hub.internal:8080",
                "X-Other: 1 | http://hub.internal:8080"
            })
    void what_a_named_proxy_says_counts(String headers, String address) {
        assertThat(of(EDGE, headers)).isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "X-Forwarded-Proto: https ; X-Forwarded-Host: evil.example.org ; X-Forwarded-Port: 1",
                "Forwarded: proto=https;host=evil.example.org",
                "X-Forwarded-Proto: rubbish ; Forwarded: rubbish"
            })
    void what_anybody_else_says_does_not(String headers) {
        assertThat(of("198.51.100.7", headers)).isEqualTo("http://hub.internal:8080");
    }

    /** As those write who add to what they are given; the leftmost may be the caller's own. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "X-Forwarded-For: 198.51.100.7, 10.0.0.2 ; X-Forwarded-Proto: https, http | https://hub.internal:8080",
                "X-Forwarded-For: 198.51.100.7 ; X-Forwarded-Proto: https, http | http://hub.internal:8080",
                "X-Forwarded-For: 9.9.9.9, 198.51.100.7, 10.0.0.2 ; X-Forwarded-Host: evil.example.org, hub.example.org,"
                        + " inner | http://hub.example.org",
                "Forwarded: for=198.51.100.7;proto=https, for=10.0.0.2;proto=http | https://hub.internal:8080",
                "Forwarded: proto=http;host=evil.example.org, for=198.51.100.7;proto=https | https://hub.internal:8080"
            })
    void of_several_proxies_the_outermost_named_one_counts(String headers, String address) {
        assertThat(of(EDGE, headers)).isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "X-Forwarded-Proto: javascript",
                "X-Forwarded-Proto: https:",
                "X-Forwarded-Host: hub.example.org/evil?x=",
                "X-Forwarded-Host: user@hub.example.org",
                "X-Forwarded-Host: \"><script>",
                "X-Forwarded-Host: hub.example.org:99999",
                "X-Forwarded-Host: hub example",
                "X-Forwarded-Port: 80/evil",
                "X-Forwarded-Port: 0",
                "X-Forwarded-Port: 65536",
                "Forwarded: proto=ftp",
                "Forwarded: proto=https;host=\"hub.example.org",
                "Forwarded: proto=https;;host=x y",
                "Forwarded: host=\"a\\\"b\"",
                "Forwarded: nonsense"
            })
    void what_can_be_no_address_is_refused(String headers) {
        assertThat(of(EDGE, headers)).isNull();
    }

    @Test
    void without_a_host_the_connection_counts() {
        assertThat(addresses.of(request(EDGE, "", null))).isEqualTo("http://127.0.0.1:8080");
    }

    private @Nullable String of(String peer, String headers) {
        return addresses.of(request(peer, headers, "hub.internal:8080"));
    }

    /** @param headers each {@code Name: value}, with semicolons between blanks */
    private static HttpServletRequest request(String peer, String headers, @Nullable String host) {
        return (HttpServletRequest) Proxy.newProxyInstance(
                PublicAddressTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "getRemoteAddr" -> peer;
                    case "getScheme" -> "http";
                    case "getServerName" -> "127.0.0.1";
                    case "getServerPort" -> 8080;
                    case "getHeader" -> host;
                    case "getHeaders" -> Collections.enumeration(values(headers, (String) arguments[0]));
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }

    private static Set<String> values(String headers, String name) {
        String start = name.toLowerCase(Locale.ROOT) + ":";
        return Arrays.stream(headers.split(" ; "))
                .filter(header -> header.toLowerCase(Locale.ROOT).startsWith(start))
                .map(header -> header.substring(start.length()).strip())
                .collect(Collectors.toSet());
    }
}
