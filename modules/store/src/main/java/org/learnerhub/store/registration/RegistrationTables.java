package org.learnerhub.store.registration;

import org.learnerhub.domain.exchange.ExchangePorts;
import org.learnerhub.domain.learner.LearnerRegister;
import org.learnerhub.domain.registration.AnswerWriter;
import org.learnerhub.domain.registration.KeptChunks;
import org.learnerhub.domain.registration.LearnerChunks;
import org.learnerhub.domain.registration.LearnerIdentifiers;
import org.learnerhub.domain.registration.MatchTerms;
import org.learnerhub.domain.registration.RegistrationPorts;
import org.learnerhub.domain.registration.RegistrationQueue;
import org.learnerhub.domain.registration.RowDecisions;
import org.learnerhub.domain.review.ReviewCases;
import org.learnerhub.store.exchange.ExchangeTables;
import org.learnerhub.store.sql.OpenDatabase;

/** Batches of learners: their order, what they are matched by, their rows, and what was decided of them. */
public final class RegistrationTables {

    private final RegistrationQueue queue;
    private final MatchTerms terms;
    private final LearnerChunks chunks;
    private final RowDecisions decisions;
    private final LearnerIdentifiers identifiers;
    private final KeptChunks keptChunks;

    public RegistrationTables(OpenDatabase database, ExchangeTables exchange) {
        queue = new SqlRegistrationQueue(database.jdbc(), exchange.batchRow());
        terms = new SqlMatchTerms(database.jdbc());
        chunks = new StoredLearnerChunks(exchange.chunks());
        decisions = new SqlRowDecisions(database.jdbc());
        identifiers = new SqlLearnerIdentifiers(database.jdbc(), database.dialect());
        keptChunks = new SqlKeptChunks(database.jdbc());
    }

    /** What batches of learners stand on. */
    public RegistrationPorts ports(
            ExchangePorts exchange, LearnerRegister register, ReviewCases cases, AnswerWriter writer) {
        return new RegistrationPorts(exchange, queue, terms, chunks, decisions, register, identifiers, cases, writer);
    }

    /** What is left to be read for identifiers. */
    public KeptChunks keptChunks() {
        return keptChunks;
    }
}
