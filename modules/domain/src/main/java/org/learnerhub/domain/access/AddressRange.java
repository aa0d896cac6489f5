package org.learnerhub.domain.access;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;

/**
 * An address, or a network of addresses: {@code 192.0.2.7}, {@code 192.0.2.0/24}, {@code 2001:db8::/32}.
 *
 * @param bits how many of the first bits count
 */
public record AddressRange(IpAddress first, int bits) {

    private static final int BITS_OF_BYTE = 8;

    /** Empty where the text is no such thing. */
    public static Optional<AddressRange> parse(String text) {
        String[] parts = text.split("/", 2);
        return IpAddress.parse(parts[0]).flatMap(first -> {
            int all = bytes(first).length * BITS_OF_BYTE;
            int bits = parts.length == 1 ? all : bits(parts[1]);
            return bits < 0 || bits > all ? Optional.empty() : Optional.of(new AddressRange(first, bits));
        });
    }

    private static int bits(String text) {
        return text.matches("[0-9]{1,3}") ? Integer.parseInt(text) : -1;
    }

    public boolean contains(IpAddress address) {
        byte[] own = bytes(first);
        byte[] other = bytes(address);
        if (own.length != other.length) {
            return false;
        }
        for (int bit = 0; bit < bits; bit++) {
            int mask = 0x80 >> bit % BITS_OF_BYTE;
            if (((own[bit / BITS_OF_BYTE] ^ other[bit / BITS_OF_BYTE]) & mask) != 0) {
                return false;
            }
        }
        return true;
    }

    /** Nothing is looked up: it is an address. */
    private static byte[] bytes(IpAddress address) {
        try {
            return InetAddress.getByName(address.value()).getAddress();
        } catch (UnknownHostException e) {
            throw new IllegalStateException("an address is one", e);
        }
    }
}
