package org.learnerhub.domain.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.learnerhub.domain.problem.RefusedException;

class OpenAccessTest {

    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "192.0.2.7, 192.0.2.7, true",
        "192.0.2.7, 192.0.2.8, false",
        "192.0.2.0/24, 192.0.2.255, true",
        "192.0.2.0/24, 192.0.3.0, false",
        "192.0.2.0/25, 192.0.2.128, false",
        "192.0.2.130/31, 192.0.2.131, true",
        "0.0.0.0/0, 203.0.113.9, true",
        "0.0.0.0/0, 2001:db8::1, false",
        "2001:db8::/32, 2001:DB8:ffff::1, true",
        "2001:db8::/33, 2001:db8:8000::1, false",
        "::ffff:192.0.2.0/24, 192.0.2.9, true",
        "::/0, 2001:db8::1, true"
    })
    void a_range_is_an_address_or_those_that_begin_alike(String range, String address, boolean contained) {
        assertThat(AddressRange.parse(range).orElseThrow().contains(address(address)))
                .isEqualTo(contained);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "example.org", "192.0.2.0/33", "192.0.2.0/", "192.0.2.0/-1", "2001:db8::/129", "/24"})
    void what_is_no_range_is_none(String text) {
        assertThat(AddressRange.parse(text)).isEmpty();
    }

    @Test
    void who_comes_from_elsewhere_is_refused() {
        OpenAccess access = access(List.of(AddressRange.parse("192.0.2.0/24").orElseThrow()), 0);

        assertThatCode(() -> access.enter(address("192.0.2.1"))).doesNotThrowAnyException();
        assertThatThrownBy(() -> access.enter(address("203.0.113.1"))).hasMessageContaining("HUB-7072");
        assertThatThrownBy(() -> access(List.of(), 0).enter(address("192.0.2.1")))
                .hasMessageContaining("HUB-7072");
        assertThatCode(() -> access(OpenAccess.everywhere(), 0).enter(address("2001:db8::1")))
                .doesNotThrowAnyException();
    }

    /** Who has a network of IPv6 has all its addresses. */
    @Test
    void calls_are_counted_by_address_or_network() {
        OpenAccess access = access(OpenAccess.everywhere(), 1);
        access.enter(address("2001:db8::1"));
        access.enter(address("192.0.2.1"));
        access.enter(address("192.0.2.2"));

        assertThatThrownBy(() -> access.enter(address("2001:db8::2")))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("HUB-2008");
        assertThatThrownBy(() -> access.enter(address("192.0.2.1"))).hasMessageContaining("HUB-2008");
    }

    private static OpenAccess access(List<AddressRange> from, int aSecond) {
        return new OpenAccess(from, new RateLimit(aSecond, 1), () -> NOW);
    }

    private static IpAddress address(String text) {
        return IpAddress.parse(text).orElseThrow();
    }
}
