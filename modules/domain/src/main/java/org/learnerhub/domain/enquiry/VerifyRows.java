package org.learnerhub.domain.enquiry;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.learnerhub.domain.learner.LearnerDetails;
import org.learnerhub.domain.learner.LearnerField;
import org.learnerhub.domain.learner.LearnerRegister;
import org.learnerhub.domain.learner.RegisteredLearner;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.matching.RowMatcher;

/** The same verdicts as {@link VerifyLearner} gives, for a batch's rows; whoever keeps them notes them with them. */
public final class VerifyRows implements RowVerifier {

    private static final List<LearnerField> SHOWN =
            List.of(LearnerField.FAMILY_NAME, LearnerField.GIVEN_NAME, LearnerField.DATE_OF_BIRTH, LearnerField.GENDER);

    private final LearnerRegister register;
    private final UlnHolders holders;
    private final Verifier verifier;

    /** @param matcher a strict one */
    public VerifyRows(LearnerRegister register, RowMatcher matcher) {
        this.register = register;
        holders = new UlnHolders(matcher);
        verifier = new Verifier(matcher, holders);
    }

    @Override
    public List<VerifiedRow> verify(List<LearnerDetails> rows) {
        Map<Uln, PersonCheck.Held> known = holders.find(
                register::findByUln,
                rows.stream().flatMap(row -> uln(row).stream()).distinct().toList());
        return rows.stream().map(row -> row(row, uln(row).map(known::get))).toList();
    }

    private static Optional<Uln> uln(LearnerDetails row) {
        return Stream.ofNullable(row.get(LearnerField.ULN))
                .flatMap(text -> Uln.parse(text).stream())
                .findFirst();
    }

    private VerifiedRow row(LearnerDetails row, Optional<PersonCheck.Held> holder) {
        Verification verification = verifier.verify(row, holder);
        RegisteredLearner learner = verification.learner();
        LearnerDetails.Builder shown = LearnerDetails.nothing().toBuilder();
        if (learner != null) {
            SHOWN.forEach(field -> shown.set(field, learner.details().get(field)));
        }
        return new VerifiedRow(
                verification.code(),
                learner == null ? null : learner.uln(),
                holder.map(held -> held.current().uln()).orElse(null),
                shown.build(),
                verification.flags());
    }
}
