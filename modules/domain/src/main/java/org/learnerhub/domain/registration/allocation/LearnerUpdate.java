package org.learnerhub.domain.registration.allocation;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.learnerhub.domain.learner.AddressUpdate;
import org.learnerhub.domain.learner.Finding;
import org.learnerhub.domain.learner.LearnerDetails;
import org.learnerhub.domain.learner.LearnerField;
import org.learnerhub.domain.problem.LearnerRowCode;

/**
 * What a matched row changes of the stored learner: every field that it fills, except the five key fields (a row is no
 * proof that those were wrong) and an opt-out from sharing given before 2018, which stays in force (contract 7). The
 * address goes as one thing, the postcode with it, see {@link AddressUpdate}.
 */
final class LearnerUpdate {

    private static final String OPTED_OUT = "2";
    private static final Set<LearnerField> UPDATABLE = updatable();

    private LearnerUpdate() {}

    /**
     * @param since fields that were said after the row, so that they stay
     * @param findings takes what is worth saying about it
     */
    static LearnerDetails of(
            LearnerDetails stored, LearnerDetails row, Set<LearnerField> since, List<Finding> findings) {
        LearnerDetails.Builder after = stored.toBuilder();
        for (LearnerField field : UPDATABLE) {
            String value = row.get(field);
            if (value != null && !since.contains(field)) {
                after.set(field, value);
            }
        }
        new AddressUpdate(stored, row)
                .applyTo(after, AddressUpdate.FIELDS.stream().anyMatch(since::contains));
        String said = row.get(LearnerField.ABILITY_TO_SHARE);
        String kept = stored.get(LearnerField.ABILITY_TO_SHARE);
        if (said != null && !said.equals(kept)) {
            if (OPTED_OUT.equals(said)) {
                findings.add(new Finding(LearnerRowCode.SHARING_KEPT, LearnerField.ABILITY_TO_SHARE));
            } else if (!OPTED_OUT.equals(kept) && !since.contains(LearnerField.ABILITY_TO_SHARE)) {
                after.set(LearnerField.ABILITY_TO_SHARE, said);
            }
        }
        return after.build();
    }

    private static Set<LearnerField> updatable() {
        Set<LearnerField> fields = EnumSet.allOf(LearnerField.class);
        fields.removeAll(LearnerField.KEY_FIELDS);
        fields.removeAll(AddressUpdate.FIELDS);
        fields.removeAll(List.of(LearnerField.ULN, LearnerField.MIS_IDENTIFIER, LearnerField.ABILITY_TO_SHARE));
        return fields;
    }
}
