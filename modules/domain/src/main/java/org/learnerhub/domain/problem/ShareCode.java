package org.learnerhub.domain.problem;

import static org.learnerhub.domain.problem.Severity.ERROR;

/** What is said to learners who share, add and look, and to those with whom they share: HUB-616x to 618x. */
public enum ShareCode implements HubCode {
    SHARE_UNKNOWN(
            "HUB-6160",
            ERROR,
            "The learner has no such share.",
            "List the learner's shares (hub share list) and take the id from there."),
    SHARE_UNFIT(
            "HUB-6161",
            ERROR,
            "A share cannot be made as asked.",
            "Give what is named at the place: a recipient, a purpose, an end within the limit, a PIN of 4 to 12 digits."),
    SHARING_OPTED_OUT(
            "HUB-6162",
            ERROR,
            "The learner has opted out of sharing, so nothing is shared.",
            "Have the learner take the opting out back at an institution; then make the share."),
    NOT_IN_RECORD(
            "HUB-6163",
            ERROR,
            "The record has no such event or addition.",
            "List what the record has (hub record show, hub addition list) and choose from that."),
    NOTHING_CHOSEN(
            "HUB-6164",
            ERROR,
            "Nothing is left to be shared.",
            "Choose events or additions; without a choice only completed and successful learning is shared."),
    TOO_MANY_SHARES(
            "HUB-6165",
            ERROR,
            "The learner shares with as many as allowed at one time.",
            "Revoke a share that is not needed any more."),
    ADDITION_UNFIT("HUB-6166", ERROR, "An addition cannot be kept as it is.", "Mend what is named at the place."),
    ADDITION_UNKNOWN("HUB-6167", ERROR, "The learner has no such addition.", "List them (hub addition list)."),
    TOO_MANY_ADDITIONS(
            "HUB-6168",
            ERROR,
            "The learner has as many additions as allowed.",
            "Remove one that is not needed any more."),
    LEARNER_NOT_PROVED(
            "HUB-6169",
            ERROR,
            "What was given does not prove who the learner is.",
            "Check number, date of birth, code and second word; after five wrong tries, or after its end, a letter is"
                    + " void: ask the institution for another."),
    LETTER_UNFIT(
            "HUB-6170",
            ERROR,
            "A letter cannot be made as asked.",
            "Give number, names and date of birth as they are registered, and a second word of 6 to 64 characters."),
    LOGIN_TAKEN(
            "HUB-6171",
            ERROR,
            "The log-in belongs to somebody already.",
            "Log in with another account, or have the institution end the old binding."),
    DELAY_UNFIT(
            "HUB-6172",
            ERROR,
            "Looks cannot be kept back as asked.",
            "Give an authority, the order's reference, whose looks, and an end within 180 days."),
    DELAY_UNKNOWN("HUB-6173", ERROR, "There is no such order in force.", "List them (hub record delay list)."),
    LINK_NOT_THERE(
            "HUB-6174",
            ERROR,
            "Nothing is shared at this address.",
            "Ask the learner who gave the address to you: it may have ended, or been taken back or replaced."),
    PIN_WRONG(
            "HUB-6175",
            ERROR,
            "The PIN is wrong.",
            "Ask the learner for the PIN; after five wrong ones the address does not work any more."),
    UPLOAD_TOO_LARGE(
            "HUB-6176",
            ERROR,
            "The file is too large to be an extract.",
            "Send the extract itself, as it was given out."),
    UPLOAD_MISSING("HUB-6177", ERROR, "No file was sent.", "Choose a file, then send it.");

    private final Meaning meaning;

    ShareCode(String code, Severity severity, String sentence, String mend) {
        meaning = new Meaning(code, severity, sentence, mend);
    }

    @Override
    public Meaning meaning() {
        return meaning;
    }
}
