package org.learnerhub.domain.matching;

/**
 * How rows are matched.
 *
 * @param model the SHA-256 of the model's file, hex; empty for the one that the hub ships
 */
public record MatchRules(MatchPolicy policy, String model) {}
