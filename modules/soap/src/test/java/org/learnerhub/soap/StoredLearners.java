package org.learnerhub.soap;

import static org.learnerhub.domain.learner.LearnerField.ABILITY_TO_SHARE;
import static org.learnerhub.domain.learner.LearnerField.ADDRESS_LINE_1;
import static org.learnerhub.domain.learner.LearnerField.ADDRESS_TOWN;
import static org.learnerhub.domain.learner.LearnerField.DATE_OF_BIRTH;
import static org.learnerhub.domain.learner.LearnerField.EMAIL_ADDRESS;
import static org.learnerhub.domain.learner.LearnerField.FAMILY_NAME;
import static org.learnerhub.domain.learner.LearnerField.GENDER;
import static org.learnerhub.domain.learner.LearnerField.GIVEN_NAME;
import static org.learnerhub.domain.learner.LearnerField.MIDDLE_OTHER_NAME;
import static org.learnerhub.domain.learner.LearnerField.NATIONALITY;
import static org.learnerhub.domain.learner.LearnerField.PLACE_OF_BIRTH;
import static org.learnerhub.domain.learner.LearnerField.POST_CODE;
import static org.learnerhub.domain.learner.LearnerField.PREFERRED_GIVEN_NAME;
import static org.learnerhub.domain.learner.LearnerField.PREVIOUS_FAMILY_NAME;
import static org.learnerhub.domain.learner.LearnerField.SCHOOL_AT_AGE_16;
import static org.learnerhub.domain.learner.LearnerField.TITLE;
import static org.learnerhub.domain.learner.LearnerField.VERIFICATION_TYPE;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.access.Institutions;
import org.learnerhub.domain.account.KeepAccounts;
import org.learnerhub.domain.account.KeepWishes;
import org.learnerhub.domain.account.LearnerAccounts;
import org.learnerhub.domain.account.NotificationWishes;
import org.learnerhub.domain.audit.AuditEntry;
import org.learnerhub.domain.audit.AuditSubject;
import org.learnerhub.domain.audit.AuditTrail;
import org.learnerhub.domain.audit.LookDelays;
import org.learnerhub.domain.challenge.ChallengePorts;
import org.learnerhub.domain.challenge.Challenges;
import org.learnerhub.domain.challenge.CloseChallenge;
import org.learnerhub.domain.challenge.Deadlines;
import org.learnerhub.domain.challenge.RaiseChallenge;
import org.learnerhub.domain.challenge.ShowChallenges;
import org.learnerhub.domain.challenge.WorkingDays;
import org.learnerhub.domain.disclosure.LearnerSources;
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
import org.learnerhub.domain.learner.LearnerDetails;
import org.learnerhub.domain.learner.LearnerFacts;
import org.learnerhub.domain.learner.LearnerRegister;
import org.learnerhub.domain.learner.LearnerRegister.RegisterState;
import org.learnerhub.domain.learner.LearnerStandings;
import org.learnerhub.domain.learner.LearnerVersions;
import org.learnerhub.domain.learner.NewLearner;
import org.learnerhub.domain.learner.RegisterPages;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.matching.BlockingKeys;
import org.learnerhub.domain.matching.MatchModel;
import org.learnerhub.domain.matching.RowMatcher;
import org.learnerhub.domain.notice.Notices;
import org.learnerhub.domain.portfolio.OwnAdditions;
import org.learnerhub.domain.provider.Ukprn;
import org.learnerhub.domain.record.Action;
import org.learnerhub.domain.record.EventContent;
import org.learnerhub.domain.record.EventKey;
import org.learnerhub.domain.record.EventLog;
import org.learnerhub.domain.record.Fact;
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
import org.learnerhub.store.StoreSettings;
import org.learnerhub.testkit.H2Databases;
import org.learnerhub.testkit.SettableClock;
import org.learnerhub.testkit.TestDatabase;
import org.springframework.jdbc.core.JdbcTemplate;

/** A register in a real database, with the use cases on single learners over it; opened when first used. */
final class StoredLearners implements AutoCloseable {

    static final Uln ODALYS = Uln.of("1026893096");
    static final Uln TAMSIN_ROSE = Uln.of("6936002314");
    static final Uln TAMSIN = Uln.of("4444599390");

    final List<AuditEntry> noted = new ArrayList<>();

    private final Path folder;
    private final SettableClock clock;
    private @Nullable Store opened;

    StoredLearners(Path folder, SettableClock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    private synchronized Store store() {
        Store store = opened;
        if (store == null) {
            TestDatabase database = H2Databases.freshInMemory();
            store = Store.open(
                    new StoreSettings(
                            database.url(), database.user(), database.password(), 2, folder.resolve("store"), () -> {}),
                    clock);
            opened = store;
        }
        return store;
    }

    SingleLearners useCases(LearnerAnswer answers) {
        LearnerRegister register = late(LearnerRegister.class, Store::register);
        RecentFinds finds = late(RecentFinds.class, Store::recentFinds);
        ReadGate gate = new ReadGate(sources(register), new Noting(), clock);
        EnquiryPorts ports =
                new EnquiryPorts(late(UnitOfWork.class, Store::unitOfWork), register, gate, finds, (told, find) -> {
                    noted.addAll(told);
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
                new ReportStandings(new StewardshipReport(late(LearnerEvents.class, Store::events)), gate, clock),
                new ShowLearnerRecord(new ShowRegisteredDetails(ports, matcher, clock), records(gate)));
    }

    private RecordGate records(ReadGate gate) {
        return new RecordGate(
                gate,
                late(EventLog.class, store -> store.records().eventLog()),
                new ShownEvents(keys -> Map.of(), ukprns -> Map.of(), late(Challenges.class, Store::challenges)));
    }

    /** As {@link #useCases}, of the record service. */
    RecordUseCases records(SingleLearners single, Institutions institutions) {
        LearnerRegister register = late(LearnerRegister.class, Store::register);
        UnitOfWork work = late(UnitOfWork.class, Store::unitOfWork);
        Noting trail = new Noting();
        ReadGate gate = new ReadGate(sources(register), trail, clock);
        PersonCheck check = new PersonCheck(new RowMatcher(register, MatchModel.standard()));
        VerifiedReading reading = new VerifiedReading(records(gate), check);
        return new RecordUseCases(
                new ReadRecord(reading),
                single.record(),
                new ShowRecordTrail(
                        reading,
                        new Looks(
                                trail,
                                late(
                                        LookDelays.class,
                                        store -> store.records().sharing().delays()),
                                clock),
                        ukprns -> Map.of()),
                single.find(),
                single.update(),
                new KeepAccounts(
                        work,
                        reading,
                        late(LearnerAccounts.class, store -> store.records().accounts()),
                        late(LearnerClusters.class, Store::learnerClusters),
                        clock),
                new KeepWishes(
                        work,
                        reading,
                        late(NotificationWishes.class, store -> store.records().wishes())),
                new FollowRoute(reading),
                late(SavedRoutes.class, store -> store.records().routes()),
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
                records(new ReadGate(sources(register), trail, clock)),
                new PersonCheck(new RowMatcher(register, MatchModel.standard())));
        ShareGate gate = new ShareGate(work, numbers, reading);
        SharePorts ports = new SharePorts(
                late(Shares.class, store -> store.records().sharing().shares()),
                late(OwnAdditions.class, store -> store.records().sharing().additions()),
                late(ExtractSource.class, store -> {
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
                late(UnitOfWork.class, Store::unitOfWork),
                late(Challenges.class, Store::challenges),
                late(Notices.class, Store::notices),
                late(LearnerClusters.class, Store::learnerClusters),
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
                late(FeedChunks.class, store -> store.records().feedChunks()),
                late(FeedConfirmations.class, store -> store.records().feedConfirmations()),
                5_000);
    }

    /** Of feeds whose batches are elsewhere. */
    ExchangeFeeds feeds(ExchangePorts exchange, BatchKinds kinds) {
        Noting trail = new Noting();
        LearnerRegister register = late(LearnerRegister.class, Store::register);
        FeedConfirmations confirmations =
                late(FeedConfirmations.class, store -> store.records().feedConfirmations());
        ExchangePorts ports = new ExchangePorts(
                late(UnitOfWork.class, Store::unitOfWork),
                exchange.ledger(),
                exchange.chunks(),
                exchange.outbox(),
                exchange.deadLetters(),
                exchange.editions(),
                exchange.vault(),
                exchange.receipts(),
                exchange.signer(),
                exchange.findings());
        FeedPorts feeds = new FeedPorts(
                ports,
                late(FeedQueue.class, store -> store.records().feedQueue()),
                late(FeedChunks.class, store -> store.records().feedChunks()),
                late(EventLog.class, store -> store.records().eventLog()),
                late(HeldRows.class, store -> store.records().heldRows()),
                late(FeedTotals.class, store -> store.records().feedTotals()),
                confirmations,
                register,
                late(LearnerClusters.class, Store::learnerClusters),
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
                        records(new ReadGate(sources(register), trail, clock)),
                        late(HeldLearners.class, store -> store.records().heldLearners())));
    }

    /** Into the database of the learners, over a register of providers that is elsewhere. */
    ProposeChange propose(ProviderRegister register) {
        return new ProposeChange(new ProposalPorts(
                late(UnitOfWork.class, Store::unitOfWork),
                register,
                late(Proposals.class, store -> store.providers().proposals()),
                new Noting(),
                clock));
    }

    /** Into the database of the learners. */
    void write(Consumer<Store> work) {
        store().unitOfWork().run(() -> work.accept(store()));
    }

    private LearnerSources sources(LearnerRegister register) {
        return new LearnerSources(
                register,
                late(LearnerFacts.class, store -> store.learnerSources().facts()),
                late(LearnerVersions.class, Store::versions),
                late(LearnerStandings.class, Store::standings),
                late(RegisterPages.class, Store::registerPages));
    }

    /** Most tests have no use for a database, and memory is short. */
    private <P> P late(Class<P> port, Function<Store, P> of) {
        InvocationHandler handler = (proxy, method, arguments) -> {
            try {
                return method.isDefault()
                        ? InvocationHandler.invokeDefault(proxy, method, arguments)
                        : method.invoke(of.apply(store()), arguments);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        };
        return port.cast(Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {port}, handler));
    }

    /** Those of the samples. */
    void add() {
        add(1, ODALYS, odalys());
        add(2, TAMSIN_ROSE, tamsin("Tamsin-Rose"));
        add(3, TAMSIN, tamsin("Tamsin"));
        new JdbcTemplate(store().dataSource())
                .update("update learner set status = 2, master_uln = ? where entry = 3", TAMSIN_ROSE.number());
    }

    /** An achievement and a course of Odalys. */
    void addEvents() {
        store().unitOfWork().run(() -> {
            long last = store().records().eventLog().lock();
            store().records()
                    .eventLog()
                    .append(
                            List.of(
                                    fact(
                                            last + 1,
                                            new EventContent.Achievement(
                                                    "601/4505/5",
                                                    LocalDate.of(2024, 8, 22),
                                                    null,
                                                    "A*<&",
                                                    "Cymraeg \u0175",
                                                    false)),
                                    fact(
                                            last + 2,
                                            new EventContent.Participation(
                                                    "60145055",
                                                    "History",
                                                    new Ukprn("10099001"),
                                                    LocalDate.of(2023, 9, 4),
                                                    null,
                                                    null,
                                                    EventContent.Status.CONTINUING,
                                                    null,
                                                    EventContent.Source.ILR,
                                                    "01"))),
                            List.of(),
                            last + 2);
        });
    }

    private Fact fact(long number, EventContent content) {
        EventKey key = new EventKey(ODALYS, new Ukprn("10099003"), content.kind(), "60145055", content.keyDate());
        return new Fact(
                number,
                number,
                key,
                Action.CREATE,
                content.keyDate(),
                null,
                content,
                new Fact.Origin(1, 2),
                clock.instant());
    }

    void add(long entry, Uln uln, LearnerDetails details) {
        long[] keys = BlockingKeys.of(details).toArray();
        store().unitOfWork().run(() -> {
            RegisterState state = store().register().lockForAllocation();
            store().register().add(List.of(new NewLearner(entry, uln, details, keys)), clock.instant(), "job 1 row 1");
            store().register().save(new RegisterState(entry, state.ulnPosition()));
        });
    }

    LearnerDetails details(Uln uln) {
        return store().register()
                .findByUln(List.of(uln))
                .values()
                .iterator()
                .next()
                .details();
    }

    static LearnerDetails odalys() {
        return LearnerDetails.of(Map.of(TITLE, "Ms", GIVEN_NAME, "Odalys", MIDDLE_OTHER_NAME, "Fern")).toBuilder()
                .set(FAMILY_NAME, "Quillfeather")
                .set(PREFERRED_GIVEN_NAME, "Ody")
                .set(PREVIOUS_FAMILY_NAME, "Pennyroyal")
                .set(SCHOOL_AT_AGE_16, "Sampleton Academy")
                .set(ADDRESS_LINE_1, "1 Invented Row")
                .set(ADDRESS_TOWN, "Sampleton")
                .set(POST_CODE, "CV4 9EE")
                .set(DATE_OF_BIRTH, "2008-03-31")
                .set(PLACE_OF_BIRTH, "Sampleton")
                .set(GENDER, "2")
                .set(EMAIL_ADDRESS, "odalys@example.org")
                .set(NATIONALITY, "GBR")
                .set(VERIFICATION_TYPE, "2")
                .set(ABILITY_TO_SHARE, "1")
                .build();
    }

    private static LearnerDetails tamsin(String given) {
        return LearnerDetails.of(Map.of(
                GIVEN_NAME, given,
                FAMILY_NAME, "Fictive",
                POST_CODE, "ZZ99 9ZZ",
                DATE_OF_BIRTH, "2006-01-20",
                GENDER, "9",
                VERIFICATION_TYPE, "1",
                ABILITY_TO_SHARE, "2"));
    }

    @Override
    public synchronized void close() {
        Store store = opened;
        if (store != null) {
            new JdbcTemplate(store.dataSource()).execute("shutdown");
            store.close();
        }
    }

    /** Only takes down. */
    private final class Noting implements AuditTrail {

        @Override
        public void append(List<AuditEntry> entries) {
            noted.addAll(entries);
        }

        @Override
        public List<AuditEntry> of(AuditSubject subject, long skip, int most) {
            throw new UnsupportedOperationException("nobody asks");
        }

        @Override
        public long count(AuditSubject subject) {
            throw new UnsupportedOperationException("nobody asks");
        }
    }
}
