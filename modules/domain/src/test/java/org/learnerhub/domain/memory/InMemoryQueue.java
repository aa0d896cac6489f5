package org.learnerhub.domain.memory;

import java.util.Optional;
import java.util.function.Predicate;
import org.learnerhub.domain.exchange.Batch;
import org.learnerhub.domain.exchange.BatchState;
import org.learnerhub.domain.exchange.Job;
import org.learnerhub.domain.registration.RegistrationJob;
import org.learnerhub.domain.registration.RegistrationQueue;

/** The order of registrations, read from the ledger in memory. */
record InMemoryQueue(InMemoryLedger ledger) implements RegistrationQueue {

    @Override
    public Optional<Batch> next() {
        return first(
                batch -> !batch.state().isFinal() && batch.state() != BatchState.ALLOCATED,
                job -> job.equals(RegistrationJob.FUL) || job.equals(RegistrationJob.CHK));
    }

    @Override
    public Optional<Batch> nextDryRun() {
        return first(batch -> batch.state() == BatchState.MATCHED, job -> job.equals(RegistrationJob.DRY));
    }

    private Optional<Batch> first(Predicate<Batch> standing, Predicate<Job> job) {
        return ledger.all().stream()
                .filter(batch -> !batch.parked() && standing.test(batch) && job.test(batch.job()))
                .findFirst();
    }
}
