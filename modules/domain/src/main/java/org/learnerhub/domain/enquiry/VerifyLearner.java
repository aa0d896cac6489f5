package org.learnerhub.domain.enquiry;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.learnerhub.domain.access.Call;
import org.learnerhub.domain.access.Operation;
import org.learnerhub.domain.disclosure.Extent;
import org.learnerhub.domain.disclosure.Told;
import org.learnerhub.domain.learner.LearnerDetails;
import org.learnerhub.domain.learner.LearnerField;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.matching.RowMatcher;
import org.learnerhub.domain.problem.HubCode;
import org.learnerhub.domain.problem.LearnerRowCode;
import org.learnerhub.domain.problem.RefusedException;

/** Says whether a ULN is the number of the person described (contract 3.9). A merged learner is judged by both records. */
public final class VerifyLearner {

    private static final Set<HubCode> NO_MATTER = Set.of(LearnerRowCode.AGE_OUTSIDE, LearnerRowCode.TEST_DATA);

    private final EnquiryPorts ports;
    private final UlnHolders holders;
    private final Verifier verifier;
    private final InstantSource clock;

    /** @param matcher a strict one */
    public VerifyLearner(EnquiryPorts ports, RowMatcher matcher, InstantSource clock) {
        this.ports = ports;
        holders = new UlnHolders(matcher);
        verifier = new Verifier(matcher, holders);
        this.clock = clock;
    }

    /**
     * @param uln empty where it cannot be anybody's
     * @param sent both names; date of birth and gender where they are to be compared
     * @throws RefusedException REQUEST_NOT_UNDERSTOOD where a name is missing or a value has the wrong format
     */
    public Verification verify(Call call, Optional<Uln> uln, LearnerDetails sent) {
        LearnerDetails row = SentDetails.checked(
                sent, clock.instant(), List.of(LearnerField.FAMILY_NAME, LearnerField.GIVEN_NAME), NO_MATTER);
        return ports.gate().tell(call.to(Operation.VERIFY, asked(row)), Operation.VERIFY, learners -> {
            Optional<PersonCheck.Held> holder = uln.flatMap(one -> holders.find(learners::byUln, one));
            Verification verification = verifier.verify(row, holder);
            Extent extent = verification.learner() == null ? Extent.NOTHING : Extent.IDENTITY;
            List<Uln> about = holder.map(held -> List.of(held.current().uln())).orElse(List.of());
            return Told.of(verification, extent.after(verification.outcome().name(), verification.flags()), about);
        });
    }

    private static String asked(LearnerDetails sent) {
        return "compared with "
                + LearnerField.all().stream()
                        .filter(field -> field != LearnerField.ULN && sent.has(field))
                        .map(LearnerField::xmlName)
                        .collect(Collectors.joining(", "));
    }
}
