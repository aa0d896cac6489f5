package org.learnerhub.domain.problem;

import static org.learnerhub.domain.problem.Severity.ERROR;
import static org.learnerhub.domain.problem.Severity.NOTICE;

/**
 * What is said of rows of feeds by the rules of events (HUB-600x, 601x), of rows that are held (602x) and of feeds as a whole
 * (603x).
 */
public enum FeedCode implements HubCode {
    EVENT_EXISTS(
            "HUB-6001",
            ERROR,
            "The event is there already, with other content.",
            "Send what changed as an update (Action 2)."),
    NOTHING_TO_UPDATE(
            "HUB-6002",
            ERROR,
            "There is no such event to update.",
            "Check number, code and date of the event; send what is new with Action 1."),
    NOTHING_TO_WITHDRAW(
            "HUB-6003", ERROR, "There is no such event to withdraw.", "Check number, code and date of the event."),
    NOTHING_TO_REINSTATE(
            "HUB-6004", ERROR, "There is no such event to reinstate.", "Check number, code and date of the event."),
    EVENT_WITHDRAWN(
            "HUB-6005", ERROR, "The event is withdrawn.", "Reinstate it first (Action 4), or leave it withdrawn."),
    WITHDRAWN_ALREADY(
            "HUB-6006",
            ERROR,
            "The event is withdrawn already, by another action.",
            "Nothing needs doing, unless ActionDate is wrong."),
    NOT_WITHDRAWN(
            "HUB-6007",
            ERROR,
            "The event is not withdrawn, so there is nothing to reinstate.",
            "Nothing needs doing, unless another event was meant."),
    BACK_TO_PROVISIONAL(
            "HUB-6008",
            ERROR,
            "The event is final, and nothing makes it provisional again.",
            "Send the change as final, or withdraw the event."),
    ACTION_DATE_UNFIT(
            "HUB-6009",
            ERROR,
            "The action does not fit between what is known of the event before and after its ActionDate.",
            "Check ActionDate; what happened later must follow from what happened before."),
    SEVERAL_EVENTS(
            "HUB-6010",
            ERROR,
            "The learner has this event under several other numbers, so it is not clear which one is meant.",
            "Name the number under which the event was sent."),
    QUALIFICATION_UNKNOWN(
            "HUB-6011",
            ERROR,
            "The list of qualifications does not have this code, so the row cannot be judged yet.",
            "Check the code; where it is right, the row is tried again when the list has it."),
    QUALIFICATION_NOT_LISTED(
            "HUB-3141",
            NOTICE,
            "The list of qualifications does not have this code; the event is in the record nevertheless.",
            "Check the code."),
    GRADE_NOT_LISTED(
            "HUB-6013",
            ERROR,
            "The grade is none of those that the qualification awards.",
            "Check the grade and the qualification's code."),
    AWARDED_TOO_EARLY(
            "HUB-6014",
            ERROR,
            "The award date is before the qualification was first awarded.",
            "Check the award date and the qualification's code."),
    AWARDED_TOO_LATE(
            "HUB-6015",
            ERROR,
            "The award date is after the qualification was last awarded.",
            "Check the award date and the qualification's code."),
    LEARNER_NOT_FOUND(
            "HUB-6020",
            ERROR,
            "Nobody has this number; the row is held and belongs to nobody yet.",
            "Check the number and send the row again; it is tried again by itself when somebody gets the number."),
    LEARNER_DISAGREES(
            "HUB-6021",
            ERROR,
            "Whoever has this number is not the person described; the row is held and belongs to nobody yet.",
            "Check number and names and send the row again; it is tried again by itself when the learner changes."),
    WAITS_FOR_CONFIRMATION(
            "HUB-3142",
            NOTICE,
            "The feed would change or withdraw so much that somebody has to confirm it first.",
            "Look at the counts, then confirm or refuse the feed."),
    REFUSED_UNCONFIRMED(
            "HUB-6031",
            ERROR,
            "The feed would have changed or withdrawn much and was refused; nothing of it was loaded.",
            "Mend the feed and send it again."),
    NOT_WAITING(
            "HUB-6032",
            ERROR,
            "The feed does not wait for a confirmation.",
            "Look at its status: it was decided already, or needs no decision."),
    HELD_ROW_UNKNOWN("HUB-6033", ERROR, "No held row has this number.", "Take the number from the list of held rows."),
    HELD_ROW_ENDED(
            "HUB-6034",
            ERROR,
            "The row is not held any longer.",
            "Look at the list: it was attached, withdrawn or given up."),
    DRY_RUN_OF_FEED_TOO_LARGE(
            "HUB-6035",
            ERROR,
            "A dry run of a feed may have at most 100,000 rows.",
            "Split the file for the dry run, or load it for good."),
    FEED_NOT_LOADED(
            "HUB-6036",
            ERROR,
            "The job is no feed that was loaded to its end, so there are no totals to prove.",
            "Look at its status; a dry run and a refused feed load nothing.");

    private final Meaning meaning;

    FeedCode(String code, Severity severity, String sentence, String mend) {
        meaning = new Meaning(code, severity, sentence, mend);
    }

    @Override
    public Meaning meaning() {
        return meaning;
    }
}
