package org.learnerhub.domain.record;

import java.time.LocalDate;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.provider.Ukprn;

/**
 * What makes two rows speak of one event.
 *
 * @param uln as the row names it, also where it is merged into another
 * @param sender whose feed it is
 * @param code see {@link org.learnerhub.domain.qualification.Qualification#key}
 * @param date see {@link EventContent#keyDate()}
 */
public record EventKey(Uln uln, Ukprn sender, EventKind kind, String code, LocalDate date) {}
