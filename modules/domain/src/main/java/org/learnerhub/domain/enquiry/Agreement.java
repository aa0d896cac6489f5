package org.learnerhub.domain.enquiry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.learnerhub.domain.learner.LearnerDetails;
import org.learnerhub.domain.learner.LearnerField;
import org.learnerhub.domain.learner.RegisteredLearner;
import org.learnerhub.domain.matching.FailureFlag;

/**
 * Compares what was sent for verification with one stored record. A name that equals its counterpart raises no flag; one
 * that does not raises a flag for every stored name that it does not equal. Date of birth and gender count only where they
 * are sent; gender 0 and 9 say nothing on either side. Where one of these two differs, it is not the person.
 */
final class Agreement {

    private final EqualNames equal;
    private final UlnHolders holders;

    Agreement(EqualNames equal, UlnHolders holders) {
        this.equal = equal;
        this.holders = holders;
    }

    /** What the record says of it, and how much does not agree. */
    Judgement judge(LearnerDetails sent, RegisteredLearner learner) {
        LearnerDetails stored = learner.details();
        List<FailureFlag> flags = new ArrayList<>();
        boolean given = compare(sent, LearnerField.GIVEN_NAME, stored, FailureFlag.VRF1, flags);
        boolean family = compare(sent, LearnerField.FAMILY_NAME, stored, FailureFlag.VRF4, flags);
        boolean names = flags.isEmpty();
        flags.addAll(birthAndGender(sent, stored));
        if (flags.isEmpty()) {
            return new Judgement(Verification.Outcome.MATCH, flags);
        }
        boolean somebodyElse = flags.contains(FailureFlag.VRF7) || flags.contains(FailureFlag.VRF8);
        boolean similar = names || (given && family) || holders.areNamesSimilar(sent, learner);
        return new Judgement(
                similar && !somebodyElse ? Verification.Outcome.SIMILAR : Verification.Outcome.DIFFERENT, flags);
    }

    /** Which of the two differ. */
    static List<FailureFlag> birthAndGender(LearnerDetails sent, LearnerDetails stored) {
        List<FailureFlag> flags = new ArrayList<>();
        if (sent.has(LearnerField.DATE_OF_BIRTH) && !isSame(sent, stored, LearnerField.DATE_OF_BIRTH)) {
            flags.add(FailureFlag.VRF7);
        }
        if (gender(sent).isPresent() && gender(stored).isPresent() && !isSame(sent, stored, LearnerField.GENDER)) {
            flags.add(FailureFlag.VRF8);
        }
        return flags;
    }

    /** Whether the name is any of the three stored ones. */
    private boolean compare(
            LearnerDetails sent,
            LearnerField field,
            LearnerDetails stored,
            FailureFlag first,
            List<FailureFlag> flags) {
        String name = sent.get(field);
        if (equal.areEqual(name, stored.get(field))) {
            return true;
        }
        List<LearnerField> against =
                List.of(LearnerField.GIVEN_NAME, LearnerField.FAMILY_NAME, LearnerField.PREVIOUS_FAMILY_NAME);
        boolean satisfied = false;
        for (int i = 0; i < against.size(); i++) {
            if (equal.areEqual(name, stored.get(against.get(i)))) {
                satisfied = true;
            } else {
                flags.add(FailureFlag.values()[first.ordinal() + i]);
            }
        }
        return satisfied;
    }

    private static boolean isSame(LearnerDetails sent, LearnerDetails stored, LearnerField field) {
        return sent.text(field).equals(stored.text(field));
    }

    private static Optional<String> gender(LearnerDetails details) {
        return Optional.ofNullable(details.get(LearnerField.GENDER))
                .filter(code -> code.equals("1") || code.equals("2"));
    }

    /** @param flags in the order of their numbers */
    record Judgement(Verification.Outcome outcome, List<FailureFlag> flags) {}
}
