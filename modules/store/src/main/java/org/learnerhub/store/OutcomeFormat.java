package org.learnerhub.store;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.batch.Finding;
import org.learnerhub.domain.batch.ReturnCode;
import org.learnerhub.domain.batch.RowOutcome;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.matching.Explanation;

/** How one row ended, and why. */
final class OutcomeFormat implements ElementFormat<RowOutcome> {

    private static final List<Explanation.Kind> KINDS = List.of(Explanation.Kind.values());

    @Override
    public void write(RowOutcome outcome, ChunkOutput output) {
        Uln uln = outcome.uln();
        Explanation explanation = outcome.explanation();
        output.constant(outcome.code());
        output.number(uln == null ? 0 : uln.number());
        FindingsFormat.write(outcome.findings(), output);
        output.flag(explanation != null);
        if (explanation != null) {
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
        return new RowOutcome(code, uln == 0 ? null : new Uln(uln), findings, explanation(input));
    }

    private static @Nullable Explanation explanation(ChunkInput input) {
        return input.flag()
                ? new Explanation(input.constant(KINDS), CandidateFormat.readList(input), input.number())
                : null;
    }
}
