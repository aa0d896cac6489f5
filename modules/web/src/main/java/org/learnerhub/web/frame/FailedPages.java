package org.learnerhub.web.frame;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.Supplier;
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
            String call = ids.get();
            LOG.error("a page failed, call {}: {}", call, SafeTrace.of(e.getCause() == null ? e : e.getCause()));
            if (!response.isCommitted()) {
                request.setAttribute(CALL, call);
                response.sendError(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
            }
        }
    }
}
