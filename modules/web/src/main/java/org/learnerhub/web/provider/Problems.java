package org.learnerhub.web.provider;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.problem.AccessCode;
import org.learnerhub.domain.problem.HubCode;
import org.learnerhub.domain.problem.InternalCode;
import org.learnerhub.domain.problem.ProviderCode;
import org.learnerhub.domain.problem.Refusal;
import org.learnerhub.domain.problem.RefusedException;
import org.learnerhub.domain.problem.SafeTrace;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** What does not succeed, as a problem (RFC 9457) with the hub's code. Nothing of the request is told back. */
@RestControllerAdvice(basePackageClasses = Problems.class)
final class Problems {

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);
    private static final Set<String> READING = Set.of("GET", "HEAD");
    private static final String TYPE = "/documents/errors.md#";

    private final Supplier<String> ids;

    /** @param ids of calls */
    Problems(Supplier<String> ids) {
        this.ids = ids;
    }

    @ExceptionHandler
    ResponseEntity<byte[]> refused(RefusedException refused, HttpServletRequest request, HttpServletResponse response) {
        return problem(refused.refusal(), ids.get(), null, request, response);
    }

    @ExceptionHandler
    ResponseEntity<byte[]> several(SeveralProviders several, HttpServletRequest request, HttpServletResponse response) {
        Refusal refusal = Refusal.of(ProviderCode.PROVIDER_IN_DOUBT);
        return problem(refusal, ids.get(), several.candidates(), request, response);
    }

    @ExceptionHandler
    @Nullable
    ResponseEntity<byte[]> gone(CallerGone gone) {
        LOG.debug("nobody takes the rest of an answer", gone);
        return null;
    }

    /** @throws Exception where an answer is under way: it is broken off, so that nobody takes half of it for the whole */
    @ExceptionHandler
    ResponseEntity<byte[]> broken(Exception broken, HttpServletRequest request, HttpServletResponse response)
            throws Exception {
        String id = ids.get();
        LOG.error("call {} failed: {}", id, SafeTrace.of(broken));
        if (response.isCommitted()) {
            throw broken;
        }
        return problem(Refusal.of(InternalCode.INTERNAL), id, null, request, response);
    }

    private static ResponseEntity<byte[]> problem(
            Refusal refusal,
            String id,
            @Nullable List<String> candidates,
            HttpServletRequest request,
            HttpServletResponse response) {
        // what was set for the answer that there is none of
        response.reset();
        HubCode code = refusal.code();
        boolean reading = READING.contains(request.getMethod());
        int status = code == ProviderCode.NOTHING_AT_ADDRESS && !reading ? 405 : status(code);
        HttpHeaders headers = Answers.common();
        headers.set("Cache-Control", "no-store");
        if (code == ProviderCode.TOKEN_NEEDED) {
            headers.set("WWW-Authenticate", challenge(request));
        } else if (status == 405) {
            headers.set("Allow", "GET, HEAD");
        } else if (code == ProviderCode.QUERIES_BUSY || code == AccessCode.TOO_MANY_CALLS) {
            headers.set("Retry-After", "2");
        }
        String place = refusal.place();
        Pages.Problem problem = new Pages.Problem(
                TYPE + code.code(),
                code.sentence(),
                status,
                (place == null ? "" : place + ". ") + code.mend(),
                "urn:uuid:" + id,
                code.code(),
                candidates);
        return ResponseEntity.status(status)
                .headers(headers)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(Json.bytes(problem));
    }

    /** RFC 6750: who sent a token is told that it is the token. */
    private static String challenge(HttpServletRequest request) {
        String realm = "Bearer realm=\"register of providers\"";
        return RestAccess.authorization(request).isPresent() ? realm + ", error=\"invalid_token\"" : realm;
    }

    private static int status(HubCode code) {
        if (code instanceof ProviderCode provider) {
            return switch (provider) {
                case CLIENT_REFUSED, TOKEN_NEEDED -> 401;
                case PARAMETER_NOT_UNDERSTOOD, PLACE_UNKNOWN -> 400;
                case PROVIDER_NOT_AT_ADDRESS, NOTHING_AT_ADDRESS, DOWNLOAD_NOT_OFFERED -> 404;
                case FORM_NOT_OFFERED -> 406;
                case PROVIDER_IN_DOUBT, CHANGES_AHEAD -> 409;
                case QUERIES_BUSY -> 503;
                default -> 500;
            };
        }
        return code == AccessCode.TOO_MANY_CALLS ? 429 : 500;
    }
}
