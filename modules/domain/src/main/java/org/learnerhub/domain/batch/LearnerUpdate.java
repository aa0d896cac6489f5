package org.learnerhub.domain.batch;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.learnerhub.domain.learner.LearnerDetails;
import org.learnerhub.domain.learner.LearnerField;
import org.learnerhub.domain.problem.HubCode;

/**
 * What a matched row changes of the stored learner: every field that it fills, except the five key fields (a row is no
 * proof that those were wrong) and an opt-out from sharing given before 2018, which stays in force (contract 7). The
 * postcode is taken over all the same where none was known, or where the row says that its address is the later one.
 */
final class LearnerUpdate {

    private static final String OPTED_OUT = "2";
    private static final Set<LearnerField> UPDATABLE = updatable();

    private LearnerUpdate() {}

    /** @param findings takes what is worth saying about it */
    static LearnerDetails of(LearnerDetails stored, LearnerDetails row, List<Finding> findings) {
        LearnerDetails.Builder after = stored.toBuilder();
        for (LearnerField field : UPDATABLE) {
            String value = row.get(field);
            if (value != null) {
                after.set(field, value);
            }
        }
        if (knowsPostCodeBetter(stored, row)) {
            after.set(LearnerField.POST_CODE, row.get(LearnerField.POST_CODE));
        }
        String said = row.get(LearnerField.ABILITY_TO_SHARE);
        String kept = stored.get(LearnerField.ABILITY_TO_SHARE);
        if (said != null && !said.equals(kept)) {
            if (OPTED_OUT.equals(said)) {
                findings.add(new Finding(HubCode.SHARING_KEPT, LearnerField.ABILITY_TO_SHARE));
            } else if (!OPTED_OUT.equals(kept)) {
                after.set(LearnerField.ABILITY_TO_SHARE, said);
            }
        }
        return after.build();
    }

    private static boolean knowsPostCodeBetter(LearnerDetails stored, LearnerDetails row) {
        if (!LearnerField.saysWhere(row.get(LearnerField.POST_CODE))) {
            return false;
        }
        String captured = row.get(LearnerField.DATE_OF_ADDRESS_CAPTURE);
        String capturedBefore = stored.get(LearnerField.DATE_OF_ADDRESS_CAPTURE);
        boolean later = captured != null && (capturedBefore == null || captured.compareTo(capturedBefore) > 0);
        return later || !LearnerField.saysWhere(stored.get(LearnerField.POST_CODE));
    }

    private static Set<LearnerField> updatable() {
        Set<LearnerField> fields = EnumSet.allOf(LearnerField.class);
        fields.removeAll(LearnerField.KEY_FIELDS);
        fields.removeAll(List.of(LearnerField.ULN, LearnerField.MIS_IDENTIFIER, LearnerField.ABILITY_TO_SHARE));
        return fields;
    }
}
