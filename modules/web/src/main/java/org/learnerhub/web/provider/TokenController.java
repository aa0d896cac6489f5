package org.learnerhub.web.provider;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.access.ClientAccess;
import org.learnerhub.domain.problem.ProviderCode;
import org.learnerhub.domain.problem.RefusedException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Tokens for client credentials: RFC 6749, 4.4. Id and secret in the form or by the header (2.3.1); never in the address.
 * Any scope is taken: there is one thing to read.
 */
@RestController
final class TokenController {

    private static final String FORM = "application/x-www-form-urlencoded";
    private static final Pattern SCOPE = Pattern.compile("[\\x21\\x23-\\x5B\\x5D-\\x7E ]{0,500}");
    private static final int LONGEST = 100;

    private final ClientAccess clients;
    private final RestAccess access;

    TokenController(ClientAccess clients, RestAccess access) {
        this.clients = clients;
        this.access = access;
    }

    @RequestMapping(Route.Paths.TOKEN)
    ResponseEntity<byte[]> token(HttpServletRequest request) {
        if (!request.getMethod().equals("POST")) {
            return answer(405, new Refused("invalid_request", "POST a form"), "Allow", "POST");
        }
        try {
            String objection = objection(request);
            if (objection != null) {
                return answer(400, new Refused(objection, "see RFC 6749, 4.4.2"), null, "");
            }
            Login login = login(request).orElseThrow(() -> new RefusedException(ProviderCode.CLIENT_REFUSED));
            String token = clients.grant(login.id(), login.secret(), access.address(request));
            return answer(200, new Granted(token, "Bearer", ClientAccess.LASTS.toSeconds()), null, "");
        } catch (RefusedException e) {
            Refused refused = new Refused("invalid_client", e.refusal().text());
            return e.refusal().code() == ProviderCode.CLIENT_REFUSED
                    ? answer(401, refused, "WWW-Authenticate", "Basic realm=\"register of providers\"")
                    : answer(429, refused, "Retry-After", "60");
        }
    }

    /** The error of RFC 6749, 5.2; null where the request is well made. */
    private static @Nullable String objection(HttpServletRequest request) {
        String type = request.getContentType();
        boolean form = type != null && type.toLowerCase(Locale.ROOT).startsWith(FORM);
        boolean once = isOnce(request);
        if (!form || !once || request.getQueryString() != null) {
            return "invalid_request";
        }
        boolean twoWays = request.getParameter("client_secret") != null
                && RestAccess.authorization(request).isPresent();
        String grant = request.getParameter("grant_type");
        String scope = request.getParameter("scope");
        if (twoWays || grant == null) {
            return "invalid_request";
        } else if (!grant.equals("client_credentials")) {
            return "unsupported_grant_type";
        }
        return scope == null || SCOPE.matcher(scope).matches() ? null : "invalid_scope";
    }

    /** Not so either where the form cannot be read. */
    private static boolean isOnce(HttpServletRequest request) {
        try {
            return request.getParameterMap().values().stream().allMatch(values -> values.length == 1);
        } catch (IllegalStateException e) {
            return false;
        }
    }

    private static Optional<Login> login(HttpServletRequest request) {
        String id = request.getParameter("client_id");
        String secret = request.getParameter("client_secret");
        Optional<String> header = RestAccess.authorization(request);
        Optional<Login> login = header.isPresent()
                ? header.flatMap(TokenController::basic)
                : id == null || secret == null ? Optional.empty() : Optional.of(new Login(id, secret));
        return login.filter(one -> one.id().length() <= LONGEST && one.secret().length() <= LONGEST);
    }

    /** Both are form-encoded before they are joined. */
    private static Optional<Login> basic(String header) {
        String[] words = header.strip().split(" +", 2);
        if (words.length != 2 || !words[0].equalsIgnoreCase("Basic")) {
            return Optional.empty();
        }
        try {
            String[] both = new String(Base64.getDecoder().decode(words[1]), StandardCharsets.UTF_8).split(":", 2);
            return both.length == 2
                    ? Optional.of(new Login(
                            URLDecoder.decode(both[0], StandardCharsets.UTF_8),
                            URLDecoder.decode(both[1], StandardCharsets.UTF_8)))
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static ResponseEntity<byte[]> answer(int status, Object body, @Nullable String header, String value) {
        HttpHeaders headers = Answers.common();
        headers.set("Cache-Control", "no-store");
        headers.set("Pragma", "no-cache");
        if (header != null) {
            headers.set(header, value);
        }
        return ResponseEntity.status(status)
                .headers(headers)
                .contentType(MediaType.APPLICATION_JSON)
                .body(Json.bytes(body));
    }

    private record Login(String id, String secret) {

        @Override
        public String toString() {
            return "Login";
        }
    }

    /** @param seconds how long it counts */
    record Granted(
            @JsonProperty("access_token") String token,
            @JsonProperty("token_type") String type,
            @JsonProperty("expires_in") long seconds) {}

    record Refused(
            @JsonProperty("error") String error,
            @JsonProperty("error_description") String description) {}
}
