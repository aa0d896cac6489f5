package org.learnerhub.store;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.batch.VerifiedRow;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.matching.FailureFlag;
import org.learnerhub.domain.problem.WireCode;

/** How a row's number was verified: the code by name, what is shown, and the flags. The number is the outcome's. */
final class VerifiedFormat {

    private static final List<FailureFlag> FLAGS = List.of(FailureFlag.values());

    private VerifiedFormat() {}

    static void write(VerifiedRow row, ChunkOutput output) {
        output.text(row.code().name());
        DetailsFormat.write(row.shown(), output);
        output.number(row.flags().size());
        row.flags().forEach(output::constant);
    }

    static VerifiedRow read(@Nullable Uln uln, ChunkInput input) {
        WireCode code = WireCode.valueOf(input.text());
        var shown = DetailsFormat.read(input);
        int size = input.number();
        List<FailureFlag> flags = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            flags.add(input.constant(FLAGS));
        }
        return new VerifiedRow(code, uln, shown, List.copyOf(flags));
    }
}
