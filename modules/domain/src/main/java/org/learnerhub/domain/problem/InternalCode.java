package org.learnerhub.domain.problem;

import static org.learnerhub.domain.problem.Severity.ERROR;

/** What is said of the hub's own faults: HUB-900x. */
public enum InternalCode implements HubCode {
    INTERNAL(
            "HUB-9000",
            ERROR,
            "Something went wrong inside the hub.",
            "Try again later; if it persists, tell the operator the correlation id."),
    TASK_UNKNOWN(
            "HUB-9015",
            ERROR,
            "A task has a step that this version of the program does not know; it is set aside, and others go on.",
            "A newer version wrote it: bring this node to that version too, then replay it (hub deadletters replay).");

    private final Meaning meaning;

    InternalCode(String code, Severity severity, String sentence, String mend) {
        meaning = new Meaning(code, severity, sentence, mend);
    }

    @Override
    public Meaning meaning() {
        return meaning;
    }
}
