package org.learnerhub.domain.registration.single;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.learnerhub.domain.access.Call;
import org.learnerhub.domain.access.Operation;
import org.learnerhub.domain.disclosure.Extent;
import org.learnerhub.domain.disclosure.Told;
import org.learnerhub.domain.enquiry.EnquiryPorts;
import org.learnerhub.domain.enquiry.FindFingerprint;
import org.learnerhub.domain.enquiry.RecentFinds;
import org.learnerhub.domain.enquiry.SentDetails;
import org.learnerhub.domain.learner.LearnerDetails;
import org.learnerhub.domain.learner.LearnerField;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.matching.RowMatcher;
import org.learnerhub.domain.problem.HubCode;
import org.learnerhub.domain.problem.LearnerRowCode;
import org.learnerhub.domain.problem.RefusedException;
import org.learnerhub.domain.registration.single.Registration.Reason;

/** Gives one learner a ULN, after a find (contract section 0 and 3.3). Waits for a batch's chunk that is being allocated. */
public final class RegisterLearner {

    /** Answered by a code of its own. */
    private static final Set<HubCode> NO_MATTER = Set.of(LearnerRowCode.VERIFICATION_DESCRIPTION_MISSING);

    private final EnquiryPorts ports;
    private final RowMatcher matcher;
    private final byte[] ulnKey;
    private final FindFingerprint fingerprint;
    private final FindFirst findFirst;
    private final InstantSource clock;

    /**
     * @param matcher a strict one
     * @param ulnKey that of batches
     */
    public RegisterLearner(
            EnquiryPorts ports,
            RowMatcher matcher,
            byte[] ulnKey,
            FindFingerprint fingerprint,
            FindFirst findFirst,
            InstantSource clock) {
        this.ports = ports;
        this.matcher = matcher;
        this.ulnKey = ulnKey.clone();
        this.fingerprint = fingerprint;
        this.findFirst = findFirst;
        this.clock = clock;
    }

    /** @throws RefusedException REQUEST_NOT_UNDERSTOOD where something is missing, has the wrong format, or the age is */
    public Registration register(Call call, LearnerDetails sent) {
        Instant now = clock.instant();
        LearnerDetails details = SentDetails.checked(sent, now, LearnerField.NEEDED_TO_REGISTER, NO_MATTER);
        return ports.unitOfWork().inTurn(() -> {
            Decision decision = decide(call, details, now);
            ports.gate()
                    .note(
                            call.to(Operation.REGISTER, "a new number"),
                            Operation.REGISTER,
                            Extent.NOTHING.after(outcome(decision.registration)),
                            Told.learners(decision.about));
            return decision.registration;
        });
    }

    private Decision decide(Call call, LearnerDetails details, Instant now) {
        if (AbilityToShare.isOptOut(details)) {
            return Decision.refused(Reason.SHARING);
        }
        if (AskedVerification.lacksDescription(details)) {
            return Decision.refused(Reason.LACKING);
        }
        Optional<Reason> procedure = procedure(call, details, now);
        if (procedure.isPresent()) {
            return Decision.refused(procedure.get());
        }
        RegisterWork work = new RegisterWork(ports.register(), matcher);
        List<Uln> same = work.same(details);
        if (!same.isEmpty()) {
            return new Decision(new Registration.Refused(Reason.SAME_LEARNER), same);
        }
        Uln uln = work.add(details, ulnKey, now, call.source(Operation.REGISTER));
        return new Decision(new Registration.Registered(uln), List.of(uln));
    }

    private Optional<Reason> procedure(Call call, LearnerDetails details, Instant now) {
        Optional<RecentFinds.RecentFind> find =
                ports.finds().last(call.institution().ukprn(), fingerprint.of(details));
        Duration within = findFirst.within();
        if (within != null && find.filter(one -> isWithin(within, one, now)).isEmpty()) {
            return Optional.of(Reason.NO_FIND);
        }
        Duration dwell = findFirst.dwell();
        return find.filter(RecentFinds.RecentFind::possible)
                .filter(one -> dwell != null && one.at().plus(dwell).isAfter(now))
                .map(one -> Reason.FOUND_JUST_NOW);
    }

    private static boolean isWithin(Duration within, RecentFinds.RecentFind find, Instant now) {
        return !find.at().plus(within).isBefore(now);
    }

    private static String outcome(Registration registration) {
        return registration instanceof Registration.Refused refused
                ? refused.reason().name()
                : "REGISTERED";
    }

    /** @param about who is registered, or whose existence the refusal gives away */
    private record Decision(Registration registration, List<Uln> about) {

        static Decision refused(Reason reason) {
            return new Decision(new Registration.Refused(reason), List.of());
        }
    }
}
