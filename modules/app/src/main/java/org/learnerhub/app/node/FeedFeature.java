package org.learnerhub.app.node;

import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import org.learnerhub.domain.enquiry.CheckNumbers;
import org.learnerhub.domain.exchange.Batch;
import org.learnerhub.domain.exchange.BatchKind;
import org.learnerhub.domain.exchange.BatchKinds;
import org.learnerhub.domain.exchange.ExchangePorts;
import org.learnerhub.domain.exchange.answer.RefuseBatch;
import org.learnerhub.domain.exchange.task.TaskHandler;
import org.learnerhub.domain.feed.FeedLayout;
import org.learnerhub.domain.feed.FeedPorts;
import org.learnerhub.domain.feed.FeedRowCheck;
import org.learnerhub.domain.feed.FeedSteps;
import org.learnerhub.domain.feed.batch.AchievementKind;
import org.learnerhub.domain.feed.batch.ParticipationKind;
import org.learnerhub.domain.feed.check.FeedChecks;
import org.learnerhub.domain.feed.held.GiveUpHeld;
import org.learnerhub.domain.feed.held.ListHeld;
import org.learnerhub.domain.feed.load.ChangeBudget;
import org.learnerhub.domain.feed.load.DecideFeed;
import org.learnerhub.domain.feed.load.LoadFeeds;
import org.learnerhub.domain.feed.load.OwnFeedChunk;
import org.learnerhub.domain.feed.load.Ownership;
import org.learnerhub.domain.feed.load.ProveTotals;
import org.learnerhub.domain.feed.load.RetryHeld;
import org.learnerhub.domain.work.TimedWork;
import org.learnerhub.files.feed.FeedAnswerFileWriter;
import org.learnerhub.files.feed.FeedFileReader;
import org.learnerhub.files.text.ReaderLimits;
import org.learnerhub.store.Store;

/** Feeds of learning events: achievements and participation. */
public final class FeedFeature {

    private static final Duration RETRY_PAUSE = Duration.ofSeconds(5);

    private final NodeParts parts;
    private final FeedPorts ports;
    private final Ownership ownership;

    FeedFeature(NodeParts parts, ExchangePorts exchange) {
        this.parts = parts;
        ports = ports(parts.store(), exchange);
        ownership = new Ownership(
                ports,
                new CheckNumbers(parts.store().register(), parts.strict()),
                parts.settings().unknownQualification());
    }

    private static FeedPorts ports(Store store, ExchangePorts exchange) {
        return new FeedPorts(
                exchange,
                store.records().feedQueue(),
                store.records().feedChunks(),
                store.records().eventLog(),
                store.records().heldRows(),
                store.records().feedTotals(),
                store.records().feedConfirmations(),
                store.register(),
                store.learnerClusters(),
                store.qualifications(),
                store.audit(),
                new FeedAnswerFileWriter());
    }

    List<BatchKind<?>> kinds() {
        Function<Batch, FeedRowCheck> checks = batch ->
                FeedChecks.on(batch.receivedAt(), batch.origin().habits().dateOrder());
        ReaderLimits limits = ReaderLimits.standard();
        return List.of(
                new AchievementKind(ports, new FeedFileReader(FeedLayout.ACH, limits), checks),
                new ParticipationKind(ports, new FeedFileReader(FeedLayout.PAR, limits), checks));
    }

    List<TaskHandler> handlers() {
        OwnFeedChunk own = new OwnFeedChunk(ports, ownership, parts.clock());
        LoadFeeds load = new LoadFeeds(
                ports, ownership, new ChangeBudget(ports, parts.settings().feedBudget(), parts.clock()), parts.clock());
        return List.of(
                new TaskHandler(FeedSteps.OWN, parts.settings().workers(), task -> own.own(task.batch(), task.chunk())),
                new TaskHandler(FeedSteps.LOAD, 1, task -> load.loadAllReady()));
    }

    List<TimedWork> timedWork() {
        HeldAgain held = new HeldAgain(retryHeld(), parts.store().qualificationList());
        return List.of(new TimedWork("retry-held", RETRY_PAUSE, held::tryAgain));
    }

    public FeedPorts ports() {
        return ports;
    }

    public RetryHeld retryHeld() {
        return new RetryHeld(ports, parts.store().events(), ownership, parts.clock());
    }

    public GiveUpHeld giveUpHeld() {
        return new GiveUpHeld(ports, parts.clock());
    }

    /**
     * @param refusal ends feeds that nobody wants to be loaded
     * @param kinds all that may wait
     */
    DecideFeed decide(RefuseBatch refusal, BatchKinds kinds) {
        return new DecideFeed(ports, refusal, kinds, parts.clock());
    }

    public ListHeld listHeld() {
        return new ListHeld(ports, parts.clock());
    }

    public ProveTotals proveTotals() {
        return new ProveTotals(ports, parts.clock());
    }
}
