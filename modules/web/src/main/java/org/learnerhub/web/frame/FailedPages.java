package org.learnerhub.web.frame;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.learnerhub.domain.problem.SafeTrace;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Whatever fails while a page is made, its template included, becomes a page that says so, with the id under which the log
 * has it. The log has no text of the failure, which may tell of people.
 */
public final class FailedPages extends OncePerRequestFilter {

    /** Of the request: the id of the call that failed. */
    public static final String CALL = "hub.call";

    private static final Logger LOG = LoggerFactory.getLogger(FailedPages.class);

    /** What Tomcat calls it where a sender did not say before how much would come. */
    private static final String TOO_LARGE = "SizeLimit";

    /** Exceptions of Tomcat and Java, by name, where a sender goes away, stops, or sends what is no form. */
    private static final Set<String> OF_SENDERS = Set.of(
            "ClientAbortException",
            "EOFException",
            "SocketTimeoutException",
            "MalformedStreamException",
            "InvalidContentTypeException",
            "FileCountLimitExceededException",
            "FileUploadException");

    private final Supplier<String> ids;

    /** @param ids of calls */
    public FailedPages(Supplier<String> ids) {
        this.ids = ids;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException e) {
            if (e.getCause() instanceof IOException broken && UploadGate.bringsFile(request) && isOfSender(broken)) {
                notArrived(broken, request, response);
                return;
            }
            String call = ids.get();
            LOG.error("a page failed, call {}: {}", call, SafeTrace.of(e.getCause() == null ? e : e.getCause()));
            if (!response.isCommitted()) {
                request.setAttribute(CALL, call);
                response.sendError(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
            }
        }
    }

    /** A disk that is full is no fault of who sends. */
    private static boolean isOfSender(IOException broken) {
        return Stream.<Throwable>iterate(broken, Objects::nonNull, Throwable::getCause)
                .map(cause -> cause.getClass().getSimpleName())
                .anyMatch(name -> OF_SENDERS.contains(name) || name.startsWith(TOO_LARGE));
    }

    /** A file of which the rest does not come: nothing of it is kept. Who still listens is led back to the form, which says so. */
    private static void notArrived(IOException broken, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        LOG.info("a file did not arrive as a whole: {}", broken.getClass().getSimpleName());
        if (!response.isCommitted()) {
            response.sendRedirect(request.getRequestURI()
                    + (broken.getClass().getSimpleName().startsWith(TOO_LARGE) ? "?large" : "?broken"));
        }
    }
}
