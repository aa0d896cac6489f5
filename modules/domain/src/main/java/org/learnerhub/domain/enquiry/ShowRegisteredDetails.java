package org.learnerhub.domain.enquiry;

import java.time.InstantSource;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.learnerhub.domain.access.Call;
import org.learnerhub.domain.access.Operation;
import org.learnerhub.domain.audit.Shown;
import org.learnerhub.domain.disclosure.Extent;
import org.learnerhub.domain.disclosure.LearnerReading;
import org.learnerhub.domain.disclosure.Told;
import org.learnerhub.domain.learner.LearnerDetails;
import org.learnerhub.domain.learner.LearnerField;
import org.learnerhub.domain.learner.RegisteredLearner;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.matching.KeyKind;
import org.learnerhub.domain.matching.RowMatcher;
import org.learnerhub.domain.matching.ScoredCandidate;
import org.learnerhub.domain.problem.HubCode;
import org.learnerhub.domain.problem.LearnerRowCode;
import org.learnerhub.domain.problem.RefusedException;

/**
 * Shows what is registered of one learner to whoever knows number and all five key fields (contract 1.2 and 7). Gender 0 and 9 and the
 * postcode ZZ99 9ZZ are unknown and contradict nothing. Who opted out of sharing is not shown, whoever asks.
 */
public final class ShowRegisteredDetails {

    private static final Set<HubCode> NO_MATTER = Set.of(LearnerRowCode.AGE_OUTSIDE, LearnerRowCode.TEST_DATA);
    private static final String NO_POST_CODE = "ZZ999ZZ";

    private final EnquiryPorts ports;
    private final RowMatcher matcher;
    private final UlnHolders holders;
    private final InstantSource clock;

    /** @param matcher a strict one */
    public ShowRegisteredDetails(EnquiryPorts ports, RowMatcher matcher, InstantSource clock) {
        this.ports = ports;
        this.matcher = matcher;
        holders = new UlnHolders(matcher);
        this.clock = clock;
    }

    /**
     * @param uln empty where it cannot be anybody's
     * @param sent the five key fields
     * @throws RefusedException REQUEST_NOT_UNDERSTOOD where one of the five is missing or has the wrong format
     */
    public RegisteredDetails show(Call call, DetailsReason reason, Optional<Uln> uln, LearnerDetails sent) {
        return show(call, Operation.GET_DETAILS, reason, uln, sent);
    }

    /** As {@link #show(Call, DetailsReason, Optional, LearnerDetails)}, asked by another operation. */
    public RegisteredDetails show(
            Call call, Operation operation, DetailsReason reason, Optional<Uln> uln, LearnerDetails sent) {
        LearnerDetails person = SentDetails.checked(sent, clock.instant(), LearnerField.KEY_FIELDS, NO_MATTER);
        String asked = "UserType " + reason.user() + ", LNRContactType " + reason.contact();
        return ports.gate().tell(call.to(operation, asked), operation, learners -> {
            Optional<PersonCheck.Held> tried = uln.flatMap(one -> holders.find(learners::byUln, one));
            RegisteredDetails answer = tried.filter(
                            held -> held.records().stream().anyMatch(record -> isPerson(person, record)))
                    .map(held -> answer(held, learners))
                    .orElse(new RegisteredDetails(RegisteredDetails.Outcome.NOBODY, null));
            List<Uln> about = tried.stream().map(held -> held.current().uln()).toList();
            return Told.of(answer, shown(reason, answer), about);
        });
    }

    /** Whose number was given is told of it, whatever else was known of them. */
    private static Shown shown(DetailsReason reason, RegisteredDetails answer) {
        Extent extent = answer.learner() == null ? Extent.NOTHING : Extent.RECORD;
        return extent.after(String.join(
                "-",
                answer.outcome().name(),
                "FOR",
                reason.user().name(),
                reason.contact().name()));
    }

    private static RegisteredDetails answer(PersonCheck.Held holder, LearnerReading learners) {
        RegisteredLearner learner = holder.current();
        if (learners.isOptedOut(learner)) {
            return new RegisteredDetails(RegisteredDetails.Outcome.NOT_SHARED, null);
        }
        return new RegisteredDetails(
                holder.isLinked() ? RegisteredDetails.Outcome.LINKED : RegisteredDetails.Outcome.SHOWN, learner);
    }

    private boolean isPerson(LearnerDetails person, RegisteredLearner learner) {
        LearnerDetails stored = learner.details();
        LearnerDetails known = person;
        if (isUnknownGender(person) || isUnknownGender(stored)) {
            known = known.with(LearnerField.GENDER, stored.get(LearnerField.GENDER));
        }
        if (isUnknownPostCode(person) || isUnknownPostCode(stored)) {
            known = known.with(LearnerField.POST_CODE, stored.get(LearnerField.POST_CODE));
        }
        ScoredCandidate scored = matcher.score(known, learner, EnumSet.noneOf(KeyKind.class));
        return scored != null && scored.fiveFieldsEqual();
    }

    private static boolean isUnknownGender(LearnerDetails details) {
        String gender = details.text(LearnerField.GENDER);
        return !gender.equals("1") && !gender.equals("2");
    }

    private static boolean isUnknownPostCode(LearnerDetails details) {
        String postCode = details.text(LearnerField.POST_CODE).replace(" ", "");
        return postCode.isEmpty() || postCode.equalsIgnoreCase(NO_POST_CODE);
    }
}
