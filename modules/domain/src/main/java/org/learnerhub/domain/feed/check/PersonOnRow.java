package org.learnerhub.domain.feed.check;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.feed.FeedField;
import org.learnerhub.domain.learner.CheckedRow;
import org.learnerhub.domain.learner.Finding;
import org.learnerhub.domain.learner.LearnerDetails;
import org.learnerhub.domain.learner.LearnerField;
import org.learnerhub.domain.learner.RawRow;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.learner.check.RowChecks;

/** Whom the row is about: number and names, and birth date, gender and postcode where given, checked as on other rows. */
final class PersonOnRow {

    private static final Map<FeedField, LearnerField> FIELDS = new EnumMap<>(Map.of(
            FeedField.ULN, LearnerField.ULN,
            FeedField.MIS_IDENTIFIER, LearnerField.MIS_IDENTIFIER,
            FeedField.FAMILY_NAME, LearnerField.FAMILY_NAME,
            FeedField.GIVEN_NAME, LearnerField.GIVEN_NAME,
            FeedField.DATE_OF_BIRTH, LearnerField.DATE_OF_BIRTH,
            FeedField.GENDER, LearnerField.GENDER,
            FeedField.LEARNER_POSTCODE, LearnerField.POST_CODE));

    private final RowChecks.OnDay checks;

    PersonOnRow(RowChecks.OnDay checks) {
        this.checks = checks;
    }

    static boolean isOne(FeedField field) {
        return FIELDS.containsKey(field);
    }

    /** Null where the row has no number that somebody can have. */
    @Nullable
    Described of(FeedRowUnderCheck row) {
        LearnerDetails.Builder details = LearnerDetails.nothing().toBuilder();
        FIELDS.forEach((field, learner) -> {
            if (row.layout().fields().contains(field)) {
                details.set(learner, row.sent(field));
            }
        });
        CheckedRow checked = checks.checkToAttach(new RawRow(row.row(), details.build(), List.of()));
        for (Finding finding : checked.findings()) {
            FeedField field = field(finding.field());
            if (field != null && !row.isFaulty(field)) {
                row.found(finding.code(), field, finding.detail());
            }
        }
        Uln uln = Uln.parse(checked.details().text(LearnerField.ULN)).orElse(null);
        return uln == null ? null : new Described(uln, checked.details().with(LearnerField.MIS_IDENTIFIER, null));
    }

    private static @Nullable FeedField field(@Nullable LearnerField of) {
        for (Map.Entry<FeedField, LearnerField> entry : FIELDS.entrySet()) {
            if (entry.getValue() == of) {
                return entry.getKey();
            }
        }
        return null;
    }

    /** The person, repaired where that is certain. */
    record Described(Uln uln, LearnerDetails details) {}
}
