package org.learnerhub.domain.verification;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.learnerhub.domain.access.Right;
import org.learnerhub.domain.exchange.Batch;
import org.learnerhub.domain.exchange.BatchFileReader;
import org.learnerhub.domain.exchange.Job;
import org.learnerhub.domain.exchange.Layout;
import org.learnerhub.domain.exchange.Mode;
import org.learnerhub.domain.exchange.RowIntake;
import org.learnerhub.domain.exchange.Step;
import org.learnerhub.domain.exchange.Task;
import org.learnerhub.domain.learner.RawRow;
import org.learnerhub.domain.learner.check.RowChecks;
import org.learnerhub.domain.matching.Matchers;
import org.learnerhub.domain.registration.LearnerKind;
import org.learnerhub.domain.registration.LearnerLayout;
import org.learnerhub.domain.registration.MatchChoice;
import org.learnerhub.domain.registration.RegistrationPorts;

/**
 * Batches that ask whether numbers are those of the people described (contract 4.3). They have the rows, the reader and the
 * answers of batches of registrations; nothing is allocated, so their chunks need no turn.
 */
public final class VerificationKind extends LearnerKind {

    /** The contract's verification batch, which has no word of its own there. */
    public static final Job VER = new Job("VER");

    /** Of one chunk. */
    public static final Step VERIFY = new Step("VERIFY");

    private static final Map<Job, Mode> JOBS = Map.of(VER, Mode.CHECK_ONLY);
    private static final Set<Layout> LAYOUTS = Set.of(LearnerLayout.VERIFY.layout());

    public VerificationKind(
            RegistrationPorts ports,
            BatchFileReader<RawRow> reader,
            RowChecks checks,
            MatchChoice choice,
            Matchers matchers) {
        super(ports, reader, checks, choice, matchers);
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
    public String takes() {
        return "the layout of verification only";
    }

    @Override
    public RowIntake<RawRow> intake(Batch received, Job job) {
        return intake(received, RowChecks.OnDay::checkToVerify);
    }

    @Override
    public List<Task> next(Batch working) {
        return Task.ofChunks(VERIFY, working);
    }
}
