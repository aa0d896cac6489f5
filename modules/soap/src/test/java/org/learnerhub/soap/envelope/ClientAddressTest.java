package org.learnerhub.soap.envelope;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.learnerhub.domain.access.IpAddress;

class ClientAddressTest {

    private static final String EDGE = "10.0.0.1";
    private static final String INNER = "10.0.0.2";
    private static final String CLIENT = "198.51.100.7";

    private final ClientAddress addresses = new ClientAddress(proxies(EDGE, INNER, "2001:DB8::5", "::1"));

    @Test
    void without_a_proxy_the_connection_s_other_end_counts() {
        assertThat(of(CLIENT)).isEqualTo(CLIENT);
        assertThat(of(EDGE)).isEqualTo(EDGE);
        assertThat(of("0:0:0:0:0:ffff:198.51.100.7")).isEqualTo(CLIENT);
    }

    @Test
    void somebody_who_is_no_named_proxy_says_nothing_about_others() {
        assertThat(of(CLIENT, "203.0.113.9")).isEqualTo(CLIENT);
        assertThat(of("10.0.0.3", "203.0.113.9")).isEqualTo("10.0.0.3");
        assertThat(new ClientAddress(Set.of()).of(request(EDGE, CLIENT))).isEqualTo(EDGE);
    }

    @Test
    void a_named_proxy_is_believed() {
        assertThat(of(EDGE, CLIENT)).isEqualTo(CLIENT);
    }

    /** Java writes the same addresses in another way than people do. */
    @Test
    void a_proxy_is_known_in_any_spelling() {
        assertThat(of("2001:db8:0:0:0:0:0:5", CLIENT)).isEqualTo(CLIENT);
        assertThat(of("0:0:0:0:0:0:0:1", CLIENT)).isEqualTo(CLIENT);
        assertThat(of("0:0:0:0:0:0:0:1%lo", CLIENT)).isEqualTo(CLIENT);
        assertThat(of("::ffff:10.0.0.1", CLIENT)).isEqualTo(CLIENT);
        assertThat(of(EDGE, CLIENT + ", 2001:0DB8::0005")).isEqualTo(CLIENT);
    }

    @Test
    void a_chain_is_followed_through_named_proxies_and_no_further() {
        assertThat(of(EDGE, CLIENT + ", " + INNER)).isEqualTo(CLIENT);
        assertThat(of(EDGE, "203.0.113.9, " + CLIENT + "," + INNER)).isEqualTo(CLIENT);
        assertThat(of(EDGE, "203.0.113.9, 10.0.0.3, " + INNER)).isEqualTo("10.0.0.3");
        assertThat(of(EDGE, INNER)).isEqualTo(INNER);
    }

    @Test
    void what_a_caller_wrote_to_the_left_of_its_own_address_does_not_count() {
        List<String> found = Stream.of("203.0.113.1", EDGE, "rubbish", "203.0.113.2, 203.0.113.3")
                .map(spoofed -> of(EDGE, spoofed + ", " + CLIENT))
                .toList();
        assertThat(found).containsOnly(CLIENT);
    }

    @Test
    void a_header_that_comes_again_goes_on_where_the_one_before_ended() {
        assertThat(of(EDGE, "203.0.113.1", CLIENT)).isEqualTo(CLIENT);
        assertThat(of(EDGE, "203.0.113.1, " + CLIENT, INNER)).isEqualTo(CLIENT);
    }

    @Test
    void the_port_that_a_proxy_writes_does_not_make_a_new_address() {
        assertThat(of(EDGE, CLIENT + ":50001")).isEqualTo(CLIENT);
        assertThat(of(EDGE, CLIENT + ":50002, " + INNER + ":80")).isEqualTo(CLIENT);
        assertThat(of(EDGE, "[2001:db8:7::1]:50001")).isEqualTo(of(EDGE, "[2001:db8:7::1]:50002"));
        assertThat(of(EDGE, "[2001:db8:7::1]:50001")).isEqualTo(of(EDGE, "2001:db8:7::1"));
    }

    @Test
    void of_an_ipv6_address_the_network_counts() {
        assertThat(of("2001:db8:7:0:1:2:3:4")).isEqualTo(of("2001:db8:7::ffff"));
        assertThat(of(EDGE, "2001:db8:7::1")).isEqualTo(of("2001:db8:7:0:1:2:3:4"));
        assertThat(of("2001:db8:7:1:0:0:0:1")).isNotEqualTo(of("2001:db8:7:2:0:0:0:1"));
    }

    /** Whatever it is: it must not be a new address for each call. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "unknown",
                "_obfuscated",
                "proxy.example.org",
                "1.2.3.4.5",
                "dead.beef",
                "for=198.51.100.7",
                "10.0.0.0/8",
                "198.51.100.7:port",
                "[2001:db8::7"
            })
    void a_proxy_that_says_rubbish_answers_for_the_call(String rubbish) {
        assertThat(of(EDGE, CLIENT + ", " + rubbish)).isEqualTo(EDGE);
        assertThat(of(EDGE, rubbish + ", " + INNER)).isEqualTo(INNER);
    }

    @Test
    void empty_entries_are_passed_over() {
        assertThat(of(EDGE, "")).isEqualTo(EDGE);
        assertThat(of(EDGE, " , " + CLIENT + " ,, " + INNER + " ,")).isEqualTo(CLIENT);
    }

    private String of(String peer, String... forwarded) {
        return addresses.of(request(peer, forwarded));
    }

    private static Set<IpAddress> proxies(String... written) {
        return Stream.of(written)
                .map(text -> IpAddress.parse(text).orElseThrow())
                .collect(Collectors.toSet());
    }

    /** Knows the two things that are asked of a request. */
    private static HttpServletRequest request(String peer, String... forwarded) {
        return (HttpServletRequest) Proxy.newProxyInstance(
                ClientAddressTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "getRemoteAddr" -> peer;
                    case "getHeaders" ->
                        Collections.enumeration(
                                "X-Forwarded-For".equals(arguments[0]) ? List.of(forwarded) : List.of());
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }
}
