package org.learnerhub.store.registration;

import java.util.List;
import org.learnerhub.domain.enquiry.VerifiedRow;
import org.learnerhub.domain.learner.Finding;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.matching.Explanation;
import org.learnerhub.domain.registration.ReturnCode;
import org.learnerhub.domain.registration.RowOutcome;
import org.learnerhub.store.chunk.ChunkInput;
import org.learnerhub.store.chunk.ChunkOutput;
import org.learnerhub.store.chunk.ElementFormat;

/** How one row ended, and why. */
final class OutcomeFormat implements ElementFormat<RowOutcome> {

    private static final int NEITHER = 0;
    private static final int MATCHED = 1;
    private static final int VERIFIED = 2;
    private static final int VERIFIED_OF_SOMEBODY = 3;
    private static final List<Explanation.Kind> KINDS = List.of(Explanation.Kind.values());

    @Override
    public void write(RowOutcome outcome, ChunkOutput output) {
        Uln uln = outcome.uln();
        Explanation explanation = outcome.explanation();
        output.constant(outcome.code());
        output.number(uln == null ? 0 : uln.number());
        FindingsFormat.write(outcome.findings(), output);
        VerifiedRow verified = outcome.verified();
        output.number(verified != null ? VERIFIED_OF_SOMEBODY : explanation != null ? MATCHED : NEITHER);
        if (verified != null) {
            VerifiedFormat.write(verified, output);
        } else if (explanation != null) {
            output.constant(explanation.kind());
            CandidateFormat.write(explanation.candidates(), output);
            output.number(explanation.plausible());
        }
    }

    @Override
    public RowOutcome read(ChunkInput input) {
        ReturnCode code = input.constant(ReturnCode.all());
        long uln = input.longNumber();
        List<Finding> findings = FindingsFormat.read(input);
        Uln got = uln == 0 ? null : new Uln(uln);
        int kind = input.number();
        return new RowOutcome(
                code,
                got,
                findings,
                kind == MATCHED ? explanation(input) : null,
                kind >= VERIFIED ? VerifiedFormat.read(got, kind == VERIFIED_OF_SOMEBODY, input) : null);
    }

    private static Explanation explanation(ChunkInput input) {
        return new Explanation(input.constant(KINDS), CandidateFormat.readList(input), input.number());
    }
}
