package org.learnerhub.store.chunk;

import java.util.List;
import org.learnerhub.domain.learner.LearnerDetails;
import org.learnerhub.domain.learner.LearnerField;

/** A bit for each field that is there, then their values in order. */
public final class DetailsFormat {

    private static final List<LearnerField> FIELDS = LearnerField.all();

    private DetailsFormat() {}

    public static void write(LearnerDetails details, ChunkOutput output) {
        long present = 0;
        for (int i = 0; i < FIELDS.size(); i++) {
            if (details.has(FIELDS.get(i))) {
                present |= 1L << i;
            }
        }
        output.number(present);
        for (LearnerField field : FIELDS) {
            String value = details.get(field);
            if (value != null) {
                output.text(value);
            }
        }
    }

    public static LearnerDetails read(ChunkInput input) {
        long present = input.longNumber();
        LearnerDetails.Builder details = LearnerDetails.nothing().toBuilder();
        for (int i = 0; i < FIELDS.size(); i++) {
            if (((present >>> i) & 1) == 1) {
                details.set(FIELDS.get(i), input.text());
            }
        }
        return details.build();
    }
}
