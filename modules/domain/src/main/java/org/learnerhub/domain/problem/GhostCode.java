package org.learnerhub.domain.problem;

import static org.learnerhub.domain.problem.Severity.ERROR;

/** What is said of reports of ghost registrations: HUB-619x. */
public enum GhostCode implements HubCode {
    REPORT_BUSY(
            "HUB-6190",
            ERROR,
            "A report of ghost registrations is being made at this moment.",
            "Ask again when it is done: for a million learners that takes some minutes.");

    private final Meaning meaning;

    GhostCode(String code, Severity severity, String sentence, String mend) {
        meaning = new Meaning(code, severity, sentence, mend);
    }

    @Override
    public Meaning meaning() {
        return meaning;
    }
}
