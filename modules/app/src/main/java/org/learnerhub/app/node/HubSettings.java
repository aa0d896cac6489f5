package org.learnerhub.app.node;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.access.RateLimit;
import org.learnerhub.domain.batch.WayIn;
import org.learnerhub.domain.enrolment.FindFirst;
import org.learnerhub.domain.matching.MatchPolicy;

/**
 * All that can be set about a node. Read from {@code DATA/hub.properties}; the environment goes before the file:
 * {@code database.url} may also be given as {@code HUB_DATABASE_URL}. Without either, everything runs embedded in the
 * data folder.
 */
public final class HubSettings {

    /** Lets operator commands in beside a running hub; the store adds what it needs itself. */
    private static final String H2_OPTIONS = ";AUTO_SERVER=TRUE;DB_CLOSE_ON_EXIT=TRUE";

    private static final long USUAL_HEAP = 512L << 20;

    private final Path data;
    private final Properties file;
    private final Map<String, String> environment;

    private HubSettings(Path data, Properties file, Map<String, String> environment) {
        this.data = data;
        this.file = file;
        this.environment = environment;
    }

    /** @param data the data folder; made if missing */
    public static HubSettings load(Path data, Map<String, String> environment) {
        try {
            Path home = Files.createDirectories(data).toRealPath();
            Properties file = new Properties();
            Path settings = home.resolve("hub.properties");
            if (Files.isRegularFile(settings)) {
                try (Reader reader = Files.newBufferedReader(settings)) {
                    file.load(reader);
                }
            }
            return new HubSettings(home, file, environment);
        } catch (IOException e) {
            throw new UncheckedIOException("the data folder cannot be used: " + data, e);
        }
    }

    public Path data() {
        return data;
    }

    public String databaseUrl() {
        return text(
                "database.url", "jdbc:h2:file:" + data.resolve("db/hub") + H2_OPTIONS + ";CACHE_SIZE=" + h2CacheKib());
    }

    /**
     * A third of the usual heap: what matching and writing need besides does not grow with the file. No more in a
     * bigger process: whoever connects last sets the cache of all, also that of a hub with the usual heap.
     */
    private static long h2CacheKib() {
        return Math.min(USUAL_HEAP, Runtime.getRuntime().maxMemory()) / 1024 / 3;
    }

    public String databaseUser() {
        return text("database.user", "hub");
    }

    /** Empty for the embedded default, whose files only the owner of the data folder can read. */
    public String databasePassword() {
        return text("database.password", "");
    }

    /** Connections at most. */
    public int databasePool() {
        return number("database.pool", 12);
    }

    /** Null: the broker runs inside this process. */
    public @Nullable String brokerUrl() {
        return setting("broker.url");
    }

    public String brokerUser() {
        return text("broker.user", "");
    }

    public String brokerPassword() {
        return text("broker.password", "");
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
        String value = setting("sender.trust");
        return value == null ? null : data.resolve(value);
    }

    /**
     * How batches of one way in are matched where the institution has no policy of its own: {@code scored} by the weight
     * of all the evidence, {@code strict} by the five key fields only. {@code match.policy} says it for all ways in,
     * {@code match.policy.drop-folder} for one.
     */
    public MatchPolicy matchPolicy(WayIn wayIn) {
        String ofOne = "match.policy." + wayIn.label();
        String name = setting(ofOne) == null ? "match.policy" : ofOne;
        try {
            return MatchPolicy.ofLabel(text(name, MatchPolicy.SCORED.label()));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("the setting " + name + " must be strict or scored", e);
        }
    }

    /**
     * What must go before a registration of a single learner: {@code register.find.minutes} (120), the time within which
     * the institution must have looked for the same details, and {@code register.dwell.seconds} (5), the time it must take
     * to look at possible matches. Either may be {@code off}.
     */
    public FindFirst findFirst() {
        return new FindFirst(
                duration("register.find.minutes", "120", ChronoUnit.MINUTES),
                duration("register.dwell.seconds", "5", ChronoUnit.SECONDS));
    }

    /** How long a new edition of an answer waits for further decisions while rows of its batch are left to decide. */
    Duration editionPause() {
        return Duration.ofSeconds(number("edition.pause.seconds", 60));
    }

    private @Nullable Duration duration(String name, String standard, ChronoUnit unit) {
        String value = text(name, standard);
        return value.equals("off") ? null : Duration.of(number(name, Integer.parseInt(standard)), unit);
    }

    /** The model file that decides; null: the one that the hub ships. */
    public @Nullable Path matchModel() {
        String file = setting("match.model");
        return file == null ? null : data.resolve(file);
    }

    /** Chunks matched at once. */
    public int workers() {
        return number("workers", Math.max(2, Runtime.getRuntime().availableProcessors()));
    }

    /** The largest file to accept, in bytes. */
    public long maxBytes() {
        return Long.parseLong(text("max.bytes", Long.toString(4L << 30)));
    }

    /** The most learners in a file. */
    public int maxRows() {
        return number("max.rows", 5_000_000);
    }

    /** Whether faults at the G2 address have qualified children, for .NET clients. */
    public boolean qualifiedG2Faults() {
        return Boolean.parseBoolean(text("soap.qualified.faults", "false"));
    }

    /** How long to wait for the next byte of a request, and in all for a sender who sends less than a KiB a second. */
    public Duration requestPatience() {
        return Duration.ofSeconds(number("request.patience.seconds", 20));
    }

    /** How old the timestamp of a signed message may be. */
    Duration oldestSignedMessage() {
        return Duration.ofSeconds(number("signed.message.seconds", 300));
    }

    /** {@code calls.per.second} of one institution on this node, 0 for no limit, and {@code calls.burst} at once. */
    RateLimit rateLimit() {
        int aSecond = number("calls.per.second", 10_000);
        return new RateLimit(aSecond, number("calls.burst", Math.multiplyExact(2, aSecond)));
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
        if (setting("tls.clients") != null) {
            tls.put("server.ssl.trust-certificate", folder("tls.clients", "").toString());
            tls.put("server.ssl.client-auth", "want");
        }
        return tls;
    }

    public boolean speaksTls() {
        return setting("tls.certificate") != null;
    }

    /** Addresses of proxies whose X-Forwarded-For is believed, with commas between. */
    Set<String> trustedProxies() {
        return Arrays.stream(text("trusted.proxies", "").split(",", -1))
                .map(String::strip)
                .filter(address -> !address.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** This node's name in logs. */
    public String node() {
        return text("node", "node-" + ProcessHandle.current().pid());
    }

    /** Whether this is the real thing: no sandbox, no invented institutions. */
    public boolean production() {
        return "production".equals(text("profile", ""));
    }

    private Path folder(String name, String standard) {
        return data.resolve(text(name, standard));
    }

    private int number(String name, int standard) {
        String value = text(name, Integer.toString(standard));
        try {
            return Integer.parseInt(value);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("the setting " + name + " must be a whole number", e);
        }
    }

    private String text(String name, String standard) {
        String value = setting(name);
        return value == null ? standard : value;
    }

    private @Nullable String setting(String name) {
        String variable = "HUB_" + name.replace('.', '_').replace('-', '_').toUpperCase(Locale.ROOT);
        String value = environment.get(variable);
        if (value == null || value.isBlank()) {
            value = file.getProperty(name);
        }
        return value == null || value.isBlank() ? null : value.strip();
    }
}
