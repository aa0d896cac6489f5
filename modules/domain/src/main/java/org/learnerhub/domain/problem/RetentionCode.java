package org.learnerhub.domain.problem;

import static org.learnerhub.domain.problem.Severity.ERROR;

/** What is said of holds, periods and erasures: HUB-621x. */
public enum RetentionCode implements HubCode {
    LEARNER_ON_HOLD(
            "HUB-6210",
            ERROR,
            "An order is in force to keep what there is of this learner.",
            "Wait until it is released; hub retention list prints who ordered it."),
    LEARNER_IN_REVIEW(
            "HUB-6211",
            ERROR,
            "A question about this learner waits for a person.",
            "Decide it first (hub review list prints the open cases), then erase."),
    LEARNER_IN_BATCH(
            "HUB-6212",
            ERROR,
            "A batch that is not answered yet has rows of this learner.",
            "Wait until it is answered, or refuse it; then erase."),
    LEARNER_ERASED(
            "HUB-6213",
            ERROR,
            "The learner is erased.",
            "Nothing is left to be done: the number leads to nobody and is never given again."),
    LEARNER_NOT_ON_HOLD(
            "HUB-6214",
            ERROR,
            "No order under this number is in force for the learner.",
            "Take the order's number from hub retention list."),
    ALREADY_ON_HOLD(
            "HUB-6215",
            ERROR,
            "The learner is held under this order already.",
            "Nothing is left to be done; another order has another number."),
    FILE_NO_LONGER_KEPT(
            "HUB-6216",
            ERROR,
            "The file is not kept any longer, because its time is over or because somebody in it was erased.",
            "Fetch the newest edition of the answer; an older one that you have can still be verified."),
    KIND_UNKNOWN(
            "HUB-6217",
            ERROR,
            "No kind of data that the clock removes has this name.",
            "Take a name from hub retention periods."),
    PERIOD_TOO_SHORT(
            "HUB-6218", ERROR, "The period is shorter than a file may be on its way.", "Give 30 days at least."),
    LEARNER_CHALLENGES(
            "HUB-6219",
            ERROR,
            "A challenge about this learner is open.",
            "Answer it or have it withdrawn, then erase.");

    private final Meaning meaning;

    RetentionCode(String code, Severity severity, String sentence, String mend) {
        meaning = new Meaning(code, severity, sentence, mend);
    }

    @Override
    public Meaning meaning() {
        return meaning;
    }
}
