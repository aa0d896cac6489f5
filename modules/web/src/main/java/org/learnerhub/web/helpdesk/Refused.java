package org.learnerhub.web.helpdesk;

import org.learnerhub.domain.problem.Refusal;
import org.learnerhub.web.frame.Show;

/** A refusal in the words of a form: the code, what is wrong, and how to mend it. */
final class Refused {

    private Refused() {}

    static String text(Show show, Refusal refusal) {
        return show.word(
                "helpdesk.refused",
                refusal.code().code(),
                refusal.text(),
                refusal.code().mend());
    }
}
