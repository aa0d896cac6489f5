package org.learnerhub.store;

import java.util.ArrayList;
import java.util.List;
import org.learnerhub.domain.batch.Finding;
import org.learnerhub.domain.learner.LearnerField;

/** How many, then each code's number and the field's place from 1, 0 where there is no field. */
final class FindingsFormat {

    private FindingsFormat() {}

    static void write(List<Finding> findings, ChunkOutput output) {
        output.number(findings.size());
        for (Finding finding : findings) {
            LearnerField field = finding.field();
            output.number(HubCodes.number(finding.code()));
            output.number(field == null ? 0 : field.ordinal() + 1);
        }
    }

    static List<Finding> read(ChunkInput input) {
        int size = input.number();
        if (size == 0) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            int code = input.number();
            int field = input.number();
            findings.add(new Finding(
                    HubCodes.ofNumber(code),
                    field == 0 ? null : LearnerField.all().get(field - 1)));
        }
        return findings;
    }
}
