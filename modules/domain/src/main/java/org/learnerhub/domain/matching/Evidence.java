package org.learnerhub.domain.matching;

/**
 * What one comparison says.
 *
 * @param weight log2 of the likelihood ratio, as the model gives it for this level and these names' frequency, in whole
 *     thousandths
 */
public record Evidence(Compared field, Level level, double weight) {}
