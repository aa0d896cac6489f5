package org.learnerhub.web.helpdesk;

import org.learnerhub.web.frame.FormErrors;
import org.learnerhub.web.frame.Show;

/** Why something is asked or done, as somebody wrote it: one line, kept for good. */
final class Reason {

    private static final int LONGEST = 254;

    private Reason() {}

    static String line(String text) {
        return text.replaceAll("\\p{Cntrl}+", " ").strip();
    }

    /** Adds what is wrong with it. */
    static void check(Show show, FormErrors errors, String field, String line) {
        if (line.isEmpty()) {
            errors.add(field, show.word("helpdesk.reason.missing"));
        } else if (line.length() > LONGEST) {
            errors.add(field, show.word("helpdesk.reason.long"));
        }
    }
}
