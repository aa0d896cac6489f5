package org.learnerhub.domain.registration;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;
import org.learnerhub.domain.exchange.Batch;
import org.learnerhub.domain.exchange.BatchFinding;
import org.learnerhub.domain.exchange.Edition;
import org.learnerhub.domain.exchange.Editions;
import org.learnerhub.domain.exchange.KeptOutput;
import org.learnerhub.domain.matching.MatchModel;
import org.learnerhub.domain.matching.MatchRules;
import org.learnerhub.domain.matching.Matchers;

/** The answer to a batch of learners: its rows with their outcomes, as of an edition. */
public final class LearnerAnswer {

    private final Editions editions;
    private final LearnerChunks chunks;
    private final RowDecisions decisions;
    private final MatchTerms terms;
    private final AnswerWriter writer;
    private final Matchers matchers;

    public LearnerAnswer(RegistrationPorts ports, Matchers matchers) {
        editions = ports.exchange().editions();
        chunks = ports.chunks();
        decisions = ports.decisions();
        terms = ports.terms();
        writer = ports.writer();
        this.matchers = matchers;
    }

    /** See {@link org.learnerhub.domain.exchange.BatchKind#answerAndCount}. */
    public List<BatchFinding> write(Batch batch, Edition edition, Path output, Supplier<KeptOutput> seal, Path result) {
        CountedRows rows = new CountedRows(rows(batch, edition));
        writer.write(batch, edition, settings(batch), rows, output, seal, result);
        return rows.found();
    }

    /** The rows of an answered batch with their outcomes, in order, as of the edition that the batch was read with. */
    public Iterator<AnsweredRow> rows(Batch answered) {
        return rows(answered, editions.newest(answered));
    }

    /** Those of one chunk, from 0. */
    public List<AnsweredRow> rows(Batch answered, int chunk) {
        return rows(answered, editions.newest(answered)).chunk(chunk);
    }

    private AnsweredRows rows(Batch batch, Edition edition) {
        List<DecidedRow> decided =
                edition.isFirst() ? List.of() : decisions.decisions(batch.id(), 0, edition.lastStep());
        return new AnsweredRows(batch, chunks, decided);
    }

    private AnswerWriter.MatchSettings settings(Batch batch) {
        MatchRules rules = terms.rules(batch.id());
        MatchModel model = matchers.model(rules);
        return new AnswerWriter.MatchSettings(
                model.name(),
                model.digest(),
                rules.policy().label(),
                rules.census(),
                model.prior(),
                model.match(),
                model.review(),
                model.margin());
    }
}
