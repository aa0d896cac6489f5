package org.learnerhub.domain.enquiry;

import java.util.Collection;
import java.util.List;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.matching.FailureFlag;

/**
 * One fetching of an answer.
 *
 * @param asked which answer, in words of the audit trail
 */
public record Fetch(Asker asker, String operation, String asked, String outcome) {

    /** Of the job as a whole. */
    public Disclosure ofJob() {
        return disclosure(Disclosure.Shown.NOTHING, List.of(), List.of());
    }

    public Disclosure disclosure(Disclosure.Shown shown, List<FailureFlag> flags, Collection<Uln> about) {
        return new Disclosure(asker, operation, asked, outcome, shown, flags, List.copyOf(about));
    }
}
