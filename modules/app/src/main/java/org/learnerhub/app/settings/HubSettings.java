package org.learnerhub.app.settings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.learnerhub.app.operator.UserMistake;
import org.learnerhub.app.owner.OwnerOnly;
import org.learnerhub.domain.access.IpAddress;
import org.learnerhub.domain.access.RateLimit;
import org.learnerhub.domain.exchange.WayIn;
import org.learnerhub.domain.feed.load.ChangeBudget;
import org.learnerhub.domain.feed.load.UnknownQualification;
import org.learnerhub.domain.matching.MatchPolicy;
import org.learnerhub.domain.registration.single.FindFirst;

/**
 * All that can be set about a node. Read from {@code DATA/hub.properties}; the environment goes before the file:
 * {@code database.url} may also be given as {@code HUB_DATABASE_URL}. Without either, everything runs embedded in the
 * data folder.
 */
public final class HubSettings {

    private static final long USUAL_HEAP = 512L << 20;

    private final Path data;
    final SettingsText text;

    private HubSettings(Path data, SettingsText text) {
        this.data = data;
        this.text = text;
    }

    /**
     * @param data the data folder; made if missing
     * @throws UserMistake where a setting cannot be meant
     */
    public static HubSettings load(Path data, Map<String, String> environment) {
        try {
            Path home = OwnerOnly.folder(data).toRealPath();
            HubSettings settings =
                    new HubSettings(home, SettingsText.read(home.resolve("hub.properties"), environment));
            settings.readAll();
            return settings;
        } catch (IOException e) {
            throw new UncheckedIOException("the data folder cannot be used: " + data, e);
        }
    }

    /** So that a wrong setting is told before anything begins, and by every command. */
    private void readAll() {
        Settings.ALL.forEach(text::valueIfAny);
    }

    public Path data() {
        return data;
    }

    /** @throws UserMistake where it opens the database to other processes */
    public String databaseUrl() {
        return text.value(
                Settings.DATABASE_URL, Form.H2 + "file:" + database().resolve("hub") + ";CACHE_SIZE=" + h2CacheKib());
    }

    /** Whether the database is the one in the data folder, and the hub makes its password. */
    public boolean databaseHasItsOwnPassword() {
        return databaseIsTheUsual() && databasePassword().isEmpty();
    }

    /** Whether the database is the embedded one in the data folder. */
    public boolean databaseIsTheUsual() {
        return !text.has(Settings.DATABASE_URL);
    }

    /** Whether only one process may open the database, so that a running hub runs the commands on it. */
    public boolean oneProcessOnly() {
        return databaseUrl().startsWith(Form.H2);
    }

    /** The same with another database. */
    public HubSettings withDatabase(String url, String user, String password) {
        return new HubSettings(
                data,
                text.with(Map.of(
                        Settings.DATABASE_URL.variable(),
                        url,
                        Settings.DATABASE_USER.variable(),
                        user,
                        Settings.DATABASE_PASSWORD.variable(),
                        password)));
    }

    /** Whether two people have to agree to a merge or unmerge of learners. */
    public boolean mergesNeedTwo() {
        return text.value(Settings.MERGE_FOUR_EYES);
    }

    /** Who logs in at the database that the hub is moved into. */
    public String moveUser() {
        return text.value(Settings.MOVE_USER);
    }

    public String movePassword() {
        return text.value(Settings.MOVE_PASSWORD, "");
    }

    /** The folder of the embedded database. */
    public Path database() {
        return data.resolve("db");
    }

    public Path logs() {
        return data.resolve("logs");
    }

    /** Attachments of requests, for as long as a request lasts. */
    public Path attachments() {
        return data.resolve("attachments");
    }

    /** What can be downloaded of the register of providers; made anew at need. */
    public Path downloads() {
        return data.resolve("downloads");
    }

    /** Where files that people send on pages lie until the whole of them is there. */
    public Path uploads() {
        return data.resolve("uploads");
    }

    /** Reading the register of providers. */
    public ProviderSettings providers() {
        return new ProviderSettings(text);
    }

    /** Where a running hub takes commands, and the locks. */
    public Path control() {
        return data.resolve("control");
    }

    /** Had by the one node that runs on this folder. */
    public Path nodeLock() {
        return control().resolve("node.lock");
    }

    /** Had by the one process that works on a database of this folder that takes no more. */
    public Path storeLock() {
        return control().resolve("store.lock");
    }

    /** A third of the usual heap: what matching and writing need besides does not grow with the file. */
    private static long h2CacheKib() {
        return Math.min(USUAL_HEAP, Runtime.getRuntime().maxMemory()) / 1024 / 3;
    }

    public String databaseUser() {
        return text.value(Settings.DATABASE_USER);
    }

    /** Empty where none is set; the embedded default then has one of its own. */
    public String databasePassword() {
        return text.value(Settings.DATABASE_PASSWORD, "");
    }

    /** Connections at most. */
    public int databasePool() {
        return text.value(Settings.DATABASE_POOL);
    }

    /** Null: the broker runs inside this process. */
    public @Nullable String brokerUrl() {
        return text.valueIfAny(Settings.BROKER_URL);
    }

    public String brokerUser() {
        return text.value(Settings.BROKER_USER, "");
    }

    public String brokerPassword() {
        return text.value(Settings.BROKER_PASSWORD, "");
    }

    public Path brokerFolder() {
        return place(Settings.BROKER_FOLDER);
    }

    /** Where files are kept; all nodes must see the same. */
    public Path vault() {
        return place(Settings.VAULT);
    }

    /** Where institutions drop files. */
    public Path exchange() {
        return place(Settings.EXCHANGE);
    }

    /** The key stores; all nodes must have the same. */
    public Path keys() {
        return place(Settings.KEYS);
    }

    /** Keys of learners, and who was erased; all nodes must see the same. */
    public Path learnerKeys() {
        return place(Settings.LEARNER_KEYS);
    }

    /** Where the certificate authority's certificate is put for everybody to take. */
    public Path trust() {
        return place(Settings.TRUST);
    }

    /** The PEM file of certificates whose signatures on sent files count; null for none. */
    public @Nullable Path senderTrust() {
        return placeIfAny(Settings.SENDER_TRUST);
    }

    /** How batches of one way in are matched where the institution has no policy of its own. */
    public MatchPolicy matchPolicy(WayIn wayIn) {
        Setting<MatchPolicy> ofOne = Settings.MATCH_POLICY_OF.get(wayIn);
        MatchPolicy policy = text.value(Settings.MATCH_POLICY);
        return ofOne == null ? policy : text.value(ofOne, policy);
    }

    /**
     * What must go before a registration of a single learner: {@code register.find.minutes} (120), the time within which
     * the institution must have looked for the same details, and {@code register.dwell.seconds} (5), the time it must take
     * to look at possible matches. Either may be {@code off}.
     */
    public FindFirst findFirst() {
        return new FindFirst(
                text.value(Settings.REGISTER_FIND).orElse(null),
                text.value(Settings.REGISTER_DWELL).orElse(null));
    }

    /** How long a new edition of an answer waits for further decisions while rows of its batch are left to decide. */
    public Duration editionPause() {
        return text.value(Settings.EDITION_PAUSE);
    }

    /** The model file that decides; null: the one that the hub ships. */
    public @Nullable Path matchModel() {
        return placeIfAny(Settings.MATCH_MODEL);
    }

    /** Chunks matched at once. */
    public int workers() {
        return text.value(Settings.WORKERS, Math.max(2, Runtime.getRuntime().availableProcessors()));
    }

    /** The largest file to accept, in bytes. */
    public long maxBytes() {
        return text.value(Settings.MAX_BYTES);
    }

    /** For how long a dropped file must not have changed before it is taken. */
    public Duration dropFolderQuiet() {
        return text.value(Settings.DROP_FOLDER_QUIET);
    }

    /** The most learners in a file. */
    public int maxRows() {
        return text.value(Settings.MAX_ROWS);
    }

    /** How much a feed may change before somebody is asked. */
    public ChangeBudget.Limits feedBudget() {
        return new ChangeBudget.Limits(
                text.value(Settings.FEEDS_CHANGE_SHARE), text.value(Settings.FEEDS_CHANGE_MINIMUM));
    }

    public UnknownQualification unknownQualification() {
        return text.value(Settings.FEEDS_UNKNOWN_QUALIFICATION);
    }

    /** The most achievements in one message. */
    public int achievementsAMessage() {
        return text.value(Settings.FEEDS_MAX_ROWS_A_MESSAGE);
    }

    /** What learners and those to whom they show something meet. */
    public LearnerSettings learners() {
        return new LearnerSettings(text);
    }

    public SignInSettings signIn() {
        return new SignInSettings(text);
    }

    /** Sharing, and the pages for people without a log-in. */
    public ShareSettings sharing() {
        return new ShareSettings(text);
    }

    /** Whether faults at the G2 address have qualified children, for .NET clients. */
    public boolean qualifiedG2Faults() {
        return text.value(Settings.QUALIFIED_FAULTS);
    }

    /** How long to wait for the next byte of a request, and in all for a sender who sends less than a KiB a second. */
    public Duration requestPatience() {
        return text.value(Settings.REQUEST_PATIENCE);
    }

    /** How old the timestamp of a signed message may be. */
    public Duration oldestSignedMessage() {
        return text.value(Settings.SIGNED_MESSAGE);
    }

    /** {@code calls.per.second} of one caller on this node, 0 for no limit, and {@code calls.burst} at once. */
    public RateLimit rateLimit() {
        int aSecond = text.value(Settings.CALLS_PER_SECOND);
        return new RateLimit(aSecond, text.value(Settings.CALLS_BURST, 2 * aSecond));
    }

    /**
     * What the web server must know to speak TLS itself; empty where it speaks plain HTTP. {@code tls.certificate} and
     * {@code tls.key} are the hub's own, {@code tls.clients} is whose client certificates are taken: all PEM files.
     */
    public Map<String, String> tls() {
        Path certificate = placeIfAny(Settings.TLS_CERTIFICATE);
        if (certificate == null) {
            return Map.of();
        }
        Map<String, String> tls = new HashMap<>();
        tls.put("server.ssl.certificate", certificate.toString());
        tls.put("server.ssl.certificate-private-key", place(Settings.TLS_KEY).toString());
        tls.put("server.ssl.enabled-protocols", "TLSv1.3,TLSv1.2");
        Path clients = placeIfAny(Settings.TLS_CLIENTS);
        if (clients != null) {
            tls.put("server.ssl.trust-certificate", clients.toString());
            tls.put("server.ssl.client-auth", "want");
        }
        return tls;
    }

    public boolean speaksTls() {
        return text.has(Settings.TLS_CERTIFICATE);
    }

    /** Whether the operator says that somebody in front ends TLS, so that plain HTTP is meant. */
    public boolean tlsEndsInFront() {
        return text.value(Settings.TLS_IN_FRONT);
    }

    /** Addresses of proxies whose X-Forwarded-For is believed, with commas between. */
    public Set<IpAddress> trustedProxies() {
        return text.value(Settings.TRUSTED_PROXIES, Set.of());
    }

    /** This node's name in logs. */
    public String node() {
        return text.value(Settings.NODE, "node-" + ProcessHandle.current().pid());
    }

    /** Whether this is the real thing: no sandbox, no invented institutions. */
    public boolean production() {
        return text.has(Settings.PROFILE);
    }

    /** @throws UserMistake where a file that a node needs, and does not make, cannot be read */
    public void requireFiles() {
        for (Setting<String> file :
                List.of(Settings.SENDER_TRUST, Settings.MATCH_MODEL, Settings.TLS_CERTIFICATE, Settings.TLS_CLIENTS)) {
            if (text.has(file)) {
                requireFile(file);
            }
        }
        if (speaksTls()) {
            requireFile(Settings.TLS_KEY);
        }
    }

    private void requireFile(Setting<String> setting) {
        Path file = place(setting);
        if (!Files.isReadable(file)) {
            throw new UserMistake("the setting " + setting.name() + " names no readable file: " + file);
        }
    }

    private Path place(Setting<String> setting) {
        return data.resolve(text.value(setting));
    }

    private @Nullable Path placeIfAny(Setting<String> setting) {
        String place = text.valueIfAny(setting);
        return place == null ? null : data.resolve(place);
    }
}
