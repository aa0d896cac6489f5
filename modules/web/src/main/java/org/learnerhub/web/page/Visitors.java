package org.learnerhub.web.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Optional;
import org.learnerhub.domain.access.CallerNetwork;
import org.learnerhub.domain.access.OpenAccess;
import org.learnerhub.domain.problem.RefusedException;
import org.springframework.http.ResponseEntity;

/** People without a log-in: of each address so many calls, so that nobody can guess, or keep others away. */
public final class Visitors {

    private final CallerNetwork network;
    private final OpenAccess open;

    public Visitors(CallerNetwork network, OpenAccess open) {
        this.network = network;
        this.open = open;
    }

    /** What is said to who asks too often; empty where they do not. */
    public Optional<ResponseEntity<byte[]>> stop(HttpServletRequest request, String home) {
        try {
            network.address(request.getRemoteAddr(), Collections.list(request.getHeaders("X-Forwarded-For")))
                    .ifPresent(open::enter);
            return Optional.empty();
        } catch (RefusedException e) {
            return Optional.of(new Page(home, "Too many requests")
                    .paragraph("There were too many requests from where you are. Wait a minute, then try again.")
                    .answer(429));
        }
    }
}
