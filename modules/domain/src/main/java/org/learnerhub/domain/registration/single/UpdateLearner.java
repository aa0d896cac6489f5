package org.learnerhub.domain.registration.single;

import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.learnerhub.domain.access.Call;
import org.learnerhub.domain.access.Operation;
import org.learnerhub.domain.disclosure.Extent;
import org.learnerhub.domain.disclosure.Told;
import org.learnerhub.domain.enquiry.EnquiryPorts;
import org.learnerhub.domain.enquiry.SentDetails;
import org.learnerhub.domain.learner.LearnerDetails;
import org.learnerhub.domain.learner.LearnerField;
import org.learnerhub.domain.learner.LearnerStatus;
import org.learnerhub.domain.learner.RegisteredLearner;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.matching.RowMatcher;
import org.learnerhub.domain.problem.HubCode;
import org.learnerhub.domain.problem.LearnerRowCode;
import org.learnerhub.domain.problem.RefusedException;

/** Changes one learner's record where it is still as it was read (contract 3.4); the version before is kept. */
public final class UpdateLearner {

    /** Somebody who was registered may have grown older than those who can be. */
    private static final Set<HubCode> NO_MATTER_AT_ANY_AGE =
            Set.of(LearnerRowCode.AGE_OUTSIDE, LearnerRowCode.VERIFICATION_DESCRIPTION_MISSING);

    /** What a change of single fields says of a whole learner says nothing. */
    private static final Set<HubCode> NO_MATTER_WHERE_SOME = Set.of(
            LearnerRowCode.AGE_OUTSIDE, LearnerRowCode.VERIFICATION_DESCRIPTION_MISSING, LearnerRowCode.TEST_DATA);

    private final EnquiryPorts ports;
    private final RowMatcher matcher;
    private final InstantSource clock;

    /** @param matcher a strict one */
    public UpdateLearner(EnquiryPorts ports, RowMatcher matcher, InstantSource clock) {
        this.ports = ports;
        this.matcher = matcher;
        this.clock = clock;
    }

    /**
     * @throws RefusedException REQUEST_NOT_UNDERSTOOD where something is missing or has the wrong format, or where the
     *     date of birth is changed to one that nobody can register with
     */
    public UpdateAnswer update(Call call, LearnerEdit edit) {
        LearnerDetails values = SentDetails.checked(
                edit.values(), clock.instant(), LearnerField.NEEDED_TO_REGISTER, NO_MATTER_AT_ANY_AGE);
        return update(call, Operation.UPDATE, edit, values);
    }

    /**
     * Changes some fields only: the others need not be given.
     *
     * @throws RefusedException REQUEST_NOT_UNDERSTOOD where a value has the wrong format
     */
    public UpdateAnswer updateSome(Call call, Operation operation, LearnerEdit edit) {
        LearnerDetails values = SentDetails.checkedPart(edit.values(), clock.instant(), NO_MATTER_WHERE_SOME);
        return update(call, operation, edit, values);
    }

    private UpdateAnswer update(Call call, Operation operation, LearnerEdit edit, LearnerDetails values) {
        Instant now = clock.instant();
        return ports.unitOfWork().inTurn(() -> {
            RegisterWork work = new RegisterWork(ports.register(), matcher);
            Optional<RegisteredLearner> stored = stored(edit);
            Set<Uln> about = new LinkedHashSet<>();
            UpdateAnswer answer = stored.map(
                            before -> change(work, call, operation, before, edit.with(values), now, about))
                    .orElse(UpdateAnswer.UNKNOWN);
            ports.gate()
                    .note(
                            call.to(operation, "of version " + edit.version()),
                            operation,
                            Extent.NOTHING.after(answer.name()),
                            Told.learners(about));
            return answer;
        });
    }

    /** As it is under the lock; under an old number it is the master, whose version the finds show for it. */
    private Optional<RegisteredLearner> stored(LearnerEdit edit) {
        return edit.uln()
                .flatMap(this::find)
                .flatMap(learner -> find(learner.currentUln()))
                .filter(learner -> learner.status() == LearnerStatus.LIVE);
    }

    private Optional<RegisteredLearner> find(Uln uln) {
        return Optional.ofNullable(ports.register().findByUln(List.of(uln)).get(uln));
    }

    /** @param about is added the learner, and whose existence the answer gives away */
    private UpdateAnswer change(
            RegisterWork work,
            Call call,
            Operation operation,
            RegisteredLearner before,
            LearnerEdit edit,
            Instant now,
            Set<Uln> about) {
        about.add(before.uln());
        LearnerDetails after = edit.applyTo(before.details());
        if (edit.version() != before.version()) {
            return UpdateAnswer.OUTDATED;
        } else if (!AbilityToShare.mayChange(before.details(), after)) {
            return UpdateAnswer.SHARING;
        } else if (AskedVerification.lacksDescription(after) || clearsWhatIsNeeded(edit)) {
            return UpdateAnswer.LACKING;
        } else if (after.equals(before.details())) {
            return UpdateAnswer.UNCHANGED;
        } else if (about.addAll(newEquals(work, before, after))) {
            return UpdateAnswer.SAME_LEARNER;
        }
        refuseImpossibleAge(before, edit.values(), now);
        work.change(before, after, now, call.source(operation));
        return UpdateAnswer.UPDATED;
    }

    /** Others whom the change would make this learner equal to; two that were equal before may still be corrected. */
    private static List<Uln> newEquals(RegisterWork work, RegisteredLearner before, LearnerDetails after) {
        return LearnerField.KEY_FIELDS.stream().noneMatch(field -> differs(field, before.details(), after))
                ? List.of()
                : work.same(after).stream()
                        .filter(uln -> !uln.equals(before.uln()))
                        .toList();
    }

    private static boolean clearsWhatIsNeeded(LearnerEdit edit) {
        return LearnerField.NEEDED_TO_REGISTER.stream()
                .anyMatch(field ->
                        edit.cleared().contains(field) && !edit.values().has(field));
    }

    private static void refuseImpossibleAge(RegisteredLearner before, LearnerDetails sent, Instant now) {
        String date = sent.get(LearnerField.DATE_OF_BIRTH);
        if (date != null && differs(LearnerField.DATE_OF_BIRTH, before.details(), sent)) {
            SentDetails.checkedAlone(LearnerDetails.nothing().with(LearnerField.DATE_OF_BIRTH, date), now);
        }
    }

    private static boolean differs(LearnerField field, LearnerDetails one, LearnerDetails other) {
        return !one.text(field).equals(other.text(field));
    }
}
