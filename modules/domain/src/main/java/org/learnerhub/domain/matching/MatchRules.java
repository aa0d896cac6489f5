package org.learnerhub.domain.matching;

/**
 * How rows are matched.
 *
 * @param model the SHA-256 of the model's file, hex; empty for the one that the hub ships
 * @param census the version of the register's census of names; empty where the name tables decide alone
 */
public record MatchRules(MatchPolicy policy, String model, String census) {

    /** By the name tables alone. */
    public MatchRules(MatchPolicy policy, String model) {
        this(policy, model, "");
    }
}
