package org.learnerhub.domain.problem;

import static org.learnerhub.domain.problem.Severity.ERROR;

/** What is said of review cases and their decisions: HUB-62xx. */
public enum ReviewCode implements HubCode {
    REVIEW_CASE_UNKNOWN("HUB-6201", ERROR, "No review case has this number.", "Take the number from hub review list."),
    REVIEW_CASE_DECIDED(
            "HUB-6202",
            ERROR,
            "The review case is decided already.",
            "Look at the decision (hub review show); undo it first to decide otherwise."),
    REVIEW_CASE_OPEN(
            "HUB-6203", ERROR, "The review case is open, so there is nothing to undo.", "Check the case's number."),
    REVIEW_BATCH_NOT_ANSWERED(
            "HUB-6204",
            ERROR,
            "The batch that the row came in has no answer yet.",
            "Decide when it is answered; where it is parked, replay it first (hub deadletters)."),
    REVIEW_SOMEBODY_ELSE(
            "HUB-6205",
            ERROR,
            "The learner named is none of those whom the row may be, and has other names.",
            "Check the number: hub review show lists the learners whom the row may be."),
    REVIEW_NOT_OF_THE_PAIR(
            "HUB-6206",
            ERROR,
            "The number is of neither learner of the pair.",
            "Name the one of the two whose number shall stay."),
    REVIEW_SOMEBODY_SINCE(
            "HUB-6207",
            ERROR,
            "Somebody who could be this very person has come to the register and was never shown with the case.",
            "Look at the case again (hub review show), then decide anew."),
    REVIEW_CHANGED_SINCE(
            "HUB-6208",
            ERROR,
            "What the decision did to the register was overtaken by later changes and cannot be taken back.",
            "Look at the learner's history (hub learner history) and mend the learner itself."),
    REVIEW_NUMBER_USED(
            "HUB-6209",
            ERROR,
            "Other decided cases answer with the number that this decision gave.",
            "Undo those cases first; the later one first.");

    private final Meaning meaning;

    ReviewCode(String code, Severity severity, String sentence, String mend) {
        meaning = new Meaning(code, severity, sentence, mend);
    }

    @Override
    public Meaning meaning() {
        return meaning;
    }
}
