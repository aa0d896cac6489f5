package org.learnerhub.web.frame;

import java.util.List;
import org.learnerhub.domain.access.Right;

/** Which addresses need whom. */
final class Pages {

    /** Under these people are signed in, or about to be: they have a session, and forms a token. */
    static final List<String> WITH_SESSION = List.of(
            "/sign-in",
            "/sign-up",
            "/sign-out",
            "/oauth2/authorization",
            "/login",
            "/webauthn",
            "/account",
            "/college",
            "/awarding",
            "/learner",
            "/helpdesk",
            "/operator",
            "/batches");

    /** Files may be sent to these only, by people who are signed in. */
    static final List<String> UPLOADS = List.of("/college/", "/awarding/", "/operator/");

    /** An institution has the pages of a college where it may do one of these. */
    static final List<Right> OF_COLLEGES = List.of(Right.REGISTER_LEARNERS, Right.SEND_PARTICIPATION);

    static final List<Right> OF_AWARDING_BODIES = List.of(Right.SEND_ACHIEVEMENTS);

    private Pages() {}

    /** For the container: each address and all below it. */
    static String[] patterns() {
        return WITH_SESSION.stream().map(path -> path + "/*").toArray(String[]::new);
    }

    static String[] matchers() {
        return WITH_SESSION.stream().map(path -> path + "/**").toArray(String[]::new);
    }
}
