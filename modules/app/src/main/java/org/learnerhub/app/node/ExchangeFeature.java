package org.learnerhub.app.node;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.learnerhub.domain.exchange.BatchKind;
import org.learnerhub.domain.exchange.BatchKinds;
import org.learnerhub.domain.exchange.ExchangePorts;
import org.learnerhub.domain.exchange.Step;
import org.learnerhub.domain.exchange.answer.AnswerBatch;
import org.learnerhub.domain.exchange.answer.CollectAnswer;
import org.learnerhub.domain.exchange.answer.RefuseBatch;
import org.learnerhub.domain.exchange.answer.ReissueAnswer;
import org.learnerhub.domain.exchange.answer.RequestEditions;
import org.learnerhub.domain.exchange.answer.RetryDeliveries;
import org.learnerhub.domain.exchange.intake.CheckBatch;
import org.learnerhub.domain.exchange.intake.ReceiveBatch;
import org.learnerhub.domain.exchange.task.ParkTask;
import org.learnerhub.domain.exchange.task.ResumeStalled;
import org.learnerhub.domain.exchange.task.TaskHandler;
import org.learnerhub.domain.exchange.task.TaskHandlers;
import org.learnerhub.domain.feed.load.DecideFeed;
import org.learnerhub.domain.work.TimedWork;
import org.learnerhub.files.result.AnswerFileWriter;
import org.learnerhub.files.rows.FirstLook;
import org.learnerhub.routes.folders.FolderDeliveries;

/** The exchange of batches, with the kinds that this node takes. */
final class ExchangeFeature {

    private static final Duration STALLED_AFTER = Duration.ofMinutes(10);
    private static final int CHECKERS = 2;

    private final NodeParts parts;
    private final ExchangePorts ports;
    private final RegistrationFeature registration;
    private final FeedFeature feeds;
    private final ImportFeature imports;
    private final List<BatchFeature> others;
    private final BatchKinds kinds;

    /** @param more kinds beside registration and verification */
    ExchangeFeature(NodeParts parts, List<BatchFeature.Maker> more) {
        this.parts = parts;
        ports = parts.store().exchange(new AnswerFileWriter(), parts.keys().signer());
        registration = new RegistrationFeature(parts, ports);
        feeds = new FeedFeature(parts, ports);
        imports = new ImportFeature(parts, ports);
        others = new ArrayList<>(List.of(new VerificationFeature(parts, registration), imports));
        more.forEach(maker -> others.add(maker.make(parts, ports)));
        List<BatchKind<?>> all = new ArrayList<>(List.of(registration.kind()));
        others.forEach(feature -> all.add(feature.kind()));
        all.addAll(feeds.kinds());
        kinds = new BatchKinds(all, new FirstLook());
    }

    ExchangePorts ports() {
        return ports;
    }

    BatchKinds kinds() {
        return kinds;
    }

    FeedFeature feeds() {
        return feeds;
    }

    DecideFeed decideFeed() {
        return feeds.decide(new RefuseBatch(ports, kinds, clock()), kinds);
    }

    ImportFeature imports() {
        return imports;
    }

    /** Does here and now what is left to do for an import. */
    CarryOutImport carryOut() {
        return new CarryOutImport(ports, kinds, imports, check(), new AnswerBatch(ports, kinds, clock()));
    }

    /** Reads what was received. */
    CheckBatch check() {
        return new CheckBatch(
                ports,
                kinds,
                SenderTrust.of(parts.settings(), clock()),
                clock(),
                parts.settings().maxRows(),
                parts.submissionEnds());
    }

    RegistrationFeature registration() {
        return registration;
    }

    ReceiveBatch receive() {
        return new ReceiveBatch(ports, kinds, clock(), parts.settings().maxBytes(), parts.submissionEnds());
    }

    CollectAnswer answers() {
        return new CollectAnswer(ports, kinds);
    }

    ParkTask park() {
        return new ParkTask(ports, kinds, clock());
    }

    /** Has everything done that is not yet, whatever became of the broker's messages; see {@link ResumeStalled}. */
    int setAllGoing() {
        return new ResumeStalled(ports, kinds, clock(), Duration.ZERO).resume();
    }

    ResumeStalled stalled() {
        return new ResumeStalled(ports, kinds, clock(), STALLED_AFTER);
    }

    RequestEditions editions() {
        return new RequestEditions(ports, clock());
    }

    RetryDeliveries retries() {
        return new RetryDeliveries(parts.store().failedDeliveries(), ports, park(), clock());
    }

    /** What a clock starts, that of the other kinds too. */
    List<TimedWork> timedWork() {
        List<TimedWork> works = new ArrayList<>(List.of(
                new TimedWork("resume-stalled", Duration.ofMinutes(1), stalled()::resume),
                new TimedWork("due-editions", Duration.ofMillis(1_500), editions()::requestDue),
                new TimedWork("failed-deliveries", Duration.ofSeconds(5), retries()::retryDue)));
        works.addAll(feeds.timedWork());
        others.forEach(feature -> works.addAll(feature.timedWork()));
        return works;
    }

    /** The steps that this node performs, each with what is done. */
    TaskHandlers handlers(FolderDeliveries deliveries) {
        CheckBatch check = check();
        AnswerBatch answer = new AnswerBatch(ports, kinds, clock());
        ReissueAnswer reissue = reissue();
        int answerers = Math.max(1, parts.settings().workers() / 2);
        List<TaskHandler> handlers = new ArrayList<>(List.of(
                new TaskHandler(Step.CHECK, CHECKERS, task -> check.check(task.batch())),
                new TaskHandler(Step.ANSWER, answerers, task -> answer.answer(task.batch())),
                new TaskHandler(Step.EDITION, 1, task -> reissue.reissue(task.batch())),
                new TaskHandler(Step.DELIVER, 1, task -> deliveries.deliver(task.batch(), task.edition()))));
        handlers.addAll(registration.handlers(new RefuseBatch(ports, kinds, clock())));
        handlers.addAll(feeds.handlers());
        others.forEach(feature -> handlers.addAll(feature.handlers()));
        return new TaskHandlers(handlers);
    }

    private Clock clock() {
        return parts.clock();
    }

    ReissueAnswer reissue() {
        return new ReissueAnswer(ports, kinds, parts.settings().editionPause(), clock());
    }
}
