package org.learnerhub.domain.problem;

import static org.learnerhub.domain.problem.Severity.ERROR;

/** What is said of changes that providers propose of themselves: HUB-7040 to 7049. */
public enum ProposalCode implements HubCode {
    PROPOSAL_UNKNOWN("HUB-7040", ERROR, "No proposal has this number.", "Take the number from the list of proposals."),
    PROPOSAL_ENDED(
            "HUB-7041",
            ERROR,
            "The proposal is decided already, or has expired.",
            "Look at the list of proposals; what still counts is proposed anew."),
    PROPOSAL_OVERTAKEN(
            "HUB-7042",
            ERROR,
            "The register of providers says something else by now than when the change was proposed.",
            "Refuse the proposal and have it made anew."),
    PROPOSAL_EMPTY(
            "HUB-7043",
            ERROR,
            "The register of providers says all of this already, or nothing was proposed.",
            "Say what shall be different: contacts, address or other names."),
    PROPOSAL_VALUE(
            "HUB-7044",
            ERROR,
            "This part cannot be proposed, or not in these words.",
            "Propose contacts, address or other names, each value in one line of at most 255 characters; whatever else"
                    + " an entry says is verified by the register's staff."),
    PROPOSAL_OF_ANOTHER(
            "HUB-7045", ERROR, "A provider proposes changes of its own entry only.", "Name your own UKPRN."),
    TOO_MANY_PROPOSALS(
            "HUB-7046",
            ERROR,
            "Twenty proposals of the provider wait for a decision already.",
            "Wait until they are decided, or ask the operator.");

    private final Meaning meaning;

    ProposalCode(String code, Severity severity, String sentence, String mend) {
        meaning = new Meaning(code, severity, sentence, mend);
    }

    @Override
    public Meaning meaning() {
        return meaning;
    }
}
