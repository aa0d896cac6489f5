package org.learnerhub.domain.access;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An IP address in one spelling: {@code 2001:DB8::5} and {@code 2001:db8:0:0:0:0:0:5} are the same, and
 * {@code ::ffff:192.0.2.1} is {@code 192.0.2.1}. Only text that is an address is taken, so no name is ever looked up.
 *
 * @param network to whom it belongs: of IPv6 the first 64 bits, since their owner has all addresses behind them
 */
public record IpAddress(String value, String network) {

    private static final String BYTE = "(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])";
    private static final Pattern V4 = Pattern.compile(BYTE + "(?:\\." + BYTE + "){3}");
    private static final Pattern V6 = Pattern.compile("(?=.*:)[0-9a-fA-F:][0-9a-fA-F:.]{1,44}");
    private static final Pattern ZONE = Pattern.compile("%[0-9A-Za-z_.-]{1,32}$");
    private static final Pattern WITH_PORT =
            Pattern.compile("\\[([0-9a-fA-F]*:[0-9a-fA-F:.]+)](?::[0-9]{1,5})?|([0-9.]+):[0-9]{1,5}");
    private static final int NETWORK_BYTES = 8;

    /** The zone of an IPv6 address does not count. Empty where the text is no address. */
    public static Optional<IpAddress> parse(String text) {
        String v6 = ZONE.matcher(text).replaceFirst("");
        if (V6.matcher(v6).matches()) {
            return read("[" + v6 + "]");
        }
        return V4.matcher(text).matches() ? read(text) : Optional.empty();
    }

    /** As proxies write it, perhaps with a port, and then IPv6 in brackets. Empty where the text is no address. */
    public static Optional<IpAddress> parseWithPort(String text) {
        Matcher written = WITH_PORT.matcher(text);
        if (!written.matches()) {
            return parse(text);
        }
        return parse(written.group(1) == null ? written.group(2) : written.group(1));
    }

    /** @param literal IPv4, or in brackets what must be IPv6: neither is looked up, whatever stands in it */
    private static Optional<IpAddress> read(String literal) {
        try {
            InetAddress address = InetAddress.getByName(literal);
            String value = address.getHostAddress();
            return Optional.of(new IpAddress(value, network(address.getAddress(), value)));
        } catch (UnknownHostException e) {
            return Optional.empty();
        }
    }

    private static String network(byte[] bytes, String value) throws UnknownHostException {
        if (bytes.length <= NETWORK_BYTES) {
            return value;
        }
        byte[] first = Arrays.copyOf(Arrays.copyOf(bytes, NETWORK_BYTES), bytes.length);
        return InetAddress.getByAddress(first).getHostAddress() + "/64";
    }

    @Override
    public String toString() {
        return value;
    }
}
