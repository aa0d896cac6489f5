package org.learnerhub.soap;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.access.IpAddress;

/** The header Forwarded (RFC 7239): an element for each proxy, the nearest last. */
final class Forwarded {

    private static final Pattern PAIR = Pattern.compile(
            "\\G[ \\t]*([\\w!#$%&'*+.^`|~-]+)=(?:\"((?:[^\"\\\\]|\\\\.)*+)\"|([^\\s\",;]*))[ \\t]*([,;]|$)");

    private Forwarded() {}

    /**
     * What the outermost named proxy says. Of a header that is not built right nothing can be believed: then what is
     * said is no address.
     */
    static PublicAddress.Said by(Enumeration<String> headers, Set<IpAddress> proxies) {
        List<Map<String, String>> elements = new ArrayList<>();
        for (String header : Collections.list(headers)) {
            if (!read(header, elements)) {
                return new PublicAddress.Said("", null, null);
            }
        }
        int last = elements.size() - 1;
        while (last > 0 && isNamed(elements.get(last).get("for"), proxies)) {
            last--;
        }
        return last < 0
                ? new PublicAddress.Said(null, null, null)
                : new PublicAddress.Said(
                        elements.get(last).get("proto"), elements.get(last).get("host"), null);
    }

    private static boolean isNamed(@Nullable String address, Set<IpAddress> proxies) {
        return address != null
                && IpAddress.parseWithPort(address).filter(proxies::contains).isPresent();
    }

    private static boolean read(String header, List<Map<String, String>> elements) {
        Matcher pair = PAIR.matcher(header);
        Map<String, String> element = new HashMap<>();
        int end = 0;
        while (end < header.length() && pair.find()) {
            String quoted = pair.group(2);
            String value = quoted == null ? pair.group(3) : quoted.replaceAll("\\\\(.)", "$1");
            element.put(pair.group(1).toLowerCase(Locale.ROOT), value);
            end = pair.end();
            if (!pair.group(4).equals(";")) {
                elements.add(element);
                element = new HashMap<>();
            }
        }
        return end == header.length() && element.isEmpty();
    }
}
