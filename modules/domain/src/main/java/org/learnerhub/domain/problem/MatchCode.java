package org.learnerhub.domain.problem;

import static org.learnerhub.domain.problem.Severity.ERROR;

/** What is said of a row's learner when the register has been asked: HUB-4xxx. */
public enum MatchCode implements HubCode {
    POSSIBLE_MATCHES(
            "HUB-4001",
            ERROR,
            "One or more learners could be this person; somebody must decide.",
            "Compare the row with the learner's documents, then add the ULN or more details and send the row again."),
    TOO_MANY_MATCHES(
            "HUB-4002",
            ERROR,
            "More than ten learners could be this person.",
            "Add details such as the postcode or previous family name and send the row again."),
    ULN_UNKNOWN(
            "HUB-4003",
            ERROR,
            "The ULN on the row belongs to nobody.",
            "Check the number, or leave ULN blank to ask for one."),
    ULN_DISAGREES(
            "HUB-4004", ERROR, "The ULN on the row belongs to somebody with other names.", "Check number and names."),
    NOT_FOUND(
            "HUB-4005",
            ERROR,
            "No learner was found; a CHK job makes none.",
            "Send the row in a FUL job to register the learner."),
    TOO_LITTLE_TO_REGISTER(
            "HUB-4006",
            ERROR,
            "No learner was found, and the row lacks what a new ULN needs.",
            "Fill the field named and send the row again.");

    private final Meaning meaning;

    MatchCode(String code, Severity severity, String sentence, String mend) {
        meaning = new Meaning(code, severity, sentence, mend);
    }

    @Override
    public Meaning meaning() {
        return meaning;
    }
}
