package org.learnerhub.domain.ghost;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.learnerhub.domain.learner.LearnerDetails;
import org.learnerhub.domain.learner.LearnerField;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.provider.Ukprn;

/**
 * A live learner as the signs look at it, together with the numbers merged into it.
 *
 * @param details at least those that the signs ask, see {@link ClaimedLearners}
 * @param events that are not withdrawn
 * @param knownTo institutions that call the learner by an identifier of their own
 */
public record ClaimedLearner(
        Uln uln,
        LearnerDetails details,
        Registration registration,
        Sharing email,
        Sharing address,
        List<Claim> events,
        Set<Ukprn> knownTo) {

    private static final int TOO_YOUNG = 10;

    public ClaimedLearner {
        events = List.copyOf(events);
        knownTo = Set.copyOf(knownTo);
    }

    /** Who registered the learner, and where it takes part; in order. Empty: nobody claims it. */
    public Set<Ukprn> claimants() {
        Set<Ukprn> claimants = new TreeSet<>(Ukprns.ORDER);
        if (registration.by() != null) {
            claimants.add(registration.by());
        }
        for (Claim event : events) {
            if (!event.achievement() && event.provider() != null) {
                claimants.add(event.provider());
            }
        }
        return claimants;
    }

    /** Events from before the tenth birthday: not this person's, whoever says so. */
    List<Claim> impossible() {
        return details.date(LearnerField.DATE_OF_BIRTH)
                .map(born -> events.stream()
                        .filter(event -> event.from().isBefore(born.plusYears(TOO_YOUNG)))
                        .toList())
                .orElse(List.of());
    }

    /** All who have ever said anything of the learner that stands and can be. */
    Set<Ukprn> witnesses() {
        Set<Ukprn> witnesses = new TreeSet<>(Ukprns.ORDER);
        witnesses.addAll(knownTo);
        List<Claim> possible = new ArrayList<>(events);
        possible.removeAll(impossible());
        for (Claim event : possible) {
            witnesses.add(event.sender());
            if (event.provider() != null) {
                witnesses.add(event.provider());
            }
        }
        if (registration.by() != null) {
            witnesses.add(registration.by());
        }
        return witnesses;
    }
}
