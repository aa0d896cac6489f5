package org.learnerhub.store;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import javax.sql.DataSource;
import org.learnerhub.domain.access.Institutions;
import org.learnerhub.domain.access.SeenMessages;
import org.learnerhub.domain.audit.AuditTrail;
import org.learnerhub.domain.disclosure.LearnerSources;
import org.learnerhub.domain.enquiry.NotedFinds;
import org.learnerhub.domain.enquiry.RecentFinds;
import org.learnerhub.domain.exchange.BatchLedger;
import org.learnerhub.domain.exchange.ChunkStore;
import org.learnerhub.domain.exchange.DeadLetters;
import org.learnerhub.domain.exchange.ExchangePorts;
import org.learnerhub.domain.exchange.Outbox;
import org.learnerhub.domain.exchange.ReceiptWriter;
import org.learnerhub.domain.exchange.answer.FailedDeliveries;
import org.learnerhub.domain.exchange.intake.SetAsideFiles;
import org.learnerhub.domain.learner.LearnerClusters;
import org.learnerhub.domain.learner.LearnerRegister;
import org.learnerhub.domain.learner.LearnerStandings;
import org.learnerhub.domain.learner.LearnerVersions;
import org.learnerhub.domain.learner.RegisterKeys;
import org.learnerhub.domain.learner.RegisterLoad;
import org.learnerhub.domain.learner.RegisterPages;
import org.learnerhub.domain.matching.Censuses;
import org.learnerhub.domain.matching.MatchModels;
import org.learnerhub.domain.models.ModelPorts;
import org.learnerhub.domain.notice.Notices;
import org.learnerhub.domain.qualification.QualificationList;
import org.learnerhub.domain.qualification.Qualifications;
import org.learnerhub.domain.record.MovedRecords;
import org.learnerhub.domain.registration.AnswerWriter;
import org.learnerhub.domain.registration.KeptChunks;
import org.learnerhub.domain.registration.RegistrationPorts;
import org.learnerhub.domain.retention.LearnerKeys;
import org.learnerhub.domain.retention.RetentionPorts;
import org.learnerhub.domain.review.DuplicatePass;
import org.learnerhub.domain.review.ReviewCases;
import org.learnerhub.domain.stewardship.LearnerEvents;
import org.learnerhub.domain.stewardship.StewardshipPorts;
import org.learnerhub.domain.trust.DocumentSigner;
import org.learnerhub.domain.work.TimedWork;
import org.learnerhub.domain.work.Timetable;
import org.learnerhub.domain.work.UnitOfWork;
import org.learnerhub.store.access.AccessTables;
import org.learnerhub.store.audit.AuditTables;
import org.learnerhub.store.challenge.ChallengeTables;
import org.learnerhub.store.exchange.ExchangeTables;
import org.learnerhub.store.extract.ExtractTables;
import org.learnerhub.store.imports.ImportTables;
import org.learnerhub.store.matching.MatchingTables;
import org.learnerhub.store.move.MoveMarks;
import org.learnerhub.store.notice.NoticeTables;
import org.learnerhub.store.qualification.QualificationTables;
import org.learnerhub.store.record.RecordTables;
import org.learnerhub.store.register.RegisterTables;
import org.learnerhub.store.registration.RegistrationTables;
import org.learnerhub.store.retention.RetentionTables;
import org.learnerhub.store.review.ReviewTables;
import org.learnerhub.store.share.ShareTables;
import org.learnerhub.store.sql.ConnectionPools;
import org.learnerhub.store.sql.DatabaseWatch;
import org.learnerhub.store.sql.OpenDatabase;
import org.learnerhub.store.timed.TimedTables;
import org.learnerhub.store.ukrlp.ProviderTables;
import org.learnerhub.store.vault.VaultFolder;

/**
 * The entry to everything that is kept. Opening brings the tables up to date. All ports share one database and join the
 * thread's unit of work; they may be used by any number of threads.
 */
public final class Store implements AutoCloseable {

    private final StorePools pools;
    private final DatabaseWatch watch;
    private final Runnable stopAttending;
    private final OpenDatabase database;
    private final RegisterTables registerTables;
    private final ExchangeTables exchangeTables;
    private final RegistrationTables registrationTables;
    private final ReviewTables reviewTables;
    private final MatchingTables matchingTables;
    private final AuditTables auditTables;
    private final AccessTables accessTables;
    private final RecordTables recordTables;
    private final ProviderTables providerTables;
    private final ImportTables importTables;
    private final ExtractTables extractTables;
    private final VaultFolder vaultFolder;
    private final TimedTables timedTables;
    private final QualificationTables qualificationTables;
    private final NoticeTables noticeTables;
    private final ChallengeTables challengeTables;
    private final ShareTables shareTables;
    private final KeptFileCheck keptFileCheck;
    private final RetentionTables retentionTables;

    private Store(
            StorePools pools,
            DatabaseWatch watch,
            DatabaseKind kind,
            Path vaultFolder,
            Runnable afterOutboxCommit,
            InstantSource clock) {
        this.pools = pools;
        this.watch = watch;
        Migrations.run(pools.main(), kind);
        MoveMarks.refuseMoved(pools.main());
        ConnectionPools watched = pools.watchedBy(watch);
        database = OpenDatabase.over(watched, kind.dialect());
        registerTables = new RegisterTables(database, clock);
        exchangeTables = new ExchangeTables(database, afterOutboxCommit, clock);
        registrationTables = new RegistrationTables(database, exchangeTables);
        reviewTables = new ReviewTables(database);
        matchingTables = new MatchingTables(database);
        auditTables = new AuditTables(database);
        accessTables = new AccessTables(database, clock);
        timedTables = new TimedTables(watched, clock, watch::isAway);
        qualificationTables = new QualificationTables(database);
        recordTables = new RecordTables(database, exchangeTables);
        providerTables = new ProviderTables(database);
        importTables = new ImportTables(database, exchangeTables);
        shareTables = new ShareTables(database);
        extractTables = new ExtractTables(database);
        noticeTables = new NoticeTables(database);
        challengeTables = new ChallengeTables(database);
        this.vaultFolder = new VaultFolder(database, vaultFolder, clock);
        retentionTables = new RetentionTables(database);
        keptFileCheck = new KeptFileCheck(database.jdbc(), this.vaultFolder);
        stopAttending = kind.attend(pools.main());
        watch.start();
    }

    /**
     * @param clock for the times at which batches moved and learners were loaded
     * @throws UnusableDatabase where the database belongs to a newer program, or to somebody else
     * @throws org.learnerhub.domain.problem.RefusedException where the database was moved, or is half moved
     */
    public static Store open(StoreSettings settings, InstantSource clock) {
        DatabaseKind kind = DatabaseKind.of(settings.url());
        Runnable admitted = kind.admit(kind.complete(settings.url()), settings.user(), settings.password());
        try {
            return open(settings, kind, clock);
        } finally {
            admitted.run();
        }
    }

    private static Store open(StoreSettings settings, DatabaseKind kind, InstantSource clock) {
        StorePools pools = StorePools.open(settings, kind);
        DatabaseWatch watch = new DatabaseWatch(new WatchedPools(settings, kind, pools.all()));
        try {
            return new Store(pools, watch, kind, settings.vaultFolder(), settings.afterOutboxCommit(), clock);
        } catch (RuntimeException e) {
            watch.close();
            pools.close();
            throw e;
        }
    }

    public LearnerRegister register() {
        return registerTables.register();
    }

    /** What is left to be read for identifiers. */
    public KeptChunks keptChunks() {
        return registrationTables.keptChunks();
    }

    public BatchLedger ledger() {
        return exchangeTables.ledger();
    }

    public ChunkStore chunks() {
        return exchangeTables.chunks();
    }

    /** What batches of learners stand on. */
    public RegistrationPorts registration(ExchangePorts exchange, AnswerWriter writer) {
        return registrationTables.ports(exchange, register(), reviewCases(), writer);
    }

    /** What the exchange of batches stands on. */
    public ExchangePorts exchange(ReceiptWriter receipts, DocumentSigner signer) {
        return exchangeTables.ports(unitOfWork(), vaultFolder.vault(), receipts, signer, notices());
    }

    public Outbox outbox() {
        return exchangeTables.outbox();
    }

    public DeadLetters deadLetters() {
        return exchangeTables.deadLetters();
    }

    public Institutions institutions() {
        return accessTables.institutions();
    }

    /** Programs that read by REST, and people who sign in. */
    public StoredCallers callers() {
        return new StoredCallers(accessTables);
    }

    public UnitOfWork unitOfWork() {
        return database.unitOfWork();
    }

    /** How many files of the vault were damaged when they were read last. */
    public int damagedFiles() {
        return vaultFolder.damaged();
    }

    /** Looks whether all files that were kept are in the vault. */
    public KeptFileCheck.Found checkKeptFiles() {
        return keptFileCheck.look();
    }

    /** How many there are in the register, merged and deleted ones too. A look through the table where it is not H2's. */
    public long learnerCount() {
        return registerTables.count();
    }

    public RegisterKeys registerKeys() {
        return registerTables.keys();
    }

    public MatchModels matchModels() {
        return matchingTables.models();
    }

    /** What the use cases of the model register stand on. */
    public ModelPorts models() {
        return new ModelPorts(unitOfWork(), matchModels(), matchingTables.modelRegister(), audit());
    }

    public Censuses censuses() {
        return matchingTables.censuses();
    }

    public RegisterLoad registerLoad() {
        return registerTables.load();
    }

    public RegisterPages registerPages() {
        return registerTables.pages();
    }

    public ReviewCases reviewCases() {
        return reviewTables.cases();
    }

    public DuplicatePass duplicatePass() {
        return reviewTables.duplicatePass();
    }

    /** For the gate. */
    public LearnerSources learnerSources() {
        return new LearnerSources(register(), registerTables.facts(), versions(), standings(), registerPages());
    }

    public RecentFinds recentFinds() {
        return auditTables.recentFinds();
    }

    /** Finds noted with the trail; not within a unit of work. */
    public NotedFinds notedFinds() {
        return auditTables.notedFinds();
    }

    public LearnerStandings standings() {
        return registerTables.standings();
    }

    public LearnerVersions versions() {
        return registerTables.versions();
    }

    public LearnerEvents events() {
        return registerTables.events();
    }

    public AuditTrail audit() {
        return auditTables.trail();
    }

    public SeenMessages seenMessages() {
        return accessTables.seenMessages();
    }

    public SetAsideFiles setAsideFiles() {
        return exchangeTables.setAsideFiles();
    }

    public FailedDeliveries failedDeliveries() {
        return exchangeTables.failedDeliveries();
    }

    /** For whoever loads it and looks into it. */
    public QualificationList qualificationList() {
        return qualificationTables.list();
    }

    /** For whoever checks achievements. */
    public Qualifications qualifications() {
        return qualificationTables.qualifications();
    }

    /** Which numbers answer as one. */
    public LearnerClusters learnerClusters() {
        return registerTables.clusters();
    }

    /** Learning events, feeds, and what learners leave with the institutions that serve them. */
    public StoredRecords records() {
        return new StoredRecords(recordTables, shareTables, challengeTables, database);
    }

    public StoredExtracts extracts() {
        return new StoredExtracts(extractTables);
    }

    /** The register of learning providers. */
    public StoredProviders providers() {
        return new StoredProviders(providerTables, importTables);
    }

    /** What is to be said to people outside. */
    public Notices notices() {
        return noticeTables.notices();
    }

    public StewardshipPorts stewardship() {
        return new StewardshipPorts(
                unitOfWork(),
                register(),
                standings(),
                versions(),
                events(),
                new MovedRecords(recordTables.events()),
                audit());
    }

    /** What retention and erasure stand on. */
    public RetentionPorts retention(ExchangePorts exchange, LearnerKeys keys) {
        return retentionTables.ports(
                stewardship(), exchange, learnerClusters(), staffWork().personal(), keys);
    }

    public StoredStaffWork staffWork() {
        return new StoredStaffWork(registerTables, recordTables, retentionTables, exchangeTables, timedTables);
    }

    /** Whether the database was seen not to answer, a second ago at most. */
    public boolean isDatabaseAway() {
        return watch.isAway();
    }

    /**
     * @param work is run where an embedded database has failed and cannot be opened anew: only a new process can help
     */
    public void whenDatabaseLost(Runnable work) {
        watch.whenLost(work);
    }

    /** Has work done that a clock starts, until it is closed. */
    public Timetable timetable(String node, List<TimedWork> works) {
        return timedTables.start(node, works);
    }

    /** For health checks, metrics and sessions; never write past the ports. */
    public DataSource dataSource() {
        return pools.main();
    }

    /**
     * Stores the value on first use of the name and compares it ever after. A node for which this is false has another
     * secret than the database was filled with, and must not start.
     *
     * @param checkValue made from the secret in a way that does not give it away
     */
    public boolean secretMatches(String name, String checkValue) {
        return checkValue.equals(firstSecret(name, checkValue));
    }

    /** The check value that was stored on first use of the name, which this may be. */
    public String firstSecret(String name, String checkValue) {
        return accessTables.firstSecret(name, checkValue);
    }

    @Override
    public void close() {
        watch.close();
        stopAttending.run();
        pools.close();
    }
}
