package org.learnerhub.domain.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IpAddressTest {

    @ParameterizedTest
    @CsvSource({
        "192.0.2.1, 192.0.2.1",
        "::1, 0:0:0:0:0:0:0:1",
        "2001:DB8::5, 2001:db8:0:0:0:0:0:5",
        "2001:0db8:0000::0005, 2001:db8:0:0:0:0:0:5",
        "::ffff:192.0.2.1, 192.0.2.1",
        "::FFFF:c000:201, 192.0.2.1",
        "0:0:0:0:0:ffff:192.0.2.1, 192.0.2.1",
        "fe80::1%eth0, fe80:0:0:0:0:0:0:1",
        "fe80::1%2, fe80:0:0:0:0:0:0:1"
    })
    void an_address_has_one_spelling(String written, String value) {
        assertThat(IpAddress.parse(written)).map(IpAddress::value).contains(value);
        assertThat(IpAddress.parseWithPort(written)).isEqualTo(IpAddress.parse(written));
        assertThat(IpAddress.parse(value)).isEqualTo(IpAddress.parse(written));
    }

    @ParameterizedTest
    @CsvSource({
        "192.0.2.1:51234, 192.0.2.1",
        "[2001:db8::5]:51234, 2001:db8:0:0:0:0:0:5",
        "[2001:db8::5], 2001:db8:0:0:0:0:0:5",
        "[::ffff:192.0.2.1]:443, 192.0.2.1"
    })
    void a_port_and_brackets_do_not_count_where_a_proxy_writes_them(String written, String value) {
        assertThat(IpAddress.parseWithPort(written)).map(IpAddress::value).contains(value);
        assertThat(IpAddress.parse(written)).isEmpty();
    }

    /** The names among them would be looked up by Java's own way of reading addresses, and some of the numbers taken. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "unknown",
                "_hidden",
                "localhost",
                "dead.beef",
                "cafe",
                "1",
                "1.2.3",
                "256.0.0.1",
                "010.0.0.1",
                "1.2.3.4.5",
                "10.0.0.0/8",
                "2001:db8::/32",
                "2001:db8::5::1",
                "1:2:3:4:5:6:7:8:9",
                ":",
                "::1]",
                "[::1",
                "[192.0.2.1]",
                "[192.0.2.1]:80",
                "192.0.2.1:",
                "192.0.2.1:123456",
                "192.0.2.1%eth0",
                "::1%",
                "::1 ::2",
                "proxy.example.org:80",
                "\"[::1]\"",
                "٣.0.0.1"
            })
    void what_is_no_address_is_none(String text) {
        assertThat(IpAddress.parse(text)).isEmpty();
        assertThat(IpAddress.parseWithPort(text)).isEmpty();
    }

    @Test
    void addresses_of_one_ipv6_network_belong_to_one_owner_and_ipv4_addresses_to_one_each() {
        assertThat(network("2001:db8:1:2::1")).isEqualTo(network("2001:db8:1:2:ffff:ffff:ffff:ffff"));
        assertThat(network("2001:db8:1:2::1")).isNotEqualTo(network("2001:db8:1:3::1"));
        assertThat(network("2001:db8:1:2::1")).isEqualTo("2001:db8:1:2:0:0:0:0/64");
        assertThat(network("192.0.2.1")).isEqualTo("192.0.2.1").isEqualTo(network("::ffff:192.0.2.1"));
    }

    private static String network(String text) {
        return IpAddress.parse(text).orElseThrow().network();
    }
}
