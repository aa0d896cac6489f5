package org.learnerhub.domain.exchange.intake;

import org.learnerhub.domain.provider.Ukprn;

/**
 * Something in an institution's drop folder that is not taken, and was told to its sender.
 *
 * @param name as it is told
 * @param mark what tells this thing from another that comes under its name later
 * @param code why it is not taken
 */
public record SetAside(Ukprn ukprn, String name, String mark, String code) {}
