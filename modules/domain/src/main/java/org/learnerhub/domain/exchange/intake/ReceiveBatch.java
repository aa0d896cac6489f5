package org.learnerhub.domain.exchange.intake;

import java.io.InputStream;
import java.nio.file.Files;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.exchange.Batch;
import org.learnerhub.domain.exchange.BatchKinds;
import org.learnerhub.domain.exchange.BatchLedger;
import org.learnerhub.domain.exchange.ExchangePorts;
import org.learnerhub.domain.exchange.Mode;
import org.learnerhub.domain.exchange.Outbox;
import org.learnerhub.domain.exchange.ReceiptWriter;
import org.learnerhub.domain.exchange.Step;
import org.learnerhub.domain.exchange.Task;
import org.learnerhub.domain.exchange.VaultNames;
import org.learnerhub.domain.exchange.WayIn;
import org.learnerhub.domain.exchange.answer.Deliveries;
import org.learnerhub.domain.problem.AccessCode;
import org.learnerhub.domain.problem.IntakeCode;
import org.learnerhub.domain.problem.ProviderDecisionCode;
import org.learnerhub.domain.problem.RefusedException;
import org.learnerhub.domain.provider.SubmissionEnds;
import org.learnerhub.domain.trust.DocumentSigner;
import org.learnerhub.domain.vault.Vault;
import org.learnerhub.domain.work.UnitOfWork;

/**
 * Takes a file in, whatever the way: bytes to the vault while hashing, then batch, receipt and first task in one
 * transaction. An idempotent receiver: the same institution, bytes, client key and kind of job give the same receipt
 * (for questions through the learner service, see {@link SameCall}).
 */
public final class ReceiveBatch {

    private final Vault vault;
    private final BatchLedger ledger;
    private final Outbox outbox;
    private final UnitOfWork unitOfWork;
    private final ReceiptWriter receipts;
    private final DocumentSigner signer;
    private final InstantSource clock;
    private final long maxBytes;
    private final BatchKinds kinds;
    private final SubmissionEnds ends;

    /**
     * @param maxBytes the largest file to accept
     * @param ends who may send no more
     */
    public ReceiveBatch(
            ExchangePorts ports, BatchKinds kinds, InstantSource clock, long maxBytes, SubmissionEnds ends) {
        vault = ports.vault();
        ledger = ports.ledger();
        outbox = ports.outbox();
        unitOfWork = ports.unitOfWork();
        receipts = ports.receipts();
        signer = ports.signer();
        this.kinds = kinds;
        this.clock = clock;
        this.maxBytes = maxBytes;
        this.ends = ends;
    }

    /**
     * A file that was received before has its receipt from then, whatever became of its sender.
     *
     * @throws RefusedException RIGHT_MISSING, EMPTY_FILE, FILE_TOO_LARGE, DIGEST_DIFFERS or PROVIDER_DEACTIVATED; nothing is
     *     kept then
     */
    public Receipt receive(Submission said, InputStream file) {
        if (!kinds.isUnsaid(said.job())) {
            refuseWithoutRight(said);
        }
        Vault.Draft draft = vault.receive(file, maxBytes);
        try {
            refuseWhereBytesAreWrong(said, draft);
            Submission submission = shown(said, draft);
            refuseWithoutRight(submission);
            Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
            Mode mode = kinds.mode(submission.job());
            List<Batch.Identity> identities = identities(submission, mode, draft, now);
            Optional<Batch> known = identities.stream()
                    .flatMap(identity -> ledger.find(identity).stream())
                    .filter(batch -> SameCall.isRepeated(batch, submission, mode, now))
                    .findFirst();
            return known.isPresent()
                    ? again(known.get(), submission)
                    : first(identities.get(0), submission, draft, now);
        } finally {
            vault.discard(draft.file());
        }
    }

    /** What comes through the learner service is what it says. */
    private Submission shown(Submission said, Vault.Draft draft) {
        return said.wayIn() == WayIn.SOAP_LEARNER
                ? said
                : said.with(kinds.shown(said.job(), () -> Files.newInputStream(draft.file())));
    }

    private void refuseWithoutRight(Submission submission) {
        if (!submission.institution().may(kinds.of(submission.job()).needed())) {
            throw new RefusedException(AccessCode.RIGHT_MISSING);
        }
    }

    /** Its own first. */
    private static List<Batch.Identity> identities(Submission submission, Mode mode, Vault.Draft draft, Instant now) {
        return SameCall.keys(submission, mode, now).stream()
                .map(key -> new Batch.Identity(submission.institution().ukprn(), draft.sha256(), key, submission.job()))
                .toList();
    }

    private static void refuseWhereBytesAreWrong(Submission submission, Vault.Draft draft) {
        if (draft.size() == 0) {
            throw new RefusedException(IntakeCode.EMPTY_FILE);
        }
        String announced = submission.announcedSha256();
        if (announced != null && !announced.equalsIgnoreCase(draft.sha256())) {
            throw new RefusedException(IntakeCode.DIGEST_DIFFERS);
        }
    }

    private Receipt first(Batch.Identity identity, Submission submission, Vault.Draft draft, Instant now) {
        if (ends.of(identity.ukprn()).filter(end -> !now.isBefore(end)).isPresent()) {
            throw new RefusedException(ProviderDecisionCode.PROVIDER_DEACTIVATED);
        }
        Batch batch = Batch.received(ledger.nextId(), identity, origin(submission, draft), now);
        byte[] receipt =
                signer.enveloped(receipts.receipt(batch, kinds.of(batch).name()));
        boolean added = unitOfWork.get(() -> add(batch, receipt, submission, draft));
        return added
                ? new Receipt(batch.id(), false, receipt)
                : again(ledger.find(identity).orElseThrow(), submission);
    }

    private boolean add(Batch batch, byte[] receipt, Submission submission, Vault.Draft draft) {
        if (!ledger.add(batch, receipt)) {
            return false;
        }
        kinds.of(batch).received(batch, submission.institution());
        vault.keep(draft.file(), VaultNames.input(batch.id()));
        outbox.add(Task.of(Step.CHECK, batch.id()));
        wantDelivery(batch, submission);
        return true;
    }

    private Receipt again(Batch batch, Submission submission) {
        unitOfWork.run(() -> {
            wantDelivery(batch, submission);
            Batch now = ledger.lock(batch.id());
            if (now.state().isFinal() && submission.wayIn() == WayIn.DROP_FOLDER) {
                new Deliveries(ledger, outbox).askAll(now, submission.fileName());
            }
        });
        return new Receipt(batch.id(), true, ledger.receipt(batch.id()));
    }

    private void wantDelivery(Batch batch, Submission submission) {
        if (submission.wayIn() == WayIn.DROP_FOLDER) {
            ledger.wantDelivery(batch.id(), submission.fileName());
        }
    }

    private static Batch.Origin origin(Submission submission, Vault.Draft draft) {
        return new Batch.Origin(
                blankToNull(submission.institution().organisationRef()),
                submission.userName(),
                submission.wayIn(),
                withoutFolders(submission.fileName()),
                draft.size(),
                submission.institution().habits());
    }

    /** Senders write paths of any system, and names that no system has. */
    private static String withoutFolders(String fileName) {
        return fileName.substring(1 + Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')));
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
