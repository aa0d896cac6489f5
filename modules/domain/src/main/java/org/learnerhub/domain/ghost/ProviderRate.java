package org.learnerhub.domain.ghost;

import org.learnerhub.domain.provider.Ukprn;

/**
 * How many of the learners whom a provider claims are reported, beside what the other providers' share would give.
 *
 * @param expected as many as it would be by the share of all others
 * @param striking whether so many more are hardly chance
 */
public record ProviderRate(Ukprn provider, long claimed, long reported, double expected, boolean striking) {}
