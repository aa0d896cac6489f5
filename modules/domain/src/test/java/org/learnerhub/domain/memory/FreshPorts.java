package org.learnerhub.domain.memory;

import org.learnerhub.domain.access.Institutions;
import org.learnerhub.domain.exchange.ExchangePorts;
import org.learnerhub.domain.exchange.ReceiptWriter;
import org.learnerhub.domain.notice.Notices;
import org.learnerhub.domain.registration.AnswerWriter;
import org.learnerhub.domain.registration.RegistrationPorts;
import org.learnerhub.domain.trust.DocumentSigner;
import org.learnerhub.domain.vault.Vault;
import org.learnerhub.testkit.Ports;
import org.learnerhub.testkit.ReviewPorts;
import org.learnerhub.testkit.SettableClock;
import org.learnerhub.testkit.record.RecordAdapters;

/** Ports in memory that share their transactions, as adapters share a database. */
final class FreshPorts {

    final InMemoryTransactions transactions = InMemoryTransactions.asAdaptersHaveThem();
    final InMemoryRegister register = new InMemoryRegister(transactions);
    final InMemoryBatchFindings findings = new InMemoryBatchFindings(transactions);
    final InMemoryAudit audit = new InMemoryAudit(transactions);

    private final SettableClock clock = new SettableClock();
    private final InMemoryLedger ledger = new InMemoryLedger(transactions, clock);
    private final InMemoryQueue queue = new InMemoryQueue(ledger);
    private final InMemoryChunks chunks = new InMemoryChunks(transactions);
    private final InMemoryOutbox outbox = new InMemoryOutbox(transactions);
    private final InMemoryDeadLetters deadLetters = new InMemoryDeadLetters(transactions);
    final InMemoryReviews reviews = new InMemoryReviews(transactions, ledger);

    Ports ports() {
        return new Ports(
                register,
                ledger,
                queue,
                chunks,
                chunks,
                outbox,
                deadLetters,
                Unasked.port(Institutions.class),
                transactions,
                clock);
    }

    ReviewPorts review() {
        return new ReviewPorts(ports(), new InMemoryPages(register), reviews, new InMemoryPass(transactions, reviews));
    }

    RecordAdapters records() {
        InMemoryFeeds feeds = new InMemoryFeeds(transactions);
        return new RecordAdapters(
                transactions,
                new InMemoryEventLog(transactions),
                new InMemoryHeldRows(transactions),
                feeds,
                feeds,
                feeds);
    }

    RegistrationPorts registration() {
        return new RegistrationPorts(
                new ExchangePorts(
                        transactions,
                        ledger,
                        chunks,
                        outbox,
                        deadLetters,
                        new InMemoryEditions(transactions),
                        Unasked.port(Vault.class),
                        Unasked.port(ReceiptWriter.class),
                        Unasked.port(DocumentSigner.class),
                        findings,
                        Unasked.port(Notices.class)),
                queue,
                new InMemoryTerms(transactions),
                chunks,
                new InMemoryDecisions(transactions),
                register,
                new InMemoryIdentifiers(transactions, register),
                reviews,
                Unasked.port(AnswerWriter.class));
    }
}
