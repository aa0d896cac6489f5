package org.learnerhub.testkit;

import org.learnerhub.domain.access.Institutions;
import org.learnerhub.domain.exchange.BatchLedger;
import org.learnerhub.domain.exchange.ChunkStore;
import org.learnerhub.domain.exchange.DeadLetters;
import org.learnerhub.domain.exchange.Outbox;
import org.learnerhub.domain.learner.LearnerRegister;
import org.learnerhub.domain.registration.LearnerChunks;
import org.learnerhub.domain.registration.RegistrationQueue;
import org.learnerhub.domain.work.UnitOfWork;

/**
 * Adapters that share one database.
 *
 * @param contents keeps the chunks that {@code chunks} writes
 * @param clock what the adapters take for the time
 */
public record Ports(
        LearnerRegister register,
        BatchLedger ledger,
        RegistrationQueue queue,
        ChunkStore contents,
        LearnerChunks chunks,
        Outbox outbox,
        DeadLetters deadLetters,
        Institutions institutions,
        UnitOfWork unitOfWork,
        SettableClock clock) {}
