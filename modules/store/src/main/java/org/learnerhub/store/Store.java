package org.learnerhub.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
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
import org.learnerhub.domain.exchange.Editions;
import org.learnerhub.domain.exchange.ExchangePorts;
import org.learnerhub.domain.exchange.Outbox;
import org.learnerhub.domain.exchange.ReceiptWriter;
import org.learnerhub.domain.exchange.answer.FailedDeliveries;
import org.learnerhub.domain.exchange.intake.SetAsideFiles;
import org.learnerhub.domain.learner.LearnerFacts;
import org.learnerhub.domain.learner.LearnerRegister;
import org.learnerhub.domain.learner.LearnerStandings;
import org.learnerhub.domain.learner.LearnerVersions;
import org.learnerhub.domain.learner.RegisterPages;
import org.learnerhub.domain.matching.Censuses;
import org.learnerhub.domain.matching.MatchModels;
import org.learnerhub.domain.models.ModelPorts;
import org.learnerhub.domain.models.ModelRegister;
import org.learnerhub.domain.qualification.QualificationList;
import org.learnerhub.domain.qualification.Qualifications;
import org.learnerhub.domain.registration.AnswerWriter;
import org.learnerhub.domain.registration.KeptChunks;
import org.learnerhub.domain.registration.LearnerIdentifiers;
import org.learnerhub.domain.registration.RegistrationPorts;
import org.learnerhub.domain.review.DuplicatePass;
import org.learnerhub.domain.review.ReviewCases;
import org.learnerhub.domain.stewardship.LearnerEvents;
import org.learnerhub.domain.stewardship.StewardshipPorts;
import org.learnerhub.domain.trust.DocumentSigner;
import org.learnerhub.domain.vault.Vault;
import org.learnerhub.domain.work.TimedWork;
import org.learnerhub.domain.work.UnitOfWork;
import org.learnerhub.store.move.MoveMarks;
import org.learnerhub.store.qualification.RememberedQualifications;
import org.learnerhub.store.qualification.SqlQualificationList;
import org.learnerhub.store.timed.Pace;
import org.learnerhub.store.timed.Timetable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The door to everything that is kept. DetectedFormat brings the tables up to date. All ports share one database and join the
 * thread's unit of work; they may be used by any number of threads.
 */
public final class Store implements AutoCloseable {

    private static final int APART = 2;

    /** Longer waiting means a pool that is too small, or a database that is away. */
    private static final int CONNECTION_PATIENCE_MS = 10_000;

    private final HikariDataSource dataSource;
    private final HikariDataSource apart;
    private final HikariDataSource turns;
    private final ConnectionPools pools;
    private final InstantSource clock;
    private final JdbcTemplate jdbc;
    private final DatabaseWatch watch;
    private final Runnable stopAttending;
    private final LearnerRegister register;
    private final LearnerIdentifiers identifiers;
    private final KeptChunks keptChunks;
    private final BatchLedger ledger;
    private final ChunkStore chunks;
    private final Outbox outbox;
    private final DeadLetters deadLetters;
    private final Institutions institutions;
    private final UnitOfWork unitOfWork;
    private final KeptFiles keptFiles;
    private final KeptFileCheck keptFileCheck;
    private final Vault vault;
    private final RegisterLoad registerLoad;
    private final SecretChecks secrets;
    private final MatchModels matchModels;
    private final ModelRegister modelRegister;
    private final Censuses censuses;
    private final RegisterKeys registerKeys;
    private final RegisterPages registerPages;
    private final ReviewCases reviewCases;
    private final DuplicatePass duplicatePass;
    private final Editions editions;
    private final LearnerFacts learnerFacts;
    private final RecentFinds recentFinds;
    private final LearnerStandings standings;
    private final LearnerVersions versions;
    private final LearnerEvents events;
    private final JoinedNotes joinedNotes;
    private final AuditTrail audit;
    private final SeenMessages seenMessages;
    private final SetAsideFiles setAsideFiles;
    private final FailedDeliveries failedDeliveries;
    private final SqlQualificationList qualificationList;
    private final Qualifications qualifications;

    private Store(
            HikariDataSource pool,
            HikariDataSource apart,
            HikariDataSource turns,
            DatabaseWatch watch,
            Dialect dialect,
            Path vaultFolder,
            Runnable afterOutboxCommit,
            InstantSource clock) {
        dataSource = pool;
        this.apart = apart;
        this.turns = turns;
        this.watch = watch;
        Migrations.run(dataSource, dialect);
        MoveMarks.refuseMoved(dataSource);
        this.clock = clock;
        pools = new ConnectionPools(pool, apart, turns, watch);
        JdbcTransactionManager manager = new JdbcTransactionManager(pools);
        jdbc = new JdbcTemplate(pools);
        jdbc.setExceptionTranslator(new DiscreetTranslator());
        manager.setExceptionTranslator(new DiscreetTranslator());
        unitOfWork = new SqlUnitOfWork(
                new TransactionTemplate(manager), ownTransactions(manager), pools, new RegisterTurns(jdbc, dialect));
        register = new SqlLearnerRegister(jdbc, dialect);
        identifiers = new SqlLearnerIdentifiers(jdbc, dialect);
        keptChunks = new SqlKeptChunks(jdbc);
        registerLoad = new SqlRegisterLoad(jdbc, dialect, unitOfWork, register, clock);
        ledger = new SqlBatchLedger(jdbc, clock);
        chunks = new SqlChunkStore(jdbc);
        outbox = new SqlOutbox(jdbc, ownTransactions(manager), afterOutboxCommit);
        deadLetters = new SqlDeadLetters(jdbc);
        institutions = new RememberedInstitutions(new SqlInstitutions(jdbc, unitOfWork), clock);
        keptFiles = new SqlKeptFiles(jdbc, ownTransactions(manager), clock);
        keptFileCheck = new KeptFileCheck(jdbc, vaultFolder);
        vault = new FolderVault(vaultFolder, keptFiles, clock.instant());
        secrets = new SecretChecks(jdbc);
        matchModels = new SqlMatchModels(jdbc);
        modelRegister = new SqlModelRegister(jdbc);
        censuses = new SqlCensuses(jdbc, unitOfWork);
        registerKeys = new SqlRegisterKeys(jdbc, unitOfWork);
        registerPages = new SqlRegisterPages(jdbc, dialect);
        reviewCases = new SqlReviewCases(jdbc);
        duplicatePass = new SqlDuplicatePass(jdbc, unitOfWork, reviewCases);
        editions = new SqlEditions(jdbc);
        learnerFacts = new SqlLearnerFacts(jdbc, dialect);
        recentFinds = new SqlRecentFinds(jdbc, dialect);
        standings = new SqlLearnerStandings(jdbc, dialect);
        versions = new SqlLearnerVersions(jdbc);
        events = new SqlLearnerEvents(jdbc, dialect, versions);
        joinedNotes = new JoinedNotes(dialect.newNotes(jdbc, unitOfWork));
        audit = new SqlAuditTrail(jdbc, dialect, unitOfWork, joinedNotes);
        seenMessages = new SqlSeenMessages(jdbc);
        setAsideFiles = new SqlSetAsideFiles(jdbc);
        failedDeliveries = new SqlFailedDeliveries(jdbc);
        qualificationList = new SqlQualificationList(jdbc);
        qualifications = new RememberedQualifications(qualificationList);
        stopAttending = dialect.attend(dataSource);
        watch.start();
    }

    /**
     * @param clock for the times at which batches moved and learners were loaded
     * @throws UnusableDatabase where the database belongs to a newer program, or to somebody else
     * @throws org.learnerhub.domain.problem.RefusedException where the database was moved, or is half moved
     */
    public static Store open(StoreSettings settings, InstantSource clock) {
        Dialect dialect = Dialect.of(settings.url());
        Runnable admitted = dialect.admit(dialect.complete(settings.url()), settings.user(), settings.password());
        try {
            return open(settings, dialect, clock);
        } finally {
            admitted.run();
        }
    }

    private static Store open(StoreSettings settings, Dialect dialect, InstantSource clock) {
        HikariDataSource pool = new HikariDataSource(poolConfig(settings, dialect));
        HikariDataSource apart = new HikariDataSource(few(poolConfig(settings, dialect), "store-apart", APART));
        HikariConfig turnConfig = few(poolConfig(settings, dialect), "store-turns", RegisterTurns.AT_ONCE);
        turnConfig.setConnectionInitSql(dialect.onConnectForTurns(RegisterTurns.PATIENCE_MS));
        HikariDataSource turns = new HikariDataSource(turnConfig);
        DatabaseWatch watch = new DatabaseWatch(new WatchedPools(settings, dialect, List.of(pool, apart, turns)));
        try {
            return new Store(
                    pool, apart, turns, watch, dialect, settings.vaultFolder(), settings.afterOutboxCommit(), clock);
        } catch (RuntimeException e) {
            watch.close();
            turns.close();
            apart.close();
            pool.close();
            throw e;
        }
    }

    private static HikariConfig poolConfig(StoreSettings settings, Dialect dialect) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("store");
        config.setJdbcUrl(dialect.complete(settings.url()));
        config.setUsername(settings.user());
        config.setPassword(settings.password());
        config.setConnectionInitSql(dialect.onConnect());
        config.setMaximumPoolSize(settings.poolSize());
        config.setConnectionTimeout(CONNECTION_PATIENCE_MS);
        return config;
    }

    private static HikariConfig few(HikariConfig config, String name, int most) {
        config.setPoolName(name);
        config.setMaximumPoolSize(most);
        config.setMinimumIdle(0);
        return config;
    }

    private static TransactionTemplate ownTransactions(JdbcTransactionManager manager) {
        TransactionTemplate template = new TransactionTemplate(manager);
        template.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        return template;
    }

    public LearnerRegister register() {
        return register;
    }

    /** What is left to be read for identifiers. */
    public KeptChunks keptChunks() {
        return keptChunks;
    }

    public BatchLedger ledger() {
        return ledger;
    }

    public ChunkStore chunks() {
        return chunks;
    }

    /** What batches of learners stand on. */
    public RegistrationPorts registration(ExchangePorts exchange, AnswerWriter writer) {
        return new RegistrationPorts(
                exchange,
                new SqlRegistrationQueue(jdbc),
                new SqlMatchTerms(jdbc),
                new StoredLearnerChunks(chunks),
                new SqlRowDecisions(jdbc),
                register,
                identifiers,
                reviewCases,
                writer);
    }

    /** What the exchange of batches stands on. */
    public ExchangePorts exchange(ReceiptWriter receipts, DocumentSigner signer) {
        return new ExchangePorts(
                unitOfWork,
                ledger,
                chunks,
                outbox,
                deadLetters,
                editions,
                vault,
                receipts,
                signer,
                new SqlBatchFindings(jdbc));
    }

    public Outbox outbox() {
        return outbox;
    }

    public DeadLetters deadLetters() {
        return deadLetters;
    }

    public Institutions institutions() {
        return institutions;
    }

    public UnitOfWork unitOfWork() {
        return unitOfWork;
    }

    /** How many files of the vault were damaged when they were read last. */
    public int damagedFiles() {
        return keptFiles.damaged();
    }

    /** Looks whether all files that were kept are in the vault. */
    public KeptFileCheck.Found checkKeptFiles() {
        return keptFileCheck.look();
    }

    /** How many there are in the register, merged and deleted ones too. A look through the table where it is not H2's. */
    public long learnerCount() {
        Long count = jdbc.queryForObject("select count(*) from learner", Long.class);
        return count == null ? 0 : count;
    }

    public RegisterKeys registerKeys() {
        return registerKeys;
    }

    public MatchModels matchModels() {
        return matchModels;
    }

    /** What the use cases of the model register stand on. */
    public ModelPorts models() {
        return new ModelPorts(unitOfWork, matchModels, modelRegister, audit);
    }

    public Censuses censuses() {
        return censuses;
    }

    public RegisterLoad registerLoad() {
        return registerLoad;
    }

    public RegisterPages registerPages() {
        return registerPages;
    }

    public ReviewCases reviewCases() {
        return reviewCases;
    }

    public DuplicatePass duplicatePass() {
        return duplicatePass;
    }

    /** For the gate. */
    public LearnerSources learnerSources() {
        return new LearnerSources(register, learnerFacts, versions, standings, registerPages);
    }

    public RecentFinds recentFinds() {
        return recentFinds;
    }

    /** Finds noted with the trail; not within a unit of work. */
    public NotedFinds notedFinds() {
        return joinedNotes;
    }

    public LearnerStandings standings() {
        return standings;
    }

    public LearnerVersions versions() {
        return versions;
    }

    public LearnerEvents events() {
        return events;
    }

    public AuditTrail audit() {
        return audit;
    }

    public SeenMessages seenMessages() {
        return seenMessages;
    }

    public SetAsideFiles setAsideFiles() {
        return setAsideFiles;
    }

    public FailedDeliveries failedDeliveries() {
        return failedDeliveries;
    }

    /** For whoever loads it and looks into it. */
    public QualificationList qualificationList() {
        return qualificationList;
    }

    /** For whoever checks achievements. */
    public Qualifications qualifications() {
        return qualifications;
    }

    public StewardshipPorts stewardship() {
        return new StewardshipPorts(unitOfWork, register, standings, versions, events, audit);
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
        return Timetable.start(pools, node, clock, works, Pace.standard(), watch::isAway);
    }

    /** For health checks and metrics; never write past the ports. */
    public DataSource dataSource() {
        return dataSource;
    }

    /**
     * Stores the value on first use of the name and compares it ever after. A node for which this is false has another
     * secret than the database was filled with, and must not start.
     *
     * @param checkValue made from the secret in a way that does not give it away
     */
    public boolean secretMatches(String name, String checkValue) {
        return secrets.matches(name, checkValue);
    }

    @Override
    public void close() {
        watch.close();
        stopAttending.run();
        turns.close();
        apart.close();
        dataSource.close();
    }
}
