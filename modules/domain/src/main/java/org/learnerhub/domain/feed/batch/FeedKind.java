package org.learnerhub.domain.feed.batch;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.learnerhub.domain.exchange.Batch;
import org.learnerhub.domain.exchange.BatchFileReader;
import org.learnerhub.domain.exchange.BatchFinding;
import org.learnerhub.domain.exchange.BatchId;
import org.learnerhub.domain.exchange.BatchKind;
import org.learnerhub.domain.exchange.BatchState;
import org.learnerhub.domain.exchange.Edition;
import org.learnerhub.domain.exchange.FileLook;
import org.learnerhub.domain.exchange.Job;
import org.learnerhub.domain.exchange.KeptOutput;
import org.learnerhub.domain.exchange.Layout;
import org.learnerhub.domain.exchange.Mode;
import org.learnerhub.domain.exchange.RowIntake;
import org.learnerhub.domain.exchange.Task;
import org.learnerhub.domain.feed.ControlTotals;
import org.learnerhub.domain.feed.EmptiedFeedRows;
import org.learnerhub.domain.feed.FeedJob;
import org.learnerhub.domain.feed.FeedLayout;
import org.learnerhub.domain.feed.FeedOutcome;
import org.learnerhub.domain.feed.FeedPorts;
import org.learnerhub.domain.feed.FeedRowCheck;
import org.learnerhub.domain.feed.FeedSteps;
import org.learnerhub.domain.feed.RawFeedRow;
import org.learnerhub.domain.learner.WhoseRows;

/**
 * Batches that bring learning events: rows are checked one by one, held against the register chunk by chunk in parallel, and
 * loaded one chunk at a time in the whole system.
 */
abstract sealed class FeedKind implements BatchKind<RawFeedRow> permits AchievementKind, ParticipationKind {

    private final FeedPorts ports;
    private final FeedLayout layout;
    private final BatchFileReader<RawFeedRow> reader;
    private final Function<Batch, FeedRowCheck> checks;

    FeedKind(
            FeedPorts ports,
            FeedLayout layout,
            BatchFileReader<RawFeedRow> reader,
            Function<Batch, FeedRowCheck> checks) {
        this.ports = ports;
        this.layout = layout;
        this.reader = reader;
        this.checks = checks;
    }

    @Override
    public Map<Job, Mode> jobs() {
        return FeedJob.of(layout.kind());
    }

    @Override
    public Set<Layout> layouts() {
        return Set.of(layout.layout());
    }

    @Override
    public List<String> outcomes() {
        return FeedOutcome.words();
    }

    @Override
    public BatchFileReader<RawFeedRow> reader() {
        return reader;
    }

    @Override
    public boolean recognises(FileLook look) {
        return layout.shows(look);
    }

    @Override
    public RowIntake<RawFeedRow> intake(Batch received, Job job) {
        return new FeedIntake(received, ports.chunks(), layout, checks.apply(received), FeedJob.isDry(job));
    }

    @Override
    public List<Task> next(Batch working) {
        return working.state() == BatchState.CHECKED
                ? Task.ofChunks(FeedSteps.OWN, working)
                : List.of(Task.of(FeedSteps.LOAD, working.id()));
    }

    @Override
    public List<Task> released(BatchId batch) {
        return List.of(Task.of(FeedSteps.LOAD, batch));
    }

    @Override
    public void answer(Batch batch, Edition edition, Path output, Supplier<KeptOutput> seal, Path result) {
        List<BatchFinding> unused = answerAndCount(batch, edition, output, seal, result);
    }

    @Override
    public List<BatchFinding> answerAndCount(
            Batch batch, Edition edition, Path output, Supplier<KeptOutput> seal, Path result) {
        CountedFeedRows rows = new CountedFeedRows(new AnsweredFeedRows(batch, ports.chunks()));
        ports.writer().write(batch, edition, ControlTotals.of(batch.tally()), rows, output, seal, result);
        return rows.found();
    }

    @Override
    public int rowsOf(Batch batch, int chunk, WhoseRows whose) {
        return new EmptiedFeedRows(ports.chunks()).count(batch, chunk, whose);
    }

    @Override
    public int eraseRows(Batch answered, int chunk, WhoseRows whose, Instant at) {
        List<Integer> rows = new EmptiedFeedRows(ports.chunks()).empty(answered, chunk, whose);
        if (!rows.isEmpty()) {
            ports.log().lock();
            int unused = ports.held().empty(answered.id(), rows, at);
        }
        return rows.size();
    }
}
