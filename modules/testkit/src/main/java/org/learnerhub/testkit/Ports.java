package org.learnerhub.testkit;

import org.learnerhub.domain.access.Institutions;
import org.learnerhub.domain.batch.BatchLedger;
import org.learnerhub.domain.batch.ChunkStore;
import org.learnerhub.domain.batch.DeadLetters;
import org.learnerhub.domain.batch.Outbox;
import org.learnerhub.domain.learner.LearnerRegister;
import org.learnerhub.domain.work.UnitOfWork;

/**
 * Adapters that share one database.
 *
 * @param clock what the adapters take for the time
 */
public record Ports(
        LearnerRegister register,
        BatchLedger ledger,
        ChunkStore chunks,
        Outbox outbox,
        DeadLetters deadLetters,
        Institutions institutions,
        UnitOfWork unitOfWork,
        SettableClock clock) {}
