package org.learnerhub.domain.enquiry;

import org.learnerhub.domain.provider.Ukprn;

/**
 * A find to be remembered.
 *
 * @param fingerprint see {@link FindFingerprint}
 */
public record NotedFind(Ukprn institution, String fingerprint, RecentFinds.RecentFind find) {}
