package org.learnerhub.app.node;

import static org.learnerhub.domain.learner.LearnerRegister.MOST_PER_KEY;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.learnerhub.app.extract.ExtractStatus;
import org.learnerhub.app.mail.NoticeFeature;
import org.learnerhub.app.operator.UserMistake;
import org.learnerhub.app.settings.HubSettings;
import org.learnerhub.app.settings.LearnerSettings;
import org.learnerhub.app.sharing.SharingFeature;
import org.learnerhub.app.steward.StewardFeature;
import org.learnerhub.app.user.UserFeature;
import org.learnerhub.domain.access.AccessControl;
import org.learnerhub.domain.access.AccessGuards;
import org.learnerhub.domain.access.ClientAccess;
import org.learnerhub.domain.access.Lockout;
import org.learnerhub.domain.access.PasswordHash;
import org.learnerhub.domain.casework.CaseworkPorts;
import org.learnerhub.domain.disclosure.ReadGate;
import org.learnerhub.domain.exchange.BatchKinds;
import org.learnerhub.domain.exchange.ExchangePorts;
import org.learnerhub.domain.exchange.answer.CollectAnswer;
import org.learnerhub.domain.exchange.intake.ReceiveBatch;
import org.learnerhub.domain.exchange.task.ParkTask;
import org.learnerhub.domain.extract.MakeExtract;
import org.learnerhub.domain.feed.FeedPorts;
import org.learnerhub.domain.feed.load.DecideFeed;
import org.learnerhub.domain.ghost.ReportGhosts;
import org.learnerhub.domain.matching.BlockingKeys;
import org.learnerhub.domain.matching.Censuses;
import org.learnerhub.domain.matching.CountNames;
import org.learnerhub.domain.matching.KeyKind;
import org.learnerhub.domain.matching.MatchModel;
import org.learnerhub.domain.matching.Matchers;
import org.learnerhub.domain.models.OwnModel;
import org.learnerhub.domain.registration.LearnerAnswer;
import org.learnerhub.domain.registration.RegistrationPorts;
import org.learnerhub.domain.work.TimedWork;
import org.learnerhub.signature.MessageSignatures;
import org.learnerhub.signature.keys.HubKeys;
import org.learnerhub.signature.keys.KeySettings;
import org.learnerhub.signature.keys.KeyType;
import org.learnerhub.soap.external.ExternalUseCases;
import org.learnerhub.soap.learner.SingleLearners;
import org.learnerhub.store.Store;
import org.learnerhub.store.StoreSettings;
import org.learnerhub.store.UnusableDatabase;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A node without broker and web server: store, keys and use cases. The operator's commands need no more. */
public final class HubCore implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(HubCore.class);
    /** As certificates and authenticator apps name it. */
    public static final String HUB_NAME = "Learner data exchange hub";

    private final NodeParts parts;
    private final ExchangeFeature exchange;
    private final AccessControl access;
    private final ProviderFeature providers;
    private final ClientAccess restAccess;
    private final ReadGate gate;
    private final ReportGhosts ghosts;
    private final ExtractStatus extractStatus;
    private final UserFeature users;
    private final boolean passwordMade;

    private HubCore(NodeParts parts, boolean passwordMade, List<BatchFeature.Maker> kinds) {
        this.passwordMade = passwordMade;
        this.parts = parts;
        exchange = new ExchangeFeature(parts, kinds);
        AccessGuards guards = new AccessGuards(
                new Lockout<>(new SleepingPause()),
                parts.settings().rateLimit(),
                parts.store().seenMessages(),
                new CountedCalls(),
                parts.clock(),
                parts.submissionEnds());
        access = new AccessControl(parts.store().institutions(), passwords(), guards);
        providers = new ProviderFeature(parts, exchange);
        restAccess = new ClientAccess(
                parts.store().callers().restClients(),
                keys().passwordSecret(),
                new ClientAccess.Guards(
                        new Lockout<>(new SleepingPause()),
                        parts.settings().rateLimit(),
                        guards.watch(),
                        parts.clock()));
        users = new UserFeature(
                parts.store(), keys().passwordSecret(), new SleepingPause(), guards.watch(), parts.clock());
        gate = new ReadGate(parts.store().learnerSources(), parts.store().audit(), parts.clock());
        ghosts = GhostFeature.of(parts, gate, exchange.ports());
        extractStatus = new ExtractStatus(
                parts.store(), keys(), gate, parts.settings().learners().publicUrl(), parts.clock());
    }

    /**
     * Opens database, vault and keys; makes what is missing.
     *
     * @param afterOutboxCommit called after every commit that left tasks in the outbox
     * @throws UserMistake where the keys are not those that this database was used with before
     */
    public static HubCore open(HubSettings settings, Runnable afterOutboxCommit) {
        return open(settings, afterOutboxCommit, List.of());
    }

    /** @param kinds of batches beside registration and verification */
    static HubCore open(HubSettings settings, Runnable afterOutboxCommit, List<BatchFeature.Maker> kinds) {
        HubCore core = openWhateverItsKeyRules(settings, afterOutboxCommit, kinds);
        if (core.store().registerKeys().madeBy(BlockingKeys.RULES)) {
            return core;
        }
        core.close();
        throw new IllegalStateException("the register's blocking keys were made by other rules than this"
                + " program's (" + BlockingKeys.RULES + "), or are only half made: with them everybody would be new."
                + " Stop all nodes, run ./hub register rekey once, and start again.");
    }

    /** Like {@link #open}, for making the keys anew. */
    public static HubCore openWhateverItsKeyRules(HubSettings settings, Runnable afterOutboxCommit) {
        return openWhateverItsKeyRules(settings, afterOutboxCommit, List.of());
    }

    private static HubCore openWhateverItsKeyRules(
            HubSettings settings, Runnable afterOutboxCommit, List<BatchFeature.Maker> kinds) {
        Clock clock = Clock.systemUTC();
        KeySettings keySettings = new KeySettings(settings.keys(), settings.trust(), HUB_NAME, KeyType.ECDSA_P256);
        HubKeys keys = HubKeys.open(keySettings, new SecureRandom(), clock);
        DatabasePassword own = new DatabasePassword(settings.keys());
        boolean passwordMade = settings.databaseHasItsOwnPassword() && !own.isMade();
        Store store = store(settings, own, afterOutboxCommit, clock);
        try {
            HubCore core = new HubCore(parts(settings, clock, keys, store), passwordMade, kinds);
            core.parts.refuseForeignKeys();
            return core;
        } catch (RuntimeException e) {
            store.close();
            throw e;
        }
    }

    private static NodeParts parts(HubSettings settings, Clock clock, HubKeys keys, Store store) {
        return new NodeParts(
                settings,
                clock,
                keys,
                store,
                PresentModel.of(settings, store.models()),
                new Matchers(store.register(), store.matchModels(), store.censuses(), HubCore::tellOfCrowds),
                () -> store.censuses().newest().map(Censuses.Newest::version).orElse(""));
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

    /** What the first start made, one sentence each; empty later. */
    public List<String> newKeys() {
        if (!keys().made().any()) {
            return passwordMade
                    ? List.of("the embedded database has a password of its own now, in "
                            + settings().keys().resolve(DatabasePassword.FILE) + ". Back that folder up again.")
                    : List.of();
        }
        return List.of(
                "new keys were made in " + settings().keys() + ". Back that folder up and keep it secret: without it no"
                        + " password and no ULN order survives.",
                "the certificate that verifies this hub's signatures is "
                        + settings().trust().resolve("ca.pem"));
    }

    HubSettings settings() {
        return parts.settings();
    }

    public Clock clock() {
        return parts.clock();
    }

    public HubKeys keys() {
        return parts.keys();
    }

    public Store store() {
        return parts.store();
    }

    ExchangeFeature batches() {
        return exchange;
    }

    public ExchangePorts exchange() {
        return exchange.ports();
    }

    public BatchKinds kinds() {
        return exchange.kinds();
    }

    public RegistrationPorts registration() {
        return exchange.registration().ports();
    }

    /** The rows of answers to batches of learners. */
    public LearnerAnswer learnerAnswers() {
        return exchange.registration().answers();
    }

    public PasswordHash passwords() {
        return new PasswordHash(keys().passwordSecret());
    }

    public AccessControl access() {
        return access;
    }

    /** The register of learning providers. */
    public ProviderFeature providers() {
        return providers;
    }

    /** Programs that read by REST. */
    public ClientAccess restAccess() {
        return restAccess;
    }

    /** People who sign in. */
    public UserFeature users() {
        return users;
    }

    /** Through which operators, too, see what is registered. */
    public ReadGate gate() {
        return gate;
    }

    /** Who judges the signatures of messages. */
    MessageSignatures messageSignatures() {
        return new MessageSignatures(clock(), settings().oldestSignedMessage());
    }

    public ReceiveBatch receive() {
        return exchange.receive();
    }

    public CollectAnswer answers() {
        return exchange.answers();
    }

    public ParkTask park() {
        return exchange.park();
    }

    /** What the people who decide review cases stand on. */
    public CaseworkPorts casework() {
        return new CaseworkPorts(
                registration(),
                store().stewardship(),
                store().registerPages(),
                exchange.registration().decideRow(),
                model(),
                settings().mergesNeedTwo(),
                settings().editionPause());
    }

    /** Merges and unmerges by the hub's own people. */
    public StewardFeature stewards() {
        return new StewardFeature(store(), gate, settings().mergesNeedTwo(), clock());
    }

    /** What the operations on single learners stand on. */
    public SingleLearners singleLearners() {
        return new EnquiryFeature(parts, gate, records().gate(), learnerAnswers()).singleLearners();
    }

    /** Feeds of learning events. */
    public FeedFeature feeds() {
        return exchange.feeds();
    }

    /** Somebody's word on feeds that would change much. */
    public DecideFeed decideFeed() {
        return exchange.decideFeed();
    }

    /** Learners with signs of not being real. */
    public ReportGhosts ghosts() {
        return ghosts;
    }

    /** Ledger, status and keys of extracts. */
    public ExtractStatus extractStatus() {
        return extractStatus;
    }

    /** Makes extracts. */
    public MakeExtract makeExtract() {
        return records().extracts(extractStatus);
    }

    /** Reading records. */
    public RecordFeature records() {
        return new RecordFeature(parts, gate, exchange.feeds().ports());
    }

    /** What there is to say to people outside. */
    public NoticeFeature notices() {
        LearnerSettings settings = settings().learners();
        return new NoticeFeature(store(), settings.mail(), settings.publicUrl(), clock());
    }

    /** What learners share, add and are told, and how they come to their records. */
    public SharingFeature sharing() {
        RecordFeature records = records();
        return new SharingFeature(new SharingFeature.Needs(
                settings(),
                store(),
                clock(),
                keys(),
                records.gate(),
                records.check(),
                records.names(),
                makeExtract(),
                extractStatus,
                users));
    }

    /** What the external service stands on. */
    ExternalUseCases external(SingleLearners single) {
        FeedPorts feeds = exchange.feeds().ports();
        return new ExternalUseCases(
                receive(),
                answers(),
                single.fetches(),
                feeds.chunks(),
                feeds.confirmations(),
                settings().achievementsAMessage());
    }

    /** Retention, holds and erasure. */
    public RetentionFeature retention() {
        return new RetentionFeature(parts, exchange);
    }

    /** Counts the register's names. */
    public CountNames names() {
        return new CountNames(store().register(), store().censuses(), clock());
    }

    /** All that a clock starts, on one node at a time. */
    List<TimedWork> timedWork() {
        List<TimedWork> works = new ArrayList<>(exchange.timedWork());
        works.addAll(retention().timedWork());
        works.add(new TimedWork("count-names", Duration.ofMinutes(1), names()::keepCurrent));
        works.addAll(records().challenges().timedWork());
        works.addAll(notices().timedWork());
        works.addAll(extractStatus.timedWork());
        works.addAll(sharing().timedWork());
        works.addAll(users.timedWork());
        return works;
    }

    /** The model that decides what is received from now on. */
    public MatchModel model() {
        return parts.model().now();
    }

    /** The model that decides where none is active. */
    public OwnModel ownModel() {
        return parts.model().owning();
    }

    @Override
    public void close() {
        store().close();
    }
}
