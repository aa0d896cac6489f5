package org.learnerhub.domain.problem;

import static org.learnerhub.domain.problem.Severity.ERROR;

/** What is said of changes that an operator makes to learners: HUB-61xx. */
public enum StewardshipCode implements HubCode {
    LEARNER_UNKNOWN("HUB-6101", ERROR, "No learner has this ULN.", "Check the number."),
    LEARNER_DELETED(
            "HUB-6102",
            ERROR,
            "The learner is deleted.",
            "A deleted learner stays deleted: name a live one, or register the person anew."),
    LEARNER_MERGED(
            "HUB-6103",
            ERROR,
            "The learner is merged into another.",
            "Name the live master (hub learner show prints it), or unmerge the learner first."),
    LEARNER_NOT_MERGED(
            "HUB-6104",
            ERROR,
            "The learner is not merged, so there is nothing to take back.",
            "Name the learner that was merged, not its master; hub learner history prints who was merged."),
    MERGE_WITH_ITSELF(
            "HUB-6105",
            ERROR,
            "A learner cannot be merged into itself.",
            "Name two numbers: the one to merge and the master that stays."),
    LEARNER_IS_MASTER(
            "HUB-6106",
            ERROR,
            "Others are merged into the learner, and their numbers must lead to somebody.",
            "Unmerge them first (hub learner show prints them), then delete."),
    LEARNER_HAS_EVENTS(
            "HUB-6107",
            ERROR,
            "The learner has learning events, and they must belong to somebody.",
            "Have their senders withdraw them and merge the learner into the one whose they are; a learner with a record"
                    + " is never deleted."),
    MERGE_PROPOSAL_UNKNOWN(
            "HUB-6130",
            ERROR,
            "No merge or unmerge of this number waits for a second person.",
            "Look at those that wait (hub learner proposals prints them); somebody may have decided it already."),
    MERGE_OWN_PROPOSAL(
            "HUB-6131",
            ERROR,
            "Whoever proposed a merge or unmerge cannot confirm it.",
            "Have somebody else look at it and confirm it."),
    MERGE_ASKS_FOR_TWO(
            "HUB-6132",
            ERROR,
            "Here two people have to agree to a merge or unmerge.",
            "Propose it (hub learner merge or unmerge does) and have somebody else confirm it; then say the same of the"
                    + " case.");

    private final Meaning meaning;

    StewardshipCode(String code, Severity severity, String sentence, String mend) {
        meaning = new Meaning(code, severity, sentence, mend);
    }

    @Override
    public Meaning meaning() {
        return meaning;
    }
}
