package org.learnerhub.store.registration;

import java.util.ArrayList;
import java.util.List;
import org.learnerhub.domain.learner.Finding;
import org.learnerhub.domain.learner.LearnerField;
import org.learnerhub.store.chunk.ChunkInput;
import org.learnerhub.store.chunk.ChunkOutput;
import org.learnerhub.store.column.HubCodes;

/**
 * How many, then each code's number and the field's place from 1, 0 where there is no field; {@link #DETAILED} more
 * where a detail follows as text. Formats of old have none.
 */
final class FindingsFormat {

    private static final int DETAILED = 1_000;

    private FindingsFormat() {}

    static void write(List<Finding> findings, ChunkOutput output) {
        output.number(findings.size());
        for (Finding finding : findings) {
            LearnerField field = finding.field();
            output.number(HubCodes.number(finding.code()));
            String detail = finding.detail();
            output.number((field == null ? 0 : field.ordinal() + 1) + (detail == null ? 0 : DETAILED));
            if (detail != null) {
                output.text(detail);
            }
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
            int place = input.number();
            int field = place % DETAILED;
            findings.add(new Finding(
                    HubCodes.ofNumber(code),
                    field == 0 ? null : LearnerField.all().get(field - 1),
                    place < DETAILED ? null : input.text()));
        }
        return findings;
    }
}
