package org.learnerhub.soap;

import java.util.List;
import java.util.Map;
import org.learnerhub.domain.access.Institutions;
import org.learnerhub.domain.account.KeepAccounts;
import org.learnerhub.domain.account.KeepWishes;
import org.learnerhub.domain.account.LearnerAccounts;
import org.learnerhub.domain.account.NotificationWishes;
import org.learnerhub.domain.audit.AuditTrail;
import org.learnerhub.domain.audit.LookDelays;
import org.learnerhub.domain.challenge.ChallengePorts;
import org.learnerhub.domain.challenge.Challenges;
import org.learnerhub.domain.challenge.CloseChallenge;
import org.learnerhub.domain.challenge.Deadlines;
import org.learnerhub.domain.challenge.RaiseChallenge;
import org.learnerhub.domain.challenge.ShowChallenges;
import org.learnerhub.domain.challenge.WorkingDays;
import org.learnerhub.domain.disclosure.ReadGate;
import org.learnerhub.domain.enquiry.EnquiryPorts;
import org.learnerhub.domain.enquiry.FindFingerprint;
import org.learnerhub.domain.enquiry.FindLearners;
import org.learnerhub.domain.enquiry.NoteFetch;
import org.learnerhub.domain.enquiry.PersonCheck;
import org.learnerhub.domain.enquiry.RecentFinds;
import org.learnerhub.domain.enquiry.ReportStandings;
import org.learnerhub.domain.enquiry.RetrieveUlns;
import org.learnerhub.domain.enquiry.ShowRegisteredDetails;
import org.learnerhub.domain.enquiry.VerifyLearner;
import org.learnerhub.domain.exchange.BatchKinds;
import org.learnerhub.domain.exchange.ExchangePorts;
import org.learnerhub.domain.exchange.answer.CollectAnswer;
import org.learnerhub.domain.exchange.answer.RefuseBatch;
import org.learnerhub.domain.exchange.intake.ReceiveBatch;
import org.learnerhub.domain.feed.FeedChunks;
import org.learnerhub.domain.feed.FeedConfirmations;
import org.learnerhub.domain.feed.FeedPorts;
import org.learnerhub.domain.feed.FeedQueue;
import org.learnerhub.domain.feed.FeedTotals;
import org.learnerhub.domain.feed.HeldRows;
import org.learnerhub.domain.feed.held.ListHeld;
import org.learnerhub.domain.feed.load.DecideFeed;
import org.learnerhub.domain.learner.LearnerClusters;
import org.learnerhub.domain.learner.LearnerRegister;
import org.learnerhub.domain.matching.MatchModel;
import org.learnerhub.domain.matching.RowMatcher;
import org.learnerhub.domain.notice.Notices;
import org.learnerhub.domain.portfolio.OwnAdditions;
import org.learnerhub.domain.record.EventLog;
import org.learnerhub.domain.record.HeldLearners;
import org.learnerhub.domain.record.Looks;
import org.learnerhub.domain.record.NumberReading;
import org.learnerhub.domain.record.ReadRecord;
import org.learnerhub.domain.record.ReadRecordChanges;
import org.learnerhub.domain.record.RecordGate;
import org.learnerhub.domain.record.ShowLearnerRecord;
import org.learnerhub.domain.record.ShowRecordTrail;
import org.learnerhub.domain.record.ShownEvents;
import org.learnerhub.domain.record.VerifiedReading;
import org.learnerhub.domain.registration.LearnerAnswer;
import org.learnerhub.domain.registration.single.FindFirst;
import org.learnerhub.domain.registration.single.RegisterLearner;
import org.learnerhub.domain.registration.single.UpdateLearner;
import org.learnerhub.domain.route.FollowRoute;
import org.learnerhub.domain.route.SavedRoutes;
import org.learnerhub.domain.share.ExtractSource;
import org.learnerhub.domain.share.ListShares;
import org.learnerhub.domain.share.MakeShare;
import org.learnerhub.domain.share.RevokeShare;
import org.learnerhub.domain.share.ShareGate;
import org.learnerhub.domain.share.SharePorts;
import org.learnerhub.domain.share.ShareSecret;
import org.learnerhub.domain.share.ShareTerms;
import org.learnerhub.domain.share.Shares;
import org.learnerhub.domain.stewardship.LearnerEvents;
import org.learnerhub.domain.stewardship.StewardshipReport;
import org.learnerhub.domain.ukrlp.ProviderRegister;
import org.learnerhub.domain.ukrlp.proposal.ProposalPorts;
import org.learnerhub.domain.ukrlp.proposal.Proposals;
import org.learnerhub.domain.ukrlp.proposal.ProposeChange;
import org.learnerhub.domain.verification.NoteVerified;
import org.learnerhub.domain.verification.TellVerified;
import org.learnerhub.domain.verification.VerificationKind;
import org.learnerhub.domain.work.UnitOfWork;
import org.learnerhub.soap.exchange.ExchangeFeeds;
import org.learnerhub.soap.external.ExternalUseCases;
import org.learnerhub.soap.learner.SingleLearners;
import org.learnerhub.soap.record.ChallengeUseCases;
import org.learnerhub.soap.record.RecordUseCases;
import org.learnerhub.soap.record.Snapshots;
import org.learnerhub.store.Store;
import org.learnerhub.testkit.SettableClock;
import org.learnerhub.testkit.record.MemoryLearnerKeys;

/** The use cases of the SOAP services over {@link StoredLearners}, which open their database when they first need it. */
final class StoredUseCases {

    private static final MemoryLearnerKeys KEYS = new MemoryLearnerKeys();

    private final StoredLearners stored;
    private final SettableClock clock;

    StoredUseCases(StoredLearners stored, SettableClock clock) {
        this.stored = stored;
        this.clock = clock;
    }

    SingleLearners single(LearnerAnswer answers) {
        LearnerRegister register = stored.late(LearnerRegister.class, Store::register);
        RecentFinds finds = stored.late(RecentFinds.class, Store::recentFinds);
        ReadGate gate = new ReadGate(stored.sources(register), stored.trail(), clock);
        EnquiryPorts ports = new EnquiryPorts(
                stored.late(UnitOfWork.class, Store::unitOfWork), register, gate, finds, (told, find) -> {
                    stored.noted.addAll(told);
                    finds.note(find.institution(), find.fingerprint(), find.find());
                });
        RowMatcher matcher = new RowMatcher(register, MatchModel.standard());
        FindFingerprint fingerprint = new FindFingerprint(new byte[16]);
        FindFirst findFirst = FindFirst.standard();
        NoteVerified verified = new NoteVerified(ports.unitOfWork(), answers, gate);
        NoteFetch fetches = new NoteFetch(ports.unitOfWork(), gate, Map.of(VerificationKind.VER, verified));
        return new SingleLearners(
                new FindLearners(ports, matcher, fingerprint, findFirst.remembered(), clock),
                new RegisterLearner(ports, matcher, new byte[16], fingerprint, findFirst, clock),
                new UpdateLearner(ports, matcher, clock),
                new VerifyLearner(ports, matcher, clock),
                new RetrieveUlns(ports),
                answers,
                new TellVerified(answers, verified),
                fetches,
                new ReportStandings(
                        new StewardshipReport(stored.late(LearnerEvents.class, Store::events)), gate, clock),
                new ShowLearnerRecord(new ShowRegisteredDetails(ports, matcher, clock), records(gate)));
    }

    private RecordGate records(ReadGate gate) {
        return new RecordGate(
                gate,
                stored.late(EventLog.class, store -> store.records().eventLog()),
                new ShownEvents(
                        keys -> Map.of(),
                        ukprns -> Map.of(),
                        stored.late(Challenges.class, store -> store.records().challenges(KEYS))));
    }

    /** As {@link #single}, of the record service. */
    RecordUseCases records(SingleLearners single, Institutions institutions) {
        LearnerRegister register = stored.late(LearnerRegister.class, Store::register);
        UnitOfWork work = stored.late(UnitOfWork.class, Store::unitOfWork);
        AuditTrail trail = stored.trail();
        ReadGate gate = new ReadGate(stored.sources(register), trail, clock);
        PersonCheck check = new PersonCheck(new RowMatcher(register, MatchModel.standard()));
        VerifiedReading reading = new VerifiedReading(records(gate), check);
        return new RecordUseCases(
                new ReadRecord(reading),
                single.record(),
                new ShowRecordTrail(
                        reading,
                        new Looks(
                                trail,
                                stored.late(
                                        LookDelays.class,
                                        store -> store.records().sharing().delays()),
                                clock),
                        ukprns -> Map.of()),
                single.find(),
                single.update(),
                new KeepAccounts(
                        work,
                        reading,
                        stored.late(
                                LearnerAccounts.class, store -> store.records().accounts()),
                        stored.late(LearnerClusters.class, Store::learnerClusters),
                        clock),
                new KeepWishes(
                        work,
                        reading,
                        stored.late(
                                NotificationWishes.class,
                                store -> store.records().wishes())),
                new FollowRoute(reading),
                stored.late(SavedRoutes.class, store -> store.records().routes()),
                snapshots(work, reading, register, trail),
                institutions,
                ukprns -> ukprns.contains(MemoryInstitutions.ACADEMY)
                        ? Map.of(MemoryInstitutions.ACADEMY, "Academy of the Register")
                        : Map.of(),
                challenges(reading, new NumberReading(records(gate), check), gate, institutions));
    }

    /** Nothing is ever made into an extract here. */
    private Snapshots snapshots(UnitOfWork work, VerifiedReading reading, LearnerRegister register, AuditTrail trail) {
        NumberReading numbers = new NumberReading(
                records(new ReadGate(stored.sources(register), trail, clock)),
                new PersonCheck(new RowMatcher(register, MatchModel.standard())));
        ShareGate gate = new ShareGate(work, numbers, reading);
        SharePorts ports = new SharePorts(
                stored.late(Shares.class, store -> store.records().sharing().shares()),
                stored.late(
                        OwnAdditions.class, store -> store.records().sharing().additions(KEYS)),
                stored.late(ExtractSource.class, store -> {
                    throw new UnsupportedOperationException("nothing is shared");
                }),
                ShareTerms.Limits.standard(),
                new byte[16],
                () -> "guid",
                () -> ShareSecret.of(new byte[ShareSecret.BYTES]),
                clock);
        return new Snapshots(
                new MakeShare(gate, ports),
                new ListShares(gate, ports),
                new RevokeShare(gate, ports),
                "https://hub.example");
    }

    private ChallengeUseCases challenges(
            VerifiedReading reading, NumberReading direct, ReadGate gate, Institutions institutions) {
        ChallengePorts ports = new ChallengePorts(
                stored.late(UnitOfWork.class, Store::unitOfWork),
                stored.late(Challenges.class, store -> store.records().challenges(KEYS)),
                stored.late(Notices.class, Store::notices),
                stored.late(LearnerClusters.class, Store::learnerClusters),
                institutions,
                gate,
                new Deadlines.Terms(20, List.of(10, 15), WorkingDays.ofEngland(List.of())),
                clock);
        return new ChallengeUseCases(
                new RaiseChallenge(ports, reading, direct), new ShowChallenges(ports), new CloseChallenge(ports));
    }

    ExternalUseCases external(SingleLearners single, ReceiveBatch receive, CollectAnswer collect) {
        return new ExternalUseCases(
                receive,
                collect,
                single.fetches(),
                stored.late(FeedChunks.class, store -> store.records().feedChunks()),
                stored.late(FeedConfirmations.class, store -> store.records().feedConfirmations()),
                5_000);
    }

    /** Of feeds whose batches are elsewhere. */
    ExchangeFeeds feeds(ExchangePorts exchange, BatchKinds kinds) {
        AuditTrail trail = stored.trail();
        LearnerRegister register = stored.late(LearnerRegister.class, Store::register);
        FeedConfirmations confirmations =
                stored.late(FeedConfirmations.class, store -> store.records().feedConfirmations());
        ExchangePorts ports = new ExchangePorts(
                stored.late(UnitOfWork.class, Store::unitOfWork),
                exchange.ledger(),
                exchange.chunks(),
                exchange.outbox(),
                exchange.deadLetters(),
                exchange.editions(),
                exchange.vault(),
                exchange.receipts(),
                exchange.signer(),
                exchange.findings(),
                exchange.notices());
        FeedPorts feeds = new FeedPorts(
                ports,
                stored.late(FeedQueue.class, store -> store.records().feedQueue()),
                stored.late(FeedChunks.class, store -> store.records().feedChunks()),
                stored.late(EventLog.class, store -> store.records().eventLog()),
                stored.late(HeldRows.class, store -> store.records().heldRows()),
                stored.late(FeedTotals.class, store -> store.records().feedTotals()),
                confirmations,
                register,
                stored.late(LearnerClusters.class, Store::learnerClusters),
                keys -> Map.of(),
                trail,
                (batch, edition, totals, rows, output, seal, result) -> {
                    throw new UnsupportedOperationException("nothing is answered");
                });
        return new ExchangeFeeds(
                confirmations,
                new DecideFeed(feeds, new RefuseBatch(ports, kinds, clock), kinds, clock),
                new ListHeld(feeds, clock),
                new ReadRecordChanges(
                        records(new ReadGate(stored.sources(register), trail, clock)),
                        stored.late(HeldLearners.class, store -> store.records().heldLearners())));
    }

    /** Into the database of the learners, over a register of providers that is elsewhere. */
    ProposeChange propose(ProviderRegister register) {
        return new ProposeChange(new ProposalPorts(
                stored.late(UnitOfWork.class, Store::unitOfWork),
                register,
                stored.late(Proposals.class, store -> store.providers().proposals()),
                stored.trail(),
                clock));
    }
}
