package org.learnerhub.domain.problem;

import static org.learnerhub.domain.problem.Severity.ERROR;

/** What is said of challenges: HUB-6140 to HUB-6154. */
public enum ChallengeCode implements HubCode {
    CHALLENGE_UNKNOWN(
            "HUB-6140",
            ERROR,
            "There is no challenge with this reference.",
            "Check the reference, such as DC00000012; hub challenge list names those that are open."),
    CHALLENGE_CLOSED(
            "HUB-6141",
            ERROR,
            "The challenge is closed: it was amended, refused or withdrawn.",
            "Look at it (hub challenge show); where something is still wrong, raise another."),
    CHALLENGE_NOT_YOURS(
            "HUB-6142",
            ERROR,
            "The challenge was raised by somebody else, or is for somebody else to answer.",
            "Ask the one who raised it, or the one who has to answer it."),
    CHALLENGE_EVENT_UNKNOWN(
            "HUB-6143",
            ERROR,
            "The learner's record has no such event.",
            "Take the event's ID from the record of this learner."),
    CHALLENGE_LACKS(
            "HUB-6144",
            ERROR,
            "The challenge does not say what it must.",
            "Say what is wrong: of an event its ID, of a missing one its code, and words or the right values."),
    CHALLENGE_REASON_MISSING(
            "HUB-6145", ERROR, "The word is empty.", "Say in a sentence or two what the other side has to know."),
    CHALLENGE_CHANGES_NOTHING(
            "HUB-6146",
            ERROR,
            "The record says already what the amendment says.",
            "Answer with another value, or refuse the challenge with the reason."),
    CHALLENGE_BY_FEED_ONLY(
            "HUB-6147",
            ERROR,
            "This event cannot be amended so by answering the case.",
            "Have its sender amend it by a feed; the case sees it then."),
    CHALLENGE_BODY_UNKNOWN(
            "HUB-6148",
            ERROR,
            "No institution of this hub has this UKPRN.",
            "Pass the case to one that is known (hub institution list)."),
    CHALLENGE_VALUE_UNFIT(
            "HUB-6149",
            ERROR,
            "A value of the challenge is too long, or is none of those that are possible.",
            "Correct the value that is named.");

    private final Meaning meaning;

    ChallengeCode(String code, Severity severity, String sentence, String mend) {
        meaning = new Meaning(code, severity, sentence, mend);
    }

    @Override
    public Meaning meaning() {
        return meaning;
    }
}
