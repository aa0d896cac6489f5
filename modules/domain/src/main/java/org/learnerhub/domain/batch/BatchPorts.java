package org.learnerhub.domain.batch;

import org.learnerhub.domain.learner.LearnerRegister;
import org.learnerhub.domain.review.ReviewCases;
import org.learnerhub.domain.trust.DocumentSigner;
import org.learnerhub.domain.vault.Vault;
import org.learnerhub.domain.work.UnitOfWork;

/** Everything outside that the use cases of a batch stand on. */
public record BatchPorts(
        UnitOfWork unitOfWork,
        BatchLedger ledger,
        ChunkStore chunks,
        Outbox outbox,
        DeadLetters deadLetters,
        LearnerRegister register,
        LearnerIdentifiers identifiers,
        ReviewCases reviews,
        Editions editions,
        Vault vault,
        BatchFileReader reader,
        AnswerWriter writer,
        DocumentSigner signer) {}
