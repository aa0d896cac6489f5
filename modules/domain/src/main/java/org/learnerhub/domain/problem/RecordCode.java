package org.learnerhub.domain.problem;

import static org.learnerhub.domain.problem.Severity.ERROR;

/** What is said to those who read a record: HUB-606x. */
public enum RecordCode implements HubCode {
    RECORD_NUMBER_INVALID(
            "HUB-6060", ERROR, "The number is no ULN.", "Check the ten digits; the last one is a check digit."),
    RECORD_NOT_VERIFIED(
            "HUB-6061",
            ERROR,
            "The learner could not be verified: nobody has the number, or it is somebody else's.",
            "Check number and names."),
    RECORD_NOT_SHARED(
            "HUB-6062",
            ERROR,
            "The learner has not agreed to share the record, so no events are shown.",
            "Ask the learner."),
    TOO_MANY_ROUTES(
            "HUB-6063",
            ERROR,
            "The organisation keeps as many saved queries as it may.",
            "Delete one that is not needed any more, then save this one again.");

    private final Meaning meaning;

    RecordCode(String code, Severity severity, String sentence, String mend) {
        meaning = new Meaning(code, severity, sentence, mend);
    }

    @Override
    public Meaning meaning() {
        return meaning;
    }
}
