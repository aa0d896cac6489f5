package org.learnerhub.soap;

import jakarta.servlet.ServletRequest;
import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.cxf.message.Message;
import org.apache.cxf.phase.PhaseInterceptorChain;
import org.apache.cxf.transport.http.AbstractHTTPDestination;

/**
 * Where a request came from: the connection's other end, or what proxies that the operator named say of it in
 * X-Forwarded-For. Of an IPv6 address the network counts, since its owner has all of it.
 */
final class ClientAddress {

    private static final Pattern PLAIN = Pattern.compile("[0-9a-fA-F:.]{2,45}");
    private static final int NETWORK_BYTES = 8;

    private final Set<String> proxies;

    /** @param proxies addresses whose word counts */
    ClientAddress(Set<String> proxies) {
        this.proxies = proxies;
    }

    String ofCurrentRequest() {
        Message message = PhaseInterceptorChain.getCurrentMessage();
        return message != null && message.get(AbstractHTTPDestination.HTTP_REQUEST) instanceof ServletRequest request
                ? of(request)
                : "";
    }

    String of(ServletRequest request) {
        String address = request.getRemoteAddr();
        if (proxies.contains(address) && request instanceof HttpServletRequest http) {
            List<String> said = Collections.list(http.getHeaders("X-Forwarded-For")).stream()
                    .flatMap(line -> Arrays.stream(line.split(",", -1)))
                    .map(String::strip)
                    .toList();
            for (int i = said.size() - 1; i >= 0 && proxies.contains(address); i--) {
                if (!PLAIN.matcher(said.get(i)).matches()) {
                    return address;
                }
                address = said.get(i);
            }
        }
        return network(address);
    }

    private static String network(String address) {
        if (address.indexOf(':') < 0) {
            return address;
        }
        try {
            byte[] bytes = InetAddress.getByName(address).getAddress();
            return bytes.length <= NETWORK_BYTES
                    ? InetAddress.getByAddress(bytes).getHostAddress()
                    : HexFormat.of().formatHex(bytes, 0, NETWORK_BYTES);
        } catch (UnknownHostException e) {
            return address;
        }
    }
}
