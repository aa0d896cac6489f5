package org.learnerhub.testkit.casework;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.learnerhub.domain.casework.CaseworkPorts;
import org.learnerhub.domain.exchange.Batch;
import org.learnerhub.domain.exchange.BatchId;
import org.learnerhub.domain.exchange.BatchState;
import org.learnerhub.domain.exchange.FileFormat;
import org.learnerhub.domain.exchange.FileHead;
import org.learnerhub.domain.exchange.Progress;
import org.learnerhub.domain.learner.CheckedRow;
import org.learnerhub.domain.learner.Finding;
import org.learnerhub.domain.learner.LearnerChange;
import org.learnerhub.domain.learner.LearnerDetails;
import org.learnerhub.domain.learner.LearnerField;
import org.learnerhub.domain.learner.LearnerRegister;
import org.learnerhub.domain.learner.LearnerRegister.RegisterState;
import org.learnerhub.domain.learner.NewLearner;
import org.learnerhub.domain.learner.RegisteredLearner;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.matching.BlockingKeys;
import org.learnerhub.domain.matching.Explanation;
import org.learnerhub.domain.matching.MatchModel;
import org.learnerhub.domain.matching.MatchPolicy;
import org.learnerhub.domain.matching.MatchRules;
import org.learnerhub.domain.matching.RowMatcher;
import org.learnerhub.domain.matching.ScoredCandidate;
import org.learnerhub.domain.problem.MatchCode;
import org.learnerhub.domain.registration.Counts;
import org.learnerhub.domain.registration.LearnerLayout;
import org.learnerhub.domain.registration.RegistrationJob;
import org.learnerhub.domain.registration.ReturnCode;
import org.learnerhub.domain.registration.RowOutcome;
import org.learnerhub.domain.review.ReviewSubject;
import org.learnerhub.domain.review.RowOrigin;
import org.learnerhub.domain.stewardship.StewardshipPorts;
import org.learnerhub.testkit.SampleBatches;
import org.learnerhub.testkit.SettableClock;

/** Learners, answered batches and the cases they left. */
final class SampleCases {

    private static final MatchRules STRICT = new MatchRules(MatchPolicy.STRICT, "");

    private final CaseworkPorts ports;
    private int batches;

    SampleCases(CaseworkPorts ports) {
        this.ports = ports;
    }

    static LearnerDetails person(String given, String family, String born, String postCode) {
        return LearnerDetails.nothing().toBuilder()
                .set(LearnerField.GIVEN_NAME, given)
                .set(LearnerField.FAMILY_NAME, family)
                .set(LearnerField.DATE_OF_BIRTH, born)
                .set(LearnerField.GENDER, "2")
                .set(LearnerField.POST_CODE, postCode)
                .set(LearnerField.VERIFICATION_TYPE, "1")
                .set(LearnerField.ABILITY_TO_SHARE, "1")
                .build();
    }

    void register(Uln uln, LearnerDetails details) {
        register(ports.stewards(), uln, details);
    }

    static void register(StewardshipPorts ports, Uln uln, LearnerDetails details) {
        LearnerRegister register = ports.register();
        ports.unitOfWork().run(() -> {
            RegisterState state = register.lockForAllocation();
            long entry = state.lastEntry() + 1;
            long[] keys = BlockingKeys.of(details).toArray();
            register.add(List.of(new NewLearner(entry, uln, details, keys)), SettableClock.START, "load");
            register.save(new RegisterState(entry, state.ulnPosition()));
        });
    }

    void change(Uln uln, LearnerField field, String value) {
        change(uln, field, value, SettableClock.START);
    }

    void change(Uln uln, LearnerField field, String value, Instant at) {
        LearnerRegister register = ports.stewards().register();
        ports.stewards().unitOfWork().run(() -> {
            RegisterState state = register.lockForAllocation();
            RegisteredLearner before =
                    requireNonNull(register.findByUln(List.of(uln)).get(uln));
            LearnerDetails after = before.details().with(field, value);
            long number = state.lastEntry() + 1;
            long[] keys = BlockingKeys.broughtBy(before.details(), after);
            register.change(List.of(new LearnerChange(before, after, keys, number, "job 99")), at);
            register.save(new RegisterState(number, state.ulnPosition()));
        });
    }

    /** An answered batch whose rows, numbered from 1, are all possible matches. */
    BatchId batch(LearnerDetails... rows) {
        return ports.stewards().unitOfWork().get(() -> {
            BatchId id = ports.batches().ledger().nextId();
            String key = "case-" + ++batches;
            Batch received = SampleBatches.received(id, SampleBatches.identity(key));
            ports.batches().ledger().add(received, SampleBatches.receipt(id));
            ports.batches().terms().settle(id, STRICT);
            List<CheckedRow> checked = new ArrayList<>();
            for (LearnerDetails row : rows) {
                checked.add(new CheckedRow(checked.size() + 1, row, row, List.of()));
            }
            ports.batches().chunks().addRows(id, 0, checked);
            ports.batches()
                    .chunks()
                    .addOutcomes(id, 0, checked.stream().map(this::possible).toList());
            setState(id, BatchState.ANSWERED);
            return id;
        });
    }

    private RowOutcome possible(CheckedRow row) {
        List<ScoredCandidate> candidates = candidates(row.details());
        return new RowOutcome(
                ReturnCode.RC007,
                null,
                List.of(new Finding(MatchCode.POSSIBLE_MATCHES, null)),
                new Explanation(Explanation.Kind.POSSIBLE, candidates, candidates.size()));
    }

    private List<ScoredCandidate> candidates(LearnerDetails row) {
        LearnerRegister register = ports.stewards().register();
        return new RowMatcher(register, MatchModel.standard())
                .match(List.of(row), register.lastEntry())
                .get(0)
                .candidates();
    }

    void setState(BatchId id, BatchState state) {
        ports.stewards().unitOfWork().run(() -> {
            Batch batch = ports.batches().ledger().lock(id);
            int rows = ports.batches().chunks().rows(id, 0).size();
            FileHead head =
                    new FileHead(FileFormat.CSV, LearnerLayout.V2A.layout(), null, null, null, null, null, List.of());
            Progress.Working work = new Progress.Working(
                    new Batch.Checked(head, RegistrationJob.FUL, rows, 1),
                    SettableClock.START,
                    1,
                    state == BatchState.MATCHED ? 0 : 1,
                    Counts.of(0, 0, 0, 0, 0, 0, rows).tally());
            Progress progress =
                    state == BatchState.ANSWERED ? new Progress.Answered(work, SettableClock.START, 1) : work;
            ports.batches()
                    .ledger()
                    .update(new Batch(id, batch.identity(), batch.origin(), batch.receivedAt(), false, progress));
        });
    }

    /** @return the case about a row of a batch */
    long ask(BatchId batch, int row) {
        LearnerDetails details =
                ports.batches().chunks().rows(batch, 0).get(row - 1).details();
        List<ScoredCandidate> candidates = candidates(details);
        return ask(ReviewSubject.possibleMatch(
                new RowOrigin(batch.value(), row),
                candidates.stream().map(ScoredCandidate::entry).toList(),
                candidates.get(0).total()));
    }

    long ask(ReviewSubject subject) {
        return ports.stewards().unitOfWork().get(() -> {
            ports.batches().reviews().addAbsent(List.of(subject), SettableClock.START);
            return ports.batches().reviews().open(0, 100).stream()
                    .filter(one -> one.subject().identity().equals(subject.identity()))
                    .findFirst()
                    .orElseThrow()
                    .id();
        });
    }
}
