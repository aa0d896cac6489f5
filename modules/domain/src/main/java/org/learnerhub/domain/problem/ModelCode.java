package org.learnerhub.domain.problem;

import static org.learnerhub.domain.problem.Severity.ERROR;

/** What is said of models of matching: HUB-902x. */
public enum ModelCode implements HubCode {
    MODEL_NOT_VALID(
            "HUB-9020",
            ERROR,
            "The model file is not valid, and is not taken.",
            "Mend what is named; section 10 of docs/matching.md says what a model file holds."),
    MODEL_DIGEST_DIFFERS(
            "HUB-9021",
            ERROR,
            "The model file does not have the SHA-256 that was said.",
            "Compare it with sha256sum; it is another file, or was changed on its way."),
    MODEL_UNKNOWN(
            "HUB-9022",
            ERROR,
            "No model of the register has this name or digest.",
            "Look for it with hub match models; put a file on the register with hub match propose."),
    MODEL_NAME_SHARED(
            "HUB-9023", ERROR, "Several models of the register are called so.", "Name the one meant by its digest."),
    MODEL_UNTRIED(
            "HUB-9024",
            ERROR,
            "No figures are kept of what the model would change against the one that decides now.",
            "Run hub match whatif with it and look at what it shows, then activate it; --untried does without."),
    MODEL_SET(
            "HUB-9025",
            ERROR,
            "The setting match.model names another model, so that activating this one would change nothing.",
            "Activate the model that the setting names, take match.model out on all nodes and start them anew."),
    MODEL_DAMAGED(
            "HUB-9026",
            ERROR,
            "The text kept for a model is missing or was changed, and nothing is decided by it.",
            "Put the same file on the register again (hub match propose), or bring the table match_model back from a"
                    + " backup; then replay what is parked.");

    private final Meaning meaning;

    ModelCode(String code, Severity severity, String sentence, String mend) {
        meaning = new Meaning(code, severity, sentence, mend);
    }

    @Override
    public Meaning meaning() {
        return meaning;
    }
}
