package org.learnerhub.app.node;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.learnerhub.app.UserMistake;
import org.learnerhub.app.owner.OwnerOnly;
import org.learnerhub.domain.access.IpAddress;
import org.learnerhub.domain.access.RateLimit;
import org.learnerhub.domain.exchange.WayIn;
import org.learnerhub.domain.matching.MatchPolicy;
import org.learnerhub.domain.registration.FindFirst;

/**
 * All that can be set about a node. Read from {@code DATA/hub.properties}; the environment goes before the file:
 * {@code database.url} may also be given as {@code HUB_DATABASE_URL}. Without either, everything runs embedded in the
 * data folder.
 */
public final class HubSettings {

    private static final String H2 = "jdbc:h2:";
    private static final long USUAL_HEAP = 512L << 20;
    private static final int MOST_CALLS = 1_000_000_000;

    private final Path data;
    private final SettingsText text;

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
        List.<Runnable>of(
                        this::databasePool,
                        this::databaseUrl,
                        this::findFirst,
                        this::editionPause,
                        this::workers,
                        this::maxBytes,
                        this::maxRows,
                        this::dropFolderQuiet,
                        this::qualifiedG2Faults,
                        this::requestPatience,
                        this::oldestSignedMessage,
                        this::rateLimit,
                        this::trustedProxies,
                        this::production,
                        this::tlsEndsInFront)
                .forEach(Runnable::run);
        Stream.of(WayIn.values()).forEach(this::matchPolicy);
    }

    public Path data() {
        return data;
    }

    /** @throws UserMistake where it opens the database to other processes */
    public String databaseUrl() {
        String url =
                text.value("database.url", H2 + "file:" + database().resolve("hub") + ";CACHE_SIZE=" + h2CacheKib());
        if (url.startsWith(H2) && url.toUpperCase(Locale.ROOT).contains("AUTO_SERVER=TRUE")) {
            throw new UserMistake(
                    "the setting database.url says AUTO_SERVER=TRUE, which lets other users of this machine"
                            + " in; take it out: commands beside a running hub do without");
        }
        return url;
    }

    /** Whether the database is the one in the data folder, and the hub makes its password. */
    boolean databaseHasItsOwnPassword() {
        return databaseIsTheUsual() && databasePassword().isEmpty();
    }

    /** Whether the database is the embedded one in the data folder. */
    boolean databaseIsTheUsual() {
        return text.value("database.url") == null;
    }

    /** Whether only one process may open the database, so that a running hub runs the commands on it. */
    public boolean oneProcessOnly() {
        return databaseUrl().startsWith(H2);
    }

    /** The same with another database. */
    HubSettings withDatabase(String url, String user, String password) {
        return new HubSettings(
                data,
                text.with(
                        Map.of("HUB_DATABASE_URL", url, "HUB_DATABASE_USER", user, "HUB_DATABASE_PASSWORD", password)));
    }

    /** Who logs in at the database that the hub is moved into. */
    public String moveUser() {
        return text.value("move.user", "hub");
    }

    public String movePassword() {
        return text.value("move.password", "");
    }

    /** The folder of the embedded database. */
    Path database() {
        return data.resolve("db");
    }

    Path logs() {
        return data.resolve("logs");
    }

    /** Attachments of requests, for as long as a request lasts. */
    Path attachments() {
        return data.resolve("attachments");
    }

    /** Where a running hub takes commands, and the locks. */
    public Path control() {
        return data.resolve("control");
    }

    /** Had by the one node that runs on this folder. */
    Path nodeLock() {
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
        return text.value("database.user", "hub");
    }

    /** Empty where none is set; the embedded default then has one of its own. */
    public String databasePassword() {
        return text.value("database.password", "");
    }

    /** Connections at most. */
    public int databasePool() {
        return text.number("database.pool", 12, 1);
    }

    /** Null: the broker runs inside this process. */
    public @Nullable String brokerUrl() {
        return text.value("broker.url");
    }

    public String brokerUser() {
        return text.value("broker.user", "");
    }

    public String brokerPassword() {
        return text.value("broker.password", "");
    }

    public Path brokerFolder() {
        return folder("broker.folder", "broker");
    }

    /** Where files are kept; all nodes must see the same. */
    public Path vault() {
        return folder("vault", "vault");
    }

    /** Where institutions drop files. */
    public Path exchange() {
        return folder("exchange", "exchange");
    }

    /** The key stores; all nodes must have the same. */
    public Path keys() {
        return folder("keys", "keys");
    }

    /** Where the certificate authority's certificate is put for everybody to take. */
    public Path trust() {
        return folder("trust", "trust");
    }

    /** The PEM file of certificates whose signatures on sent files count; null for none. */
    public @Nullable Path senderTrust() {
        String value = text.value("sender.trust");
        return value == null ? null : data.resolve(value);
    }

    /**
     * How batches of one way in are matched where the institution has no policy of its own: {@code scored} by the weight
     * of all the evidence, {@code strict} by the five key fields only. {@code match.policy} says it for all ways in,
     * {@code match.policy.drop-folder} for one.
     */
    public MatchPolicy matchPolicy(WayIn wayIn) {
        String ofOne = "match.policy." + wayIn.label();
        String name = text.value(ofOne) == null ? "match.policy" : ofOne;
        String scored = MatchPolicy.SCORED.label();
        return MatchPolicy.ofLabel(text.oneOf(name, scored, List.of(MatchPolicy.STRICT.label(), scored)));
    }

    /**
     * What must go before a registration of a single learner: {@code register.find.minutes} (120), the time within which
     * the institution must have looked for the same details, and {@code register.dwell.seconds} (5), the time it must take
     * to look at possible matches. Either may be {@code off}.
     */
    public FindFirst findFirst() {
        return new FindFirst(
                duration("register.find.minutes", 120, ChronoUnit.MINUTES),
                duration("register.dwell.seconds", 5, ChronoUnit.SECONDS));
    }

    /** How long a new edition of an answer waits for further decisions while rows of its batch are left to decide. */
    Duration editionPause() {
        return Duration.ofSeconds(text.number("edition.pause.seconds", 60, 0));
    }

    private @Nullable Duration duration(String name, int standard, ChronoUnit unit) {
        return "off".equals(text.value(name)) ? null : Duration.of(text.number(name, standard, 0), unit);
    }

    /** The model file that decides; null: the one that the hub ships. */
    public @Nullable Path matchModel() {
        String file = text.value("match.model");
        return file == null ? null : data.resolve(file);
    }

    /** Chunks matched at once. */
    public int workers() {
        return text.number("workers", Math.max(2, Runtime.getRuntime().availableProcessors()), 1);
    }

    /** The largest file to accept, in bytes. */
    public long maxBytes() {
        return text.number("max.bytes", 4L << 30, 1, Long.MAX_VALUE);
    }

    /** For how long a dropped file must not have changed before it is taken. */
    Duration dropFolderQuiet() {
        return Duration.ofSeconds(text.number("drop.folder.quiet.seconds", 30, 0));
    }

    /** The most learners in a file. */
    public int maxRows() {
        return text.number("max.rows", 5_000_000, 1);
    }

    /** Whether faults at the G2 address have qualified children, for .NET clients. */
    public boolean qualifiedG2Faults() {
        return text.yes("soap.qualified.faults");
    }

    /** How long to wait for the next byte of a request, and in all for a sender who sends less than a KiB a second. */
    public Duration requestPatience() {
        return Duration.ofSeconds(text.number("request.patience.seconds", 20, 1));
    }

    /** How old the timestamp of a signed message may be. */
    Duration oldestSignedMessage() {
        return Duration.ofSeconds(text.number("signed.message.seconds", 300, 1));
    }

    /** {@code calls.per.second} of one institution on this node, 0 for no limit, and {@code calls.burst} at once. */
    RateLimit rateLimit() {
        int aSecond = text.number("calls.per.second", 10_000, 0, MOST_CALLS);
        return new RateLimit(aSecond, text.number("calls.burst", 2 * aSecond, 0));
    }

    /**
     * What the web server must know to speak TLS itself; empty where it speaks plain HTTP. {@code tls.certificate} and
     * {@code tls.key} are the hub's own, {@code tls.clients} is whose client certificates are taken: all PEM files.
     */
    Map<String, String> tls() {
        if (!speaksTls()) {
            return Map.of();
        }
        Map<String, String> tls = new HashMap<>();
        tls.put("server.ssl.certificate", folder("tls.certificate", "").toString());
        tls.put(
                "server.ssl.certificate-private-key",
                folder("tls.key", "tls.key").toString());
        tls.put("server.ssl.enabled-protocols", "TLSv1.3,TLSv1.2");
        if (text.value("tls.clients") != null) {
            tls.put("server.ssl.trust-certificate", folder("tls.clients", "").toString());
            tls.put("server.ssl.client-auth", "want");
        }
        return tls;
    }

    public boolean speaksTls() {
        return text.value("tls.certificate") != null;
    }

    /** Whether the operator says that somebody in front ends TLS, so that plain HTTP is meant. */
    public boolean tlsEndsInFront() {
        return text.yes("tls.in.front");
    }

    /** Addresses of proxies whose X-Forwarded-For is believed, with commas between. */
    Set<IpAddress> trustedProxies() {
        return text.list("trusted.proxies")
                .map(address -> IpAddress.parse(address)
                        .orElseThrow(
                                () -> new UserMistake("the setting trusted.proxies must be IP addresses with commas"
                                        + " between, no names and no networks; this is none: '" + address + "'")))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** This node's name in logs. */
    public String node() {
        return text.value("node", "node-" + ProcessHandle.current().pid());
    }

    /** Whether this is the real thing: no sandbox, no invented institutions. */
    public boolean production() {
        return text.oneOf("profile", "", List.of("", "production")).equals("production");
    }

    /** @throws UserMistake where a file that a node needs, and does not make, cannot be read */
    void requireFiles() {
        for (String name : List.of("sender.trust", "match.model", "tls.certificate", "tls.clients")) {
            if (text.value(name) != null) {
                requireFile(name, folder(name, ""));
            }
        }
        if (speaksTls()) {
            requireFile("tls.key", folder("tls.key", "tls.key"));
        }
    }

    private static void requireFile(String name, Path file) {
        if (!Files.isReadable(file)) {
            throw new UserMistake("the setting " + name + " names no readable file: " + file);
        }
    }

    private Path folder(String name, String standard) {
        return data.resolve(text.value(name, standard));
    }
}
