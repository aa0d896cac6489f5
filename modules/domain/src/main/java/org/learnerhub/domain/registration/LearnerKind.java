package org.learnerhub.domain.registration;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.learnerhub.domain.access.Institution;
import org.learnerhub.domain.exchange.Batch;
import org.learnerhub.domain.exchange.BatchFileReader;
import org.learnerhub.domain.exchange.BatchFinding;
import org.learnerhub.domain.exchange.BatchKind;
import org.learnerhub.domain.exchange.Edition;
import org.learnerhub.domain.exchange.KeptOutput;
import org.learnerhub.domain.exchange.RowIntake;
import org.learnerhub.domain.learner.CheckedRow;
import org.learnerhub.domain.learner.RawRow;
import org.learnerhub.domain.learner.WhoseRows;
import org.learnerhub.domain.learner.check.RowChecks;
import org.learnerhub.domain.matching.Matchers;

/** What kinds of batches of learners share: rows and their checks, rules settled on receipt, return codes and answers. */
public abstract class LearnerKind implements BatchKind<RawRow> {

    private final RegistrationPorts ports;
    private final BatchFileReader<RawRow> reader;
    private final RowChecks checks;
    private final MatchChoice choice;
    private final LearnerAnswer answer;
    private final EmptiedRows emptied;

    /** @param choice the result document names the rules, also where rows are not matched by them */
    protected LearnerKind(
            RegistrationPorts ports,
            BatchFileReader<RawRow> reader,
            RowChecks checks,
            MatchChoice choice,
            Matchers matchers) {
        this.ports = ports;
        this.reader = reader;
        this.checks = checks;
        this.choice = choice;
        answer = new LearnerAnswer(ports, matchers);
        emptied = new EmptiedRows(ports);
    }

    @Override
    public final List<String> outcomes() {
        return ReturnCode.words();
    }

    @Override
    public final BatchFileReader<RawRow> reader() {
        return reader;
    }

    @Override
    public final void received(Batch batch, Institution sender) {
        ports.terms().settle(batch.id(), choice.rules(sender, batch.origin().wayIn()));
    }

    /** @param check of one row, by the checks as of the day on which the batch was received */
    protected final RowIntake<RawRow> intake(Batch received, BiFunction<RowChecks.OnDay, RawRow, CheckedRow> check) {
        RowChecks.OnDay onDay =
                checks.on(received.receivedAt(), received.origin().habits().dateOrder());
        return new LearnerIntake(received, ports.chunks(), row -> check.apply(onDay, row));
    }

    @Override
    public final void answer(Batch batch, Edition edition, Path output, Supplier<KeptOutput> seal, Path result) {
        List<BatchFinding> unused = answerAndCount(batch, edition, output, seal, result);
    }

    @Override
    public final List<BatchFinding> answerAndCount(
            Batch batch, Edition edition, Path output, Supplier<KeptOutput> seal, Path result) {
        return answer.write(batch, edition, output, seal, result);
    }

    @Override
    public final int rowsOf(Batch batch, int chunk, WhoseRows whose) {
        return emptied.count(batch, chunk, whose);
    }

    @Override
    public final int eraseRows(Batch answered, int chunk, WhoseRows whose, Instant at) {
        return emptied.empty(answered, chunk, whose);
    }
}
