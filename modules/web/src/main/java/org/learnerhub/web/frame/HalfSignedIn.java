package org.learnerhub.web.frame;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.user.Audience;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;

/**
 * Leads who is not signed in to where one signs in, and back to the page afterwards; says to others that the page is not for
 * them.
 */
final class HalfSignedIn implements AuthenticationEntryPoint, AccessDeniedHandler {

    /** In the session: the page that was asked for. */
    static final String WANTED = "hub.wanted";

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException error)
            throws IOException {
        boolean ended = hasEnded(request);
        if (request.getMethod().equals("GET")) {
            request.getSession().setAttribute(WANTED, request.getRequestURI());
        }
        response.sendRedirect(ended ? "/sign-in?ended" : "/sign-in");
    }

    /** Whoever was signed in is told why they are not any more. */
    private static boolean hasEnded(HttpServletRequest request) {
        return request.getRequestedSessionId() != null && !request.isRequestedSessionIdValid();
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException error)
            throws IOException {
        if (error instanceof CsrfException) {
            response.sendRedirect("/sign-in?ended");
        } else {
            HubUser user = SignedInArgument.present();
            if (user != null && user.passwordDue()) {
                response.sendRedirect("/account/password");
            } else if (isUnbound(user) && request.getRequestURI().startsWith("/learner")) {
                response.sendRedirect("/learner/start");
            } else {
                response.sendError(HttpServletResponse.SC_FORBIDDEN);
            }
        }
    }

    /** A learner who has not yet proved whose record it is. */
    private static boolean isUnbound(@Nullable HubUser user) {
        return user != null && user.audience() == Audience.LEARNER && user.uln() == null;
    }

    /** Where somebody goes who has signed in: the page asked for, of this hub only, or the first one of theirs. */
    static String next(HttpSession session, String home) {
        Object wanted = session.getAttribute(WANTED);
        session.removeAttribute(WANTED);
        return wanted instanceof String path && isOurs(path) ? path : home;
    }

    private static boolean isOurs(@Nullable String path) {
        return path != null && path.startsWith("/") && !path.startsWith("//") && path.indexOf('\\') < 0;
    }
}
