package org.learnerhub.domain.registration.single;

import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.access.Caller;
import org.learnerhub.domain.access.Justification;
import org.learnerhub.domain.access.Operation;
import org.learnerhub.domain.disclosure.Extent;
import org.learnerhub.domain.disclosure.Told;
import org.learnerhub.domain.enquiry.EnquiryPorts;
import org.learnerhub.domain.enquiry.SentDetails;
import org.learnerhub.domain.learner.AddressUpdate;
import org.learnerhub.domain.learner.LearnerDetails;
import org.learnerhub.domain.learner.LearnerField;
import org.learnerhub.domain.learner.LearnerStatus;
import org.learnerhub.domain.learner.RegisteredLearner;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.matching.RowMatcher;
import org.learnerhub.domain.problem.HubCode;
import org.learnerhub.domain.problem.LearnerRowCode;
import org.learnerhub.domain.problem.RefusedException;

/**
 * What learners change of themselves in the register: where they are reached. The version before is kept. An address that a
 * learner says is captured on that day, and goes as one thing by the rule for all; of the key fields only the postcode can
 * follow it, see {@link AddressUpdate}.
 */
public final class ChangeContact {

    /** All of them are said, blank where they shall say nothing. */
    public static final List<LearnerField> FIELDS = List.of(
            LearnerField.EMAIL_ADDRESS,
            LearnerField.ADDRESS_LINE_1,
            LearnerField.ADDRESS_LINE_2,
            LearnerField.ADDRESS_TOWN,
            LearnerField.ADDRESS_COUNTY_OR_CITY,
            LearnerField.POST_CODE);

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    /** What a few fields say of a whole learner says nothing. */
    private static final Set<HubCode> NO_MATTER = Set.of(
            LearnerRowCode.AGE_OUTSIDE, LearnerRowCode.VERIFICATION_DESCRIPTION_MISSING, LearnerRowCode.TEST_DATA);

    private final EnquiryPorts ports;
    private final RowMatcher matcher;
    private final InstantSource clock;

    /** @param matcher a strict one */
    public ChangeContact(EnquiryPorts ports, RowMatcher matcher, InstantSource clock) {
        this.ports = ports;
        this.matcher = matcher;
        this.clock = clock;
    }

    /** The fields whose values cannot be taken: too long, of another form, or a postcode that is missing. */
    public Set<LearnerField> unfit(LearnerDetails said) {
        Set<LearnerField> unfit = EnumSet.noneOf(LearnerField.class);
        for (LearnerField field : FIELDS) {
            try {
                LearnerDetails unused = checked(LearnerDetails.nothing().with(field, said.get(field)), clock.instant());
            } catch (RefusedException e) {
                unfit.add(field);
            }
        }
        if (!said.has(LearnerField.POST_CODE)) {
            unfit.add(LearnerField.POST_CODE);
        }
        return unfit;
    }

    /** Whether the postcode could not follow what is said, as far as this learner's own record tells. */
    public boolean keepsPostCode(RegisteredLearner now, LearnerDetails said) {
        return keepsPostCode(now.details(), dated(said, clock.instant()));
    }

    /**
     * @param version of the learner as it was shown
     * @param said see {@link #FIELDS}
     * @param alongside what else is kept of where the learner is reached, in the same transaction; whether that is another
     *     thing than before
     * @throws RefusedException REQUEST_NOT_UNDERSTOOD where {@link #unfit} says so, REGISTER_BUSY
     */
    public ContactAnswer change(
            Justification by, Caller.Learner learner, int version, LearnerDetails said, BooleanSupplier alongside) {
        Instant now = clock.instant();
        LearnerDetails checked = checked(dated(said, now), now);
        return ports.unitOfWork().inTurn(() -> {
            RegisterWork work = new RegisterWork(ports.register(), matcher);
            List<Uln> about = new ArrayList<>(List.of(learner.uln()));
            ContactAnswer answer = live(learner)
                    .map(before -> changed(work, by, before, version, checked, about, now))
                    .orElse(ContactAnswer.NOBODY);
            boolean more =
                    (answer == ContactAnswer.CHANGED || answer == ContactAnswer.UNCHANGED) && alongside.getAsBoolean();
            ContactAnswer all = more ? ContactAnswer.CHANGED : answer;
            ports.gate()
                    .note(
                            by,
                            Operation.CHANGE_OWN_CONTACT,
                            Extent.NOTHING.after(all.name()),
                            Told.learners(about.stream().distinct().toList()));
            return all;
        });
    }

    private Optional<RegisteredLearner> live(Caller.Learner learner) {
        return Optional.ofNullable(find(learner.uln()))
                .flatMap(one -> Optional.ofNullable(find(one.currentUln())))
                .filter(one -> one.status() == LearnerStatus.LIVE);
    }

    private @Nullable RegisteredLearner find(Uln uln) {
        return ports.register().findByUln(List.of(uln)).get(uln);
    }

    /** @param about is added the learner as it is now, and whose existence the answer gives away */
    private static ContactAnswer changed(
            RegisterWork work,
            Justification by,
            RegisteredLearner before,
            int version,
            LearnerDetails said,
            List<Uln> about,
            Instant now) {
        about.add(before.uln());
        if (before.version() != version) {
            return ContactAnswer.OUTDATED;
        } else if (keepsPostCode(before.details(), said)) {
            return ContactAnswer.POST_CODE_KEPT;
        }
        LearnerDetails after = after(before.details(), said);
        if (after.equals(before.details())) {
            return ContactAnswer.UNCHANGED;
        }
        if (!after.text(LearnerField.POST_CODE).equals(before.details().text(LearnerField.POST_CODE))) {
            List<Uln> equal = work.same(after).stream()
                    .filter(uln -> !uln.equals(before.uln()))
                    .toList();
            if (!equal.isEmpty()) {
                about.addAll(equal);
                return ContactAnswer.POST_CODE_KEPT;
            }
        }
        work.change(
                before, after, now, Operation.CHANGE_OWN_CONTACT.name() + " by the learner call " + by.correlationId());
        return ContactAnswer.CHANGED;
    }

    private static boolean keepsPostCode(LearnerDetails before, LearnerDetails said) {
        if (!saysAnotherAddress(before, said)) {
            return false;
        }
        AddressUpdate update = new AddressUpdate(before, said);
        return update.isAnotherPlace() ? !update.isBelieved() : saysNowhere(before, said);
    }

    /** A postcode that stands for none never takes the place of one that says where. */
    private static boolean saysNowhere(LearnerDetails before, LearnerDetails said) {
        return LearnerField.saysWhere(before.get(LearnerField.POST_CODE))
                && !LearnerField.saysWhere(said.get(LearnerField.POST_CODE));
    }

    private static boolean saysAnotherAddress(LearnerDetails before, LearnerDetails said) {
        return AddressUpdate.FIELDS.stream()
                .filter(field -> field != LearnerField.DATE_OF_ADDRESS_CAPTURE)
                .anyMatch(field -> !before.text(field).equals(said.text(field)));
    }

    private static LearnerDetails after(LearnerDetails before, LearnerDetails said) {
        LearnerDetails.Builder after = before.toBuilder();
        after.set(LearnerField.EMAIL_ADDRESS, said.get(LearnerField.EMAIL_ADDRESS));
        if (saysAnotherAddress(before, said)) {
            boolean moved = new AddressUpdate(before, said).isAnotherPlace();
            AddressUpdate.FIELDS.stream()
                    .filter(field -> moved || field != LearnerField.POST_CODE)
                    .forEach(field -> after.set(field, said.get(field)));
        }
        return after.build();
    }

    private static LearnerDetails dated(LearnerDetails said, Instant now) {
        return said.with(
                LearnerField.DATE_OF_ADDRESS_CAPTURE,
                now.atZone(LONDON).toLocalDate().toString());
    }

    private static LearnerDetails checked(LearnerDetails said, Instant now) {
        return SentDetails.checkedPart(said, now, NO_MATTER);
    }
}
