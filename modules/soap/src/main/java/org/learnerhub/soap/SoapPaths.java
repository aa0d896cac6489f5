package org.learnerhub.soap;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Which paths are those of services, as IIS reads them: without regard to case, and to slashes at the end (contract 1.1). */
final class SoapPaths {

    private static final Pattern OF_SOAP =
            Pattern.compile("/(services|miapwebservice|ukrlpproviderqueryws[0-9]?)(/.*)?|.*\\.svc(/.*)?");
    private static final Pattern SLASHES_AT_END = Pattern.compile("(?<!/)/+$");

    private final Map<String, String> services;

    SoapPaths(Collection<String> published) {
        services = published.stream().collect(Collectors.toUnmodifiableMap(SoapPaths::folded, Function.identity()));
    }

    /** The path of a request however the container maps it; what is encoded is decoded, doubled slashes are one. */
    static String whole(HttpServletRequest request) {
        String rest = request.getPathInfo();
        return rest == null ? request.getServletPath() : request.getServletPath() + rest;
    }

    /** The address as it was published; null where there is nothing. */
    @Nullable
    String published(String path) {
        return services.get(folded(path));
    }

    /** Whether a client of web services asks, who can make nothing of a page or of JSON, even where there is no service. */
    static boolean isOfSoap(String path) {
        return OF_SOAP.matcher(path.toLowerCase(Locale.ROOT)).matches();
    }

    private static String folded(String path) {
        return SLASHES_AT_END.matcher(path.toLowerCase(Locale.ROOT)).replaceFirst("");
    }
}
