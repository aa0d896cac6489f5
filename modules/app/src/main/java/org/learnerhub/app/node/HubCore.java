package org.learnerhub.app.node;

import static org.learnerhub.domain.learner.LearnerRegister.MOST_PER_KEY;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.learnerhub.app.UserMistake;
import org.learnerhub.domain.access.AccessControl;
import org.learnerhub.domain.access.AccessGuards;
import org.learnerhub.domain.access.Lockout;
import org.learnerhub.domain.access.PasswordHash;
import org.learnerhub.domain.batch.AllocateBatches;
import org.learnerhub.domain.batch.AnswerBatch;
import org.learnerhub.domain.batch.BatchPorts;
import org.learnerhub.domain.batch.CheckBatch;
import org.learnerhub.domain.batch.ChunkAllocation;
import org.learnerhub.domain.batch.CollectAnswer;
import org.learnerhub.domain.batch.DecideRow;
import org.learnerhub.domain.batch.FillIdentifiers;
import org.learnerhub.domain.batch.MatchChoice;
import org.learnerhub.domain.batch.MatchChunk;
import org.learnerhub.domain.batch.ParkTask;
import org.learnerhub.domain.batch.ReceiveBatch;
import org.learnerhub.domain.batch.ReissueAnswer;
import org.learnerhub.domain.batch.RequestEditions;
import org.learnerhub.domain.batch.ResumeStalled;
import org.learnerhub.domain.batch.RetryDeliveries;
import org.learnerhub.domain.batch.VerifyChunk;
import org.learnerhub.domain.batch.WayIn;
import org.learnerhub.domain.casework.CaseworkPorts;
import org.learnerhub.domain.disclosure.ReadGate;
import org.learnerhub.domain.enquiry.EnquiryPorts;
import org.learnerhub.domain.enquiry.FindFingerprint;
import org.learnerhub.domain.enquiry.FindLearners;
import org.learnerhub.domain.enquiry.NoteFetch;
import org.learnerhub.domain.enquiry.ReportStandings;
import org.learnerhub.domain.enquiry.RetrieveUlns;
import org.learnerhub.domain.enquiry.ShowRegisteredDetails;
import org.learnerhub.domain.enquiry.TellVerified;
import org.learnerhub.domain.enquiry.VerifyLearner;
import org.learnerhub.domain.enquiry.VerifyRows;
import org.learnerhub.domain.enrolment.FindFirst;
import org.learnerhub.domain.enrolment.RegisterLearner;
import org.learnerhub.domain.enrolment.UpdateLearner;
import org.learnerhub.domain.learner.check.RowChecks;
import org.learnerhub.domain.matching.BlockingKeys;
import org.learnerhub.domain.matching.Censuses;
import org.learnerhub.domain.matching.CountNames;
import org.learnerhub.domain.matching.KeyKind;
import org.learnerhub.domain.matching.MatchModel;
import org.learnerhub.domain.matching.MatchPolicy;
import org.learnerhub.domain.matching.MatchRules;
import org.learnerhub.domain.matching.Matchers;
import org.learnerhub.domain.matching.RowMatcher;
import org.learnerhub.domain.models.OwnModel;
import org.learnerhub.domain.stewardship.StewardshipReport;
import org.learnerhub.files.AnswerFileWriter;
import org.learnerhub.files.ReaderLimits;
import org.learnerhub.files.RegistrationFileReader;
import org.learnerhub.routes.BatchSteps;
import org.learnerhub.routes.folders.FolderDeliveries;
import org.learnerhub.signature.MessageSignatures;
import org.learnerhub.signature.keys.HubKeys;
import org.learnerhub.signature.keys.KeySettings;
import org.learnerhub.signature.keys.KeyType;
import org.learnerhub.soap.SingleLearners;
import org.learnerhub.store.Store;
import org.learnerhub.store.StoreSettings;
import org.learnerhub.store.UnusableDatabase;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A node without broker and web server: store, keys and use cases. The operator's commands need no more. */
public final class HubCore implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(HubCore.class);
    private static final String HUB_NAME = "Learner data exchange hub";
    private static final Duration STALLED_AFTER = Duration.ofMinutes(10);
    private static final int MARGIN_DIGITS = 16;

    private final HubSettings settings;
    private final Clock clock;
    private final HubKeys keys;
    private final Store store;
    private final BatchPorts ports;
    private final PresentModel model;
    private final Matchers matchers;
    private final AccessControl access;
    private final ReadGate gate;
    private final boolean passwordMade;

    private HubCore(HubSettings settings, Clock clock, HubKeys keys, Store store, boolean passwordMade) {
        this.passwordMade = passwordMade;
        this.settings = settings;
        this.clock = clock;
        this.keys = keys;
        this.store = store;
        model = PresentModel.of(settings, store.models());
        matchers = new Matchers(store.register(), store.matchModels(), store.censuses(), HubCore::tellOfCrowds);
        AccessGuards guards = new AccessGuards(
                new Lockout(new SleepingPause()),
                settings.rateLimit(),
                store.seenMessages(),
                new CountedCalls(),
                clock);
        access = new AccessControl(store.institutions(), passwords(), guards);
        gate = new ReadGate(store.learnerSources(), store.audit(), clock);
        ports = new BatchPorts(
                store.unitOfWork(),
                store.ledger(),
                store.chunks(),
                store.outbox(),
                store.deadLetters(),
                store.register(),
                store.identifiers(),
                store.reviewCases(),
                store.editions(),
                store.vault(),
                new RegistrationFileReader(ReaderLimits.standard()),
                new AnswerFileWriter(),
                keys.signer());
    }

    /**
     * Opens database, vault and keys; makes what is missing.
     *
     * @param afterOutboxCommit called after every commit that left tasks in the outbox
     * @throws IllegalStateException where the keys are not those that this database was used with before
     */
    public static HubCore open(HubSettings settings, Runnable afterOutboxCommit) {
        HubCore core = openWhateverItsKeyRules(settings, afterOutboxCommit);
        if (core.store.registerKeys().madeBy(BlockingKeys.RULES)) {
            return core;
        }
        core.close();
        throw new IllegalStateException("the register's blocking keys were made by other rules than this"
                + " program's (" + BlockingKeys.RULES + "), or are only half made: with them everybody would be new."
                + " Stop all nodes, run ./hub register rekey once, and start again.");
    }

    /** Like {@link #open}, for making the keys anew. */
    public static HubCore openWhateverItsKeyRules(HubSettings settings, Runnable afterOutboxCommit) {
        Clock clock = Clock.systemUTC();
        KeySettings keySettings = new KeySettings(settings.keys(), settings.trust(), HUB_NAME, KeyType.ECDSA_P256);
        HubKeys keys = HubKeys.open(keySettings, new SecureRandom(), clock);
        DatabasePassword own = new DatabasePassword(settings.keys());
        boolean passwordMade = settings.databaseHasItsOwnPassword() && !own.isMade();
        Store store = store(settings, own, afterOutboxCommit, clock);
        try {
            HubCore core = new HubCore(settings, clock, keys, store, passwordMade);
            core.refuseForeignKeys();
            return core;
        } catch (RuntimeException e) {
            store.close();
            throw e;
        }
    }

    private static Store store(HubSettings settings, DatabasePassword own, Runnable afterOutboxCommit, Clock clock) {
        try {
            return Store.open(
                    new StoreSettings(
                            settings.databaseUrl(),
                            settings.databaseUser(),
                            own.of(settings),
                            settings.databasePool(),
                            settings.vault(),
                            afterOutboxCommit),
                    clock);
        } catch (UnusableDatabase e) {
            throw new UserMistake(String.valueOf(e.getMessage()), e);
        }
    }

    private static void tellOfCrowds(Map<KeyKind, Integer> keys) {
        LOG.info("crowded keys: of each only the first {} learners were compared; {}", MOST_PER_KEY, keys);
    }

    private void refuseForeignKeys() {
        boolean same = store.secretMatches("uln-order", fingerprint(keys.ulnSecret()))
                && store.secretMatches("password-hash", fingerprint(keys.passwordSecret()));
        if (!same) {
            throw new IllegalStateException("the keys in " + settings.keys()
                    + " are not those that this database was used with; give this node the same keys folder as"
                    + " the others");
        }
    }

    private static String fingerprint(byte[] secret) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(secret);
            return HexFormat.of().formatHex(digest).substring(0, MARGIN_DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /** What the first start made, one sentence each; empty later. */
    public List<String> newKeys() {
        if (!keys.made().any()) {
            return passwordMade
                    ? List.of("the embedded database has a password of its own now, in "
                            + settings.keys().resolve(DatabasePassword.FILE) + ". Back that folder up again.")
                    : List.of();
        }
        return List.of(
                "new keys were made in " + settings.keys() + ". Back that folder up and keep it secret: without it no"
                        + " password and no ULN order survives.",
                "the certificate that verifies this hub's signatures is "
                        + settings.trust().resolve("ca.pem"));
    }

    HubSettings settings() {
        return settings;
    }

    public Clock clock() {
        return clock;
    }

    public HubKeys keys() {
        return keys;
    }

    public Store store() {
        return store;
    }

    public BatchPorts ports() {
        return ports;
    }

    public PasswordHash passwords() {
        return new PasswordHash(keys.passwordSecret());
    }

    AccessControl access() {
        return access;
    }

    /** Through which operators, too, see what is registered. */
    public ReadGate gate() {
        return gate;
    }

    /** Who judges the signatures of messages. */
    MessageSignatures messageSignatures() {
        return new MessageSignatures(clock, settings.oldestSignedMessage());
    }

    public ReceiveBatch receive() {
        return new ReceiveBatch(ports, choice(), clock, settings.maxBytes());
    }

    public CollectAnswer answers() {
        return new CollectAnswer(ports);
    }

    public ParkTask park() {
        return new ParkTask(ports, clock);
    }

    /** Has everything done that is not yet, whatever became of the broker's messages; see {@link ResumeStalled}. */
    int setAllGoing() {
        return new ResumeStalled(ports, clock, Duration.ZERO).resume();
    }

    ResumeStalled stalled() {
        return new ResumeStalled(ports, clock, STALLED_AFTER);
    }

    FillIdentifiers fillIdentifiers() {
        return new FillIdentifiers(ports, store.keptChunks());
    }

    RequestEditions editions() {
        return new RequestEditions(ports, clock);
    }

    /** What the people who decide review cases stand on. */
    public CaseworkPorts casework() {
        return new CaseworkPorts(
                ports,
                store.stewardship(),
                store.registerPages(),
                new DecideRow(ports, matchers, keys.ulnSecret()),
                model(),
                settings.editionPause());
    }

    RetryDeliveries retries() {
        return new RetryDeliveries(store.failedDeliveries(), ports, clock);
    }

    BatchSteps steps(FolderDeliveries deliveries) {
        return new BatchSteps(
                new CheckBatch(ports, new RowChecks(), SenderTrust.of(settings, clock), clock, settings.maxRows()),
                new MatchChunk(ports, matchers),
                new VerifyChunk(ports, new VerifyRows(store.register(), strict()), store.audit(), clock),
                new AllocateBatches(
                        ports,
                        new ChunkAllocation(ports, matchers, keys.ulnSecret()),
                        store.audit(),
                        clock,
                        new SleepingPause()),
                new AnswerBatch(ports, matchers, clock),
                new ReissueAnswer(ports, matchers, settings.editionPause(), clock),
                deliveries);
    }

    /** What the doors for single learners stand on: strict matching, by the node's own model. */
    SingleLearners singleLearners() {
        EnquiryPorts enquiry =
                new EnquiryPorts(store.unitOfWork(), store.register(), gate, store.recentFinds(), store.notedFinds());
        NoteFetch fetches = new NoteFetch(store.unitOfWork(), answers(), gate);
        RowMatcher strict = strict();
        FindFingerprint fingerprint = new FindFingerprint(keys.passwordSecret());
        FindFirst findFirst = settings.findFirst();
        return new SingleLearners(
                new FindLearners(enquiry, strict, fingerprint, findFirst.remembered(), clock),
                new RegisterLearner(enquiry, strict, keys.ulnSecret(), fingerprint, findFirst, clock),
                new UpdateLearner(enquiry, strict, clock),
                new VerifyLearner(enquiry, strict, clock),
                new RetrieveUlns(enquiry),
                new TellVerified(answers(), fetches),
                fetches,
                new ReportStandings(new StewardshipReport(store.events()), gate, clock),
                new ShowRegisteredDetails(enquiry, strict, clock));
    }

    private RowMatcher strict() {
        return matchers.by(new MatchRules(MatchPolicy.STRICT, model.own().digest()));
    }

    private MatchChoice choice() {
        Map<WayIn, MatchPolicy> policies = new EnumMap<>(WayIn.class);
        for (WayIn wayIn : WayIn.values()) {
            policies.put(wayIn, settings.matchPolicy(wayIn));
        }
        return new MatchChoice(policies, () -> model.now().digest(), this::census);
    }

    private String census() {
        return store.censuses().newest().map(Censuses.Newest::version).orElse("");
    }

    /** Counts the register's names. */
    public CountNames names() {
        return new CountNames(store.register(), store.censuses(), clock);
    }

    /** The model that decides what is received from now on. */
    public MatchModel model() {
        return model.now();
    }

    /** The model that decides where none is active. */
    public OwnModel ownModel() {
        return model.owning();
    }

    @Override
    public void close() {
        store.close();
    }
}
