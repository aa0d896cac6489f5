package org.learnerhub.domain.registration;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.learnerhub.domain.access.Right;
import org.learnerhub.domain.exchange.Batch;
import org.learnerhub.domain.exchange.BatchFileReader;
import org.learnerhub.domain.exchange.BatchId;
import org.learnerhub.domain.exchange.BatchState;
import org.learnerhub.domain.exchange.Edition;
import org.learnerhub.domain.exchange.Job;
import org.learnerhub.domain.exchange.Layout;
import org.learnerhub.domain.exchange.Mode;
import org.learnerhub.domain.exchange.RowIntake;
import org.learnerhub.domain.exchange.Tally;
import org.learnerhub.domain.exchange.Task;
import org.learnerhub.domain.learner.RawRow;
import org.learnerhub.domain.learner.check.RowChecks;
import org.learnerhub.domain.matching.Matchers;
import org.learnerhub.domain.problem.IntakeCode;
import org.learnerhub.domain.problem.RefusedException;
import org.learnerhub.domain.review.CaseFilter;

/**
 * Batches of learners who are found in the register or added to it (contract 4.2): rows are checked one by one, matched
 * chunk by chunk in parallel, and allocated one chunk at a time in the whole system.
 */
public final class RegistrationKind extends LearnerKind {

    private static final Set<Layout> LAYOUTS = Set.of(LearnerLayout.V2A.layout(), LearnerLayout.V3A.layout());

    private final RegistrationPorts ports;

    public RegistrationKind(
            RegistrationPorts ports,
            BatchFileReader<RawRow> reader,
            RowChecks checks,
            MatchChoice choice,
            Matchers matchers) {
        super(ports, reader, checks, choice, matchers);
        this.ports = ports;
    }

    @Override
    public String name() {
        return "LearnerRegistration";
    }

    @Override
    public Right needed() {
        return Right.REGISTER_LEARNERS;
    }

    @Override
    public Map<Job, Mode> jobs() {
        return RegistrationJob.MODES;
    }

    @Override
    public Set<Layout> layouts() {
        return LAYOUTS;
    }

    @Override
    public String takes() {
        return "the layouts 2A and 3A only";
    }

    @Override
    public RowIntake<RawRow> intake(Batch received, Job job) {
        SharedIdentifiers identifiers =
                new SharedIdentifiers(received.identity().ukprn());
        int[] rows = {0};
        boolean dry = received.identity().requestedJob().equals(RegistrationJob.DRY);
        return intake(received, (onDay, row) -> {
            if (++rows[0] > RegistrationJob.DRY_ROWS && dry) {
                throw new RefusedException(IntakeCode.DRY_RUN_TOO_LARGE, "row " + row.row());
            }
            return identifiers.watch(onDay.check(row));
        });
    }

    @Override
    public void checked(Batch batch) {
        ports.terms().checked(batch.id(), ports.register().lastEntry());
    }

    @Override
    public List<Task> next(Batch working) {
        return working.state() == BatchState.CHECKED
                ? Task.ofChunks(RegistrationSteps.MATCH, working)
                : List.of(Task.of(RegistrationSteps.ALLOCATE, working.id()));
    }

    @Override
    public List<Task> released(BatchId batch) {
        return List.of(Task.of(RegistrationSteps.ALLOCATE, batch));
    }

    @Override
    public Optional<Revision> since(Batch answered, Edition last) {
        List<DecidedRow> fresh = ports.decisions().decisions(answered.id(), last.lastStep(), Long.MAX_VALUE);
        if (fresh.isEmpty()) {
            return Optional.empty();
        }
        Tally tally = answered.tally();
        for (DecidedRow row : fresh) {
            tally = tally.moved(row.before().ordinal(), row.outcome().code().ordinal());
        }
        return Optional.of(new Revision(fresh.get(fresh.size() - 1).step(), tally));
    }

    @Override
    public boolean awaitsDecisions(BatchId batch) {
        return ports.reviews().count(CaseFilter.openOf(batch.value())) > 0;
    }
}
