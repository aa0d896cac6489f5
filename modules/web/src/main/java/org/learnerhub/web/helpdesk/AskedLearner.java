package org.learnerhub.web.helpdesk;

import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.web.frame.Handles;
import org.learnerhub.web.frame.NothingHere;

/**
 * Whom somebody asked for, and why: kept in the session, under a word that stands in addresses.
 *
 * @param purpose of this look, as the audit trail will have it
 */
record AskedLearner(Uln uln, String purpose) {

    private static final String SEPARATOR = "\n";

    /** Ten digits, however they are spaced; empty where they are no ULN. */
    static Optional<Uln> number(String text) {
        return Uln.parse(text.replaceAll("[\\s\\u00A0-]", ""));
    }

    String handle(HttpSession session) {
        return Handles.put(session, "learner" + SEPARATOR + uln + SEPARATOR + purpose);
    }

    /** @throws NothingHere where the word is none of this session */
    static AskedLearner of(HttpSession session, String handle) {
        String[] parts = Handles.find(session, handle).split(SEPARATOR, 3);
        if (parts.length < 3 || !parts[0].equals("learner")) {
            throw new NothingHere();
        }
        return new AskedLearner(Uln.of(parts[1]), parts[2]);
    }
}
