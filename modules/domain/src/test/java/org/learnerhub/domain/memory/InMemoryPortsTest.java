package org.learnerhub.domain.memory;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.io.TempDir;
import org.learnerhub.domain.audit.AuditTrail;
import org.learnerhub.domain.challenge.Challenges;
import org.learnerhub.domain.exchange.BatchFindings;
import org.learnerhub.domain.exchange.answer.FailedDeliveries;
import org.learnerhub.domain.learner.LearnerStatus;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.notice.Notices;
import org.learnerhub.domain.registration.RegistrationPorts;
import org.learnerhub.domain.user.Users;
import org.learnerhub.domain.vault.Vault;
import org.learnerhub.domain.work.UnitOfWork;
import org.learnerhub.testkit.AuditTrailContract;
import org.learnerhub.testkit.BatchFindingsContract;
import org.learnerhub.testkit.BatchLedgerContract;
import org.learnerhub.testkit.BatchOverviewContract;
import org.learnerhub.testkit.ChunkStoreContract;
import org.learnerhub.testkit.DeadLettersContract;
import org.learnerhub.testkit.DuplicatePassContract;
import org.learnerhub.testkit.EditionsContract;
import org.learnerhub.testkit.FailedDeliveriesContract;
import org.learnerhub.testkit.LearnerChangeContract;
import org.learnerhub.testkit.LearnerRegisterContract;
import org.learnerhub.testkit.Ports;
import org.learnerhub.testkit.RegisterPagesContract;
import org.learnerhub.testkit.ReviewCasesContract;
import org.learnerhub.testkit.ReviewPorts;
import org.learnerhub.testkit.VaultContract;
import org.learnerhub.testkit.access.UsersContract;
import org.learnerhub.testkit.challenge.ChallengesContract;
import org.learnerhub.testkit.challenge.NoticesContract;
import org.learnerhub.testkit.record.EventLogContract;
import org.learnerhub.testkit.record.FeedBooksContract;
import org.learnerhub.testkit.record.HeldRowsContract;
import org.learnerhub.testkit.record.RecordAdapters;

/** Ports in memory do what adapters must: use cases are tested over them. */
class InMemoryPortsTest {

    private FreshPorts fresh = new FreshPorts();

    private FreshPorts anew() {
        fresh = new FreshPorts();
        return fresh;
    }

    @Nested
    class Ledger extends BatchLedgerContract {
        @Override
        protected Ports freshPorts() {
            return anew().ports();
        }
    }

    @Nested
    class LedgerOfMany extends BatchOverviewContract {
        @Override
        protected Ports freshPorts() {
            return anew().ports();
        }
    }

    @Nested
    class Chunks extends ChunkStoreContract {
        @Override
        protected Ports freshPorts() {
            return anew().ports();
        }
    }

    @Nested
    class Letters extends DeadLettersContract {
        @Override
        protected Ports freshPorts() {
            return anew().ports();
        }
    }

    @Nested
    class EditionsAndDecisions extends EditionsContract {
        @Override
        protected RegistrationPorts freshPorts() {
            return anew().registration();
        }
    }

    @Nested
    class Findings extends BatchFindingsContract {
        @Override
        protected Ports freshPorts() {
            return anew().ports();
        }

        @Override
        protected BatchFindings findings() {
            return fresh.findings;
        }
    }

    @Nested
    class People extends UsersContract {
        @Override
        protected Users fresh() {
            return new InMemoryUsers();
        }
    }

    @Nested
    class Deliveries extends FailedDeliveriesContract {
        @Override
        protected FailedDeliveries fresh() {
            return new InMemoryFailedDeliveries();
        }
    }

    @Nested
    class Register extends LearnerRegisterContract {
        @Override
        protected Ports freshPorts() {
            return anew().ports();
        }

        @Override
        protected void delete(Uln uln) {
            fresh.register.putStatus(uln, LearnerStatus.DELETED, null);
        }

        @Override
        protected void merge(Uln uln, Uln master) {
            fresh.register.putStatus(uln, LearnerStatus.MERGED, master);
        }
    }

    @Nested
    class ChangedRegister extends LearnerChangeContract {
        @Override
        protected Ports freshPorts() {
            return anew().ports();
        }

        @Override
        protected void delete(Uln uln) {
            fresh.register.putStatus(uln, LearnerStatus.DELETED, null);
        }
    }

    @Nested
    class Pages extends RegisterPagesContract {
        @Override
        protected ReviewPorts freshPorts() {
            return anew().review();
        }

        @Override
        protected void delete(Uln uln) {
            fresh.register.putStatus(uln, LearnerStatus.DELETED, null);
        }

        @Override
        protected void merge(Uln uln, Uln master) {
            fresh.register.putStatus(uln, LearnerStatus.MERGED, master);
        }
    }

    @Nested
    class Reviews extends ReviewCasesContract {
        @Override
        protected ReviewPorts freshPorts() {
            return anew().review();
        }

        @Override
        protected void decideAll() {
            fresh.reviews.decideAll();
        }
    }

    @Nested
    class Pass extends DuplicatePassContract {
        @Override
        protected ReviewPorts freshPorts() {
            return anew().review();
        }
    }

    @Nested
    class Events extends EventLogContract {
        @Override
        protected RecordAdapters freshAdapters() {
            return anew().records();
        }
    }

    @Nested
    class Feeds extends FeedBooksContract {
        @Override
        protected RecordAdapters freshAdapters() {
            return anew().records();
        }
    }

    @Nested
    class Held extends HeldRowsContract {
        @Override
        protected RecordAdapters freshAdapters() {
            return anew().records();
        }
    }

    @Nested
    class Audit extends AuditTrailContract {
        @Override
        protected AuditTrail freshTrail() {
            return anew().audit;
        }

        @Override
        protected UnitOfWork unitOfWork() {
            return fresh.transactions;
        }

        @Override
        protected void breakTrail() {
            fresh.audit.setFull(true);
        }

        @Override
        protected void mendTrail() {
            fresh.audit.setFull(false);
        }
    }

    @Nested
    class Files extends VaultContract {
        @TempDir
        private Path folder;

        @Override
        protected Vault freshVault() throws IOException {
            return new InMemoryVault(folder);
        }
    }

    @Nested
    class Cases extends ChallengesContract {

        private final InMemoryTransactions transactions = InMemoryTransactions.asAdaptersHaveThem();

        @Override
        protected Challenges fresh() {
            return new InMemoryChallenges(transactions);
        }

        @Override
        protected UnitOfWork work() {
            return transactions;
        }
    }

    @Nested
    class WhatIsToBeSaid extends NoticesContract {

        private final InMemoryTransactions transactions = InMemoryTransactions.asAdaptersHaveThem();

        @Override
        protected Notices fresh() {
            return new InMemoryNotices(transactions);
        }

        @Override
        protected UnitOfWork work() {
            return transactions;
        }
    }
}
