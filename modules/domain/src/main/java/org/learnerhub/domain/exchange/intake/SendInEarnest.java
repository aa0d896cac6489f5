package org.learnerhub.domain.exchange.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.learnerhub.domain.access.Institution;
import org.learnerhub.domain.exchange.Batch;
import org.learnerhub.domain.exchange.BatchKinds;
import org.learnerhub.domain.exchange.BatchState;
import org.learnerhub.domain.exchange.ExchangePorts;
import org.learnerhub.domain.exchange.Job;
import org.learnerhub.domain.exchange.Mode;
import org.learnerhub.domain.exchange.VaultNames;
import org.learnerhub.domain.exchange.WayIn;
import org.learnerhub.domain.problem.FeedCode;
import org.learnerhub.domain.problem.HubCode;
import org.learnerhub.domain.problem.IntakeCode;
import org.learnerhub.domain.problem.Refusal;
import org.learnerhub.domain.problem.RefusedException;
import org.learnerhub.domain.problem.ResultCode;

/**
 * Sends for good what was tried in a dry run: the bytes that were kept with it, under no key of the sender's, so that a
 * file that came before, by whichever way, is the same job.
 */
public final class SendInEarnest {

    /** What keeps a file from being tried and not from being sent. */
    private static final Set<HubCode> UNTRIED = Set.of(
            IntakeCode.DRY_RUN_TOO_LARGE, IntakeCode.DRY_RUN_GAVE_WAY, FeedCode.DRY_RUN_OF_FEED_TOO_LARGE);

    private final ExchangePorts ports;
    private final BatchKinds kinds;
    private final ReceiveBatch receive;

    public SendInEarnest(ExchangePorts ports, BatchKinds kinds, ReceiveBatch receive) {
        this.ports = ports;
        this.kinds = kinds;
        this.receive = receive;
    }

    /** Whether the batch is a dry run. */
    public boolean isTrial(Batch batch) {
        return kinds.mode(batch.job()) == Mode.DRY_RUN;
    }

    /** Whether it can be sent now: it was tried to its end, or could not be tried for its size or for others. */
    public boolean isReady(Batch tried) {
        Refusal refusal = tried.refusal();
        return isTrial(tried)
                && (tried.state() == BatchState.ANSWERED || (refusal != null && UNTRIED.contains(refusal.code())));
    }

    /** The batch in which these bytes were sent for good; empty while they were not. */
    public Optional<Batch> sent(Batch tried) {
        Batch.Identity of = tried.identity();
        return isTrial(tried)
                ? ports.ledger().find(new Batch.Identity(of.ukprn(), of.sha256(), "", inEarnest(tried)))
                : Optional.empty();
    }

    /**
     * @throws RefusedException ANSWER_NOT_READY where it is not ready, FILE_NO_LONGER_KEPT where the file was removed, and
     *     what {@link ReceiveBatch#receive} says
     */
    public Receipt send(Institution institution, String userName, Batch tried) {
        if (!isReady(tried)) {
            throw new RefusedException(ResultCode.ANSWER_NOT_READY);
        }
        Submission submission = new Submission(
                institution,
                userName,
                WayIn.UPLOAD,
                tried.origin().fileName(),
                inEarnest(tried),
                "",
                tried.identity().sha256());
        try (InputStream bytes = ports.vault().open(VaultNames.input(tried.id()))) {
            return receive.receive(submission, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Job inEarnest(Batch tried) {
        return kinds.of(tried).jobs().entrySet().stream()
                .filter(job -> job.getValue() == Mode.FULL)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }
}
