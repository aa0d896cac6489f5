package org.learnerhub.web.helpdesk;

import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.web.frame.Handles;
import org.learnerhub.web.frame.NothingHere;

/**
 * A merge or unmerge that somebody looks at before it is done; kept in the session.
 *
 * @param master null of an unmerge
 */
record MergeDraft(Uln uln, @Nullable Uln master, String reason) {

    private static final String SEPARATOR = "\n";

    String handle(HttpSession session) {
        return Handles.put(
                session, "merge" + SEPARATOR + uln + SEPARATOR + (master == null ? "" : master) + SEPARATOR + reason);
    }

    /** @throws NothingHere where the word is none of this session */
    static MergeDraft of(HttpSession session, String handle) {
        String[] parts = Handles.find(session, handle).split(SEPARATOR, 4);
        if (parts.length < 4 || !parts[0].equals("merge")) {
            throw new NothingHere();
        }
        return new MergeDraft(Uln.of(parts[1]), parts[2].isEmpty() ? null : Uln.of(parts[2]), parts[3]);
    }
}
