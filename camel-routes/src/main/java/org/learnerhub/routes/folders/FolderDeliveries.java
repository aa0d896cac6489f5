package org.learnerhub.routes.folders;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.learnerhub.domain.exchange.Batch;
import org.learnerhub.domain.exchange.BatchId;
import org.learnerhub.domain.exchange.BatchLedger;
import org.learnerhub.domain.exchange.Delivery;
import org.learnerhub.domain.exchange.answer.CollectAnswer;
import org.learnerhub.domain.exchange.answer.RetryDeliveries;
import org.learnerhub.domain.problem.FolderCode;
import org.learnerhub.domain.problem.ResultCode;
import org.learnerhub.domain.vault.KeptFileDamagedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Puts answers and refusals into their institutions' folders. What fails is noted and tried again later, so the queue
 * goes on; a folder that is slow or does not answer is waited for no longer than a moment.
 */
public final class FolderDeliveries {

    private static final Logger LOG = LoggerFactory.getLogger(FolderDeliveries.class);
    private static final int PATIENCE_S = 3;

    private final Lanes lanes;
    private final BatchLedger ledger;
    private final RetryDeliveries retries;
    private final AnswerFiles files;

    public FolderDeliveries(
            FolderSettings settings, Lanes lanes, BatchLedger ledger, CollectAnswer answers, RetryDeliveries retries) {
        this.lanes = lanes;
        this.ledger = ledger;
        this.retries = retries;
        files = new AnswerFiles(settings, ledger, answers);
    }

    /** Writes an edition of the answer, or the refusal, wherever it is lacking; the same files every time. */
    public void deliver(BatchId id, int edition) {
        Batch batch = ledger.find(id).orElseThrow();
        String lane = "out of " + batch.identity().ukprn();
        CompletableFuture<Void> delivered = lanes.start(lane, () -> deliverAll(batch, edition));
        if (delivered == null) {
            ledger.deliveriesLacking(id, edition)
                    .forEach(name -> retries.postponed(new Delivery(id, name, edition), FolderCode.FOLDER_BUSY.code()));
        } else {
            await(delivered);
        }
    }

    private static void await(CompletableFuture<Void> delivered) {
        try {
            delivered.get(PATIENCE_S, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            // it goes on by itself, and whoever comes next is not held up; what is lost by a crash is asked for again
            Lanes.logFailure(delivered);
        } catch (ExecutionException e) {
            if (requireNonNull(e.getCause()) instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void deliverAll(Batch batch, int edition) {
        List<String> names = ledger.deliveriesLacking(batch.id(), edition);
        for (String name : names) {
            Delivery delivery = new Delivery(batch.id(), name, edition);
            try {
                files.write(batch, delivery);
            } catch (FailedWriteException e) {
                noteFailure(batch, delivery, e);
                continue;
            }
            retries.delivered(delivery);
        }
    }

    private void noteFailure(Batch batch, Delivery delivery, FailedWriteException failure) {
        boolean damaged = KeptFileDamagedException.isBehind(failure);
        String code = (damaged ? ResultCode.KEPT_FILE_DAMAGED : failure.code()).code();
        String correlationId = damaged ? retries.hopeless(delivery, code) : retries.failed(delivery, code);
        LOG.warn(
                "folder {}: {}, correlation id {}: {}", batch.identity().ukprn(), code, correlationId, failure.trace());
    }
}
