package org.learnerhub.domain.verification;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.learnerhub.domain.access.Institution;
import org.learnerhub.domain.access.Right;
import org.learnerhub.domain.exchange.Batch;
import org.learnerhub.domain.exchange.BatchFileReader;
import org.learnerhub.domain.exchange.BatchKind;
import org.learnerhub.domain.exchange.Edition;
import org.learnerhub.domain.exchange.Job;
import org.learnerhub.domain.exchange.KeptOutput;
import org.learnerhub.domain.exchange.Layout;
import org.learnerhub.domain.exchange.Mode;
import org.learnerhub.domain.exchange.RowIntake;
import org.learnerhub.domain.exchange.Step;
import org.learnerhub.domain.exchange.Task;
import org.learnerhub.domain.learner.RawRow;
import org.learnerhub.domain.learner.check.RowChecks;
import org.learnerhub.domain.matching.Matchers;
import org.learnerhub.domain.registration.LearnerAnswer;
import org.learnerhub.domain.registration.LearnerIntake;
import org.learnerhub.domain.registration.LearnerLayout;
import org.learnerhub.domain.registration.MatchChoice;
import org.learnerhub.domain.registration.RegistrationPorts;
import org.learnerhub.domain.registration.ReturnCode;

/**
 * Batches that ask whether numbers are those of the people described (contract 4.3). They have the rows, the reader and the
 * answers of batches of registrations; nothing is allocated, so their chunks need no turn.
 */
public final class VerificationKind implements BatchKind<RawRow> {

    /** The contract's verification batch, which has no word of its own there. */
    public static final Job VER = new Job("VER");

    /** Of one chunk. */
    public static final Step VERIFY = new Step("VERIFY");

    private static final Map<Job, Mode> JOBS = Map.of(VER, Mode.CHECK_ONLY);
    private static final Set<Layout> LAYOUTS = Set.of(LearnerLayout.VERIFY.layout());

    private final RegistrationPorts ports;
    private final BatchFileReader<RawRow> reader;
    private final RowChecks checks;
    private final MatchChoice choice;
    private final LearnerAnswer answer;

    /** @param choice the result document names the rules, as if rows were matched by them */
    public VerificationKind(
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
    }

    @Override
    public String name() {
        return "LearnerVerification";
    }

    @Override
    public Right needed() {
        return Right.VERIFY_LEARNERS;
    }

    @Override
    public Map<Job, Mode> jobs() {
        return JOBS;
    }

    @Override
    public Set<Layout> layouts() {
        return LAYOUTS;
    }

    @Override
    public List<String> outcomes() {
        return ReturnCode.words();
    }

    @Override
    public String takes() {
        return "the layout of verification only";
    }

    @Override
    public BatchFileReader<RawRow> reader() {
        return reader;
    }

    @Override
    public void received(Batch batch, Institution sender) {
        ports.terms().settle(batch.id(), choice.rules(sender, batch.origin().wayIn()));
    }

    @Override
    public RowIntake<RawRow> intake(Batch received, Job job) {
        RowChecks.OnDay onDay =
                checks.on(received.receivedAt(), received.origin().habits().dateOrder());
        return new LearnerIntake(received, ports.chunks(), onDay::checkToVerify);
    }

    @Override
    public List<Task> next(Batch working) {
        return Task.ofChunks(VERIFY, working);
    }

    @Override
    public void answer(Batch batch, Edition edition, Path output, Supplier<KeptOutput> seal, Path result) {
        answer.write(batch, edition, output, seal, result);
    }
}
