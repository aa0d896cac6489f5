package org.learnerhub.soap.wsdl;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is asked about a service, in any spelling (contract 1.0).
 *
 * @param schema which of the schemas; empty where the WSDL is asked for
 */
public record WsdlQuestion(Kind kind, String schema) {

    public static final Set<String> METHODS = Set.of("GET", "HEAD");

    enum Kind {
        WSDL,
        SINGLE_WSDL,
        XSD
    }

    /** Without saying so. */
    public static WsdlQuestion forWsdl() {
        return new WsdlQuestion(Kind.WSDL, "");
    }

    /** Null where it is no question for a WSDL or one of its schemas. */
    public static @Nullable WsdlQuestion of(@Nullable String query) {
        String first = query == null ? "" : query.split("&", 2)[0];
        int end = first.indexOf('=');
        String value = end < 0 ? "" : first.substring(end + 1);
        return switch ((end < 0 ? first : first.substring(0, end)).toLowerCase(Locale.ROOT)) {
            case "wsdl" -> value.isEmpty() ? new WsdlQuestion(Kind.WSDL, "") : unknown();
            case "singlewsdl" -> value.isEmpty() ? new WsdlQuestion(Kind.SINGLE_WSDL, "") : unknown();
            case "xsd" -> new WsdlQuestion(Kind.XSD, decoded(value));
            default -> null;
        };
    }

    /** A part of a WSDL that is in one piece. */
    private static WsdlQuestion unknown() {
        return new WsdlQuestion(Kind.XSD, "");
    }

    private static String decoded(String value) {
        try {
            return URLDecoder.decode(value, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
