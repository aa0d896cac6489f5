package org.learnerhub.domain.problem;

import static org.learnerhub.domain.problem.Severity.ERROR;

/** What is said of answers and of the files the hub keeps: HUB-5xxx. */
public enum ResultCode implements HubCode {
    ANSWER_NOT_READY("HUB-5001", ERROR, "The answer is not ready yet.", "Ask again later."),
    BATCH_PARKED(
            "HUB-5002",
            ERROR,
            "Work on this file has stopped and waits for the operator; nothing is lost.",
            "Wait, or ask the operator, naming the job number."),
    NO_SUCH_DOCUMENT(
            "HUB-5003",
            ERROR,
            "This job has no such document.",
            "A CSV job has OUTPUT, OUTPUT_SIGNATURE, RESULT and RECEIPT; an XML job carries its signature inside."),
    KEPT_FILE_DAMAGED(
            "HUB-5010",
            ERROR,
            "A file that the hub keeps is damaged or missing, and is not handed out.",
            "Tell the operator the job number: the file has to come back from a backup; then ask again.");

    private final Meaning meaning;

    ResultCode(String code, Severity severity, String sentence, String mend) {
        meaning = new Meaning(code, severity, sentence, mend);
    }

    @Override
    public Meaning meaning() {
        return meaning;
    }
}
