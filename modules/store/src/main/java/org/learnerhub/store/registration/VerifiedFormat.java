package org.learnerhub.store.registration;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.enquiry.VerificationCode;
import org.learnerhub.domain.enquiry.VerifiedRow;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.matching.FailureFlag;
import org.learnerhub.store.chunk.ChunkInput;
import org.learnerhub.store.chunk.ChunkOutput;
import org.learnerhub.store.chunk.DetailsFormat;

/**
 * How a row's number was verified: the code by name, what is shown, the flags, and who it is about. The number is the
 * outcome's.
 */
final class VerifiedFormat {

    private static final List<FailureFlag> FLAGS = List.of(FailureFlag.values());

    private VerifiedFormat() {}

    static void write(VerifiedRow row, ChunkOutput output) {
        output.text(row.code().name());
        DetailsFormat.write(row.shown(), output);
        output.number(row.flags().size());
        row.flags().forEach(output::constant);
        Uln about = row.about();
        output.number(about == null ? 0 : about.number());
    }

    /** @param tellsWho whether it ends with who it is about; chunks that are older than that do not */
    static VerifiedRow read(@Nullable Uln uln, boolean tellsWho, ChunkInput input) {
        VerificationCode code = VerificationCode.valueOf(input.text());
        var shown = DetailsFormat.read(input);
        int size = input.number();
        List<FailureFlag> flags = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            flags.add(input.constant(FLAGS));
        }
        Uln about = tellsWho ? number(input.longNumber()) : uln;
        return new VerifiedRow(code, uln, about, shown, List.copyOf(flags));
    }

    private static @Nullable Uln number(long about) {
        return about == 0 ? null : new Uln(about);
    }
}
