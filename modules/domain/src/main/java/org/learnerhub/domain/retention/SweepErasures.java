package org.learnerhub.domain.retention;

import static java.util.Objects.requireNonNull;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.learnerhub.domain.access.Caller;
import org.learnerhub.domain.access.Justification;
import org.learnerhub.domain.access.Operation;
import org.learnerhub.domain.audit.AuditEntry;
import org.learnerhub.domain.audit.AuditSubject;
import org.learnerhub.domain.audit.Shown;
import org.learnerhub.domain.exchange.Batch;
import org.learnerhub.domain.exchange.BatchId;
import org.learnerhub.domain.exchange.BatchKinds;
import org.learnerhub.domain.exchange.BatchState;
import org.learnerhub.domain.exchange.Document;
import org.learnerhub.domain.exchange.FileFormat;
import org.learnerhub.domain.exchange.VaultNames;
import org.learnerhub.domain.exchange.answer.ReissueAnswer;
import org.learnerhub.domain.vault.Vault;
import org.learnerhub.domain.vault.Vault.Removal;

/**
 * Takes those who were erased out of the batches in which they are, one batch at a time, in order of number: their rows are
 * emptied, the answer gets a new edition without them, and the files that told of them are given up. May be killed anywhere
 * and run on several nodes: every step can be repeated. A batch that is not answered yet is waited for.
 */
public final class SweepErasures {

    private final RetentionPorts ports;
    private final BatchKinds kinds;
    private final ReissueAnswer reissue;
    private final GivenUpFiles files;
    private final InstantSource clock;

    public SweepErasures(RetentionPorts ports, BatchKinds kinds, ReissueAnswer reissue, InstantSource clock) {
        this.ports = ports;
        this.kinds = kinds;
        this.reissue = reissue;
        this.clock = clock;
        files = new GivenUpFiles(ports.exchange().vault());
    }

    /** All that can be done now. */
    public void sweep() {
        while (next()) {
            // each step is short and leaves everything whole
        }
    }

    /** @return whether something was done, so that more may be to do at once */
    public boolean next() {
        return ports.erasures().open().stream().anyMatch(this::step);
    }

    private boolean step(Erasure erasure) {
        for (long id = erasure.swept() + 1; id <= erasure.lastBatch(); id++) {
            Optional<Batch> batch = ports.exchange().ledger().find(new BatchId(id));
            if (batch.isPresent()) {
                boolean ended = batch.get().state().isFinal();
                if (ended) {
                    batch(erasure, batch.get());
                }
                return moved(erasure, ended ? id : id - 1);
            }
        }
        done(erasure);
        return true;
    }

    private boolean moved(Erasure erasure, long upTo) {
        if (upTo == erasure.swept()) {
            return false;
        }
        ports.unitOfWork().run(() -> ports.erasures().swept(erasure.id(), upTo));
        return true;
    }

    private void batch(Erasure erasure, Batch batch) {
        SearchedPerson person = SearchedPerson.read(ports.keys().open(erasure.uln(), requireNonNull(erasure.search())));
        if (batch.state() == BatchState.REFUSED) {
            refused(erasure, batch, person);
            return;
        }
        for (int chunk = 0; chunk < batch.checkedOrThrow().chunks(); chunk++) {
            chunk(erasure, batch, chunk, person);
        }
        ports.erasures().found(erasure.id()).stream()
                .filter(found -> found.batch().equals(batch.id()))
                .forEach(found -> withdraw(erasure, batch, found.renewed()));
    }

    private void chunk(Erasure erasure, Batch batch, int chunk, SearchedPerson person) {
        ports.unitOfWork().run(() -> {
            Batch locked = ports.exchange().ledger().lock(batch.id());
            int rows = kinds.of(locked).eraseRows(locked, chunk, person, clock.instant());
            if (rows > 0) {
                ports.erasures().found(erasure.id(), locked.id(), locked.edition(), rows);
            }
        });
    }

    /** A new edition first, then those before it go: at no moment is there none. */
    private void withdraw(Erasure erasure, Batch batch, int renewed) {
        FileFormat format = batch.checkedOrThrow().head().format();
        int told = renewed == 0 ? renew(erasure, batch, format) : renewed - 1;
        for (int number = 1; number <= told; number++) {
            files.answer(batch.id(), format, number, Removal.ERASED);
        }
        files.sent(batch.id(), Removal.ERASED);
    }

    /** @return the last edition that tells of them */
    private int renew(Erasure erasure, Batch batch, FileFormat format) {
        String result = VaultNames.document(batch.id(), Document.RESULT, format, newest(batch));
        if (ports.exchange().vault().isRemoved(result)) {
            return newest(batch);
        }
        boolean renewed = false;
        while (!renewed) {
            renewed = reissue.renew(batch.id());
        }
        int without = newest(batch);
        ports.unitOfWork().run(() -> ports.erasures().renewed(erasure.id(), batch.id(), without));
        return without - 1;
    }

    private int newest(Batch batch) {
        return ports.exchange().ledger().find(batch.id()).orElseThrow().edition();
    }

    private void refused(Erasure erasure, Batch batch, SearchedPerson person) {
        Vault vault = ports.exchange().vault();
        String input = VaultNames.input(batch.id());
        if (vault.has(input) && !vault.isRemoved(input) && new TextSearch(person.inText()).finds(vault.open(input))) {
            ports.unitOfWork().run(() -> ports.erasures().found(erasure.id(), batch.id(), 0, 1));
            files.sent(batch.id(), Removal.ERASED);
        }
    }

    private void done(Erasure erasure) {
        Justification by = new Justification(
                new Caller.OwnTask("sweep-erasures"), "order of " + erasure.at(), "erasure-" + erasure.id());
        ports.unitOfWork().run(() -> {
            ports.erasures().done(erasure.id(), clock.instant());
            ports.audit()
                    .append(List.of(AuditEntry.of(
                            by,
                            Operation.ERASE,
                            clock.instant(),
                            new AuditSubject.Learner(erasure.uln()),
                            Shown.words("swept"))));
        });
        ports.erasures().numbers(erasure.id()).forEach(ports.keys()::destroy);
    }
}
