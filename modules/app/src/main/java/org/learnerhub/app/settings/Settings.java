package org.learnerhub.app.settings;

import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.learnerhub.app.mail.MailTerms;
import org.learnerhub.domain.access.AddressRange;
import org.learnerhub.domain.access.IpAddress;
import org.learnerhub.domain.exchange.WayIn;
import org.learnerhub.domain.feed.load.UnknownQualification;
import org.learnerhub.domain.matching.MatchPolicy;
import org.learnerhub.domain.ukrlp.decision.NumberRange;

/**
 * Every setting that there is, each declared once: {@link HubSettings} reads them from here, and the table in
 * {@code docs/operations.md} is made of this list, in this order.
 */
final class Settings {

    private static final List<Setting<?>> DECLARED = new ArrayList<>();

    static final List<Setting<?>> ALL = Collections.unmodifiableList(DECLARED);

    static final Setting<String> PROFILE = unset(
            "profile",
            Form.oneOf(List.of("production")),
            "none",
            "`production`: `serve --sandbox` is refused, and so is plain HTTP unless `tls.in.front` says that it is"
                    + " meant");
    static final Setting<String> NODE =
            unset("node", Form.TEXT, "`node-` and the process id", "this node's name in logs");
    static final Setting<Integer> WORKERS = unset(
            "workers",
            Form.number("chunks", 1),
            "processors, at least 2",
            "chunks matched at once on this node; half as many answers are written at once");

    static final Setting<String> DATABASE_URL =
            unset("database.url", Form.DATABASE, "H2 in `db/`", "of H2 without `AUTO_SERVER=TRUE`");
    static final Setting<String> DATABASE_USER = set("database.user", Form.TEXT, "hub", "who logs in at the database");
    static final Setting<String> DATABASE_PASSWORD =
            unset("database.password", Form.TEXT, "empty; of H2 in `db/` a random one in `keys/`", "the password");
    static final Setting<Integer> DATABASE_POOL = set(
            "database.pool",
            Form.number("connections", 1),
            "12",
            "connections at most, for each node; beside them up to seven: two for dry runs, four for callers who"
                    + " write to the register, one that watches the database");
    static final Setting<String> MOVE_USER =
            set("move.user", Form.TEXT, "hub", "who logs in at the database that [`hub move`](moving.md) moves into");
    static final Setting<String> MOVE_PASSWORD =
            unset("move.password", Form.TEXT, "empty", "the password; only for the move");

    static final Setting<String> BROKER_URL =
            unset("broker.url", Form.TEXT, "none: in the process", "Artemis URL, such as `tcp://broker:61616`");
    static final Setting<String> BROKER_USER = unset("broker.user", Form.TEXT, "empty", "who logs in at the broker");
    static final Setting<String> BROKER_PASSWORD = unset("broker.password", Form.TEXT, "empty", "the password");
    static final Setting<String> BROKER_FOLDER =
            set("broker.folder", Form.FOLDER, "broker", "the embedded broker's journal");

    static final Setting<String> VAULT =
            set("vault", Form.FOLDER, "vault", "where files are kept; **all nodes must see the same**");
    static final Setting<String> EXCHANGE =
            set("exchange", Form.FOLDER, "exchange", "the drop folders; all nodes must see the same");
    static final Setting<String> KEYS =
            set("keys", Form.FOLDER, "keys", "the key stores; **all nodes must have the same**");
    static final Setting<String> LEARNER_KEYS = set(
            "learner.keys",
            Form.FOLDER,
            "learner-keys",
            "keys of learners, which end with them, and who was erased; all nodes must see the same; **in no backup but its"
                    + " own**, see [backups](#backups)");
    static final Setting<String> TRUST = set("trust", Form.FOLDER, "trust", "where `ca.pem` is put");
    static final Setting<String> SENDER_TRUST = unset(
            "sender.trust",
            Form.FILE,
            "none",
            "PEM file of certificates whose signatures on sent files count; write the whole path. Without it every"
                    + " signed file is refused");

    static final Setting<String> OIDC_ISSUER = unset(
            "oidc.issuer",
            Form.TEXT,
            "none: accounts of the hub alone",
            "the address of an identity provider (OpenID Connect) at which people may sign in; **the same on all nodes**");
    static final Setting<String> OIDC_CLIENT =
            unset("oidc.client", Form.TEXT, "none", "as whom the identity provider knows the hub");
    static final Setting<String> OIDC_SECRET =
            unset("oidc.secret", Form.TEXT, "none", "by which the hub proves that to the identity provider");
    static final Setting<String> OIDC_NAME =
            set("oidc.name", Form.TEXT, "your organisation", "how people call the identity provider");
    static final Setting<String> PUBLIC_URL = set(
            "public.url",
            Form.ORIGIN,
            "http://localhost:8080",
            "the address by which recipients and wallets reach this hub. It is signed into every extract, with the"
                    + " addresses of its keys and of its status: set it before the first extract is made, keep it"
                    + " for good; **the same on all nodes**");

    static final Setting<Duration> SHARE_DAYS = set(
            "share.days",
            Form.number("days", 1, 366).then(Duration::ofDays),
            "90",
            "how long the link of a share lives where the learner does not say");
    static final Setting<Duration> SHARE_DAYS_MOST = set(
            "share.days.most",
            Form.number("days", 1, 366).then(Duration::ofDays),
            "366",
            "how long the link of a share may live at most");
    static final Setting<Integer> PAGES_CALLS_PER_SECOND = set(
            "pages.calls.per.second",
            Form.number("calls", 0, 1_000_000_000).then(Math::toIntExact),
            "3",
            "calls a second of one address, on one node in the long run, to the pages for people without a log-in"
                    + " (`/s/…`, `/verify`); ten times as many at once; 0: no limit");

    static final Setting<URI> EXTRACT_TIMESTAMP_URL = unset(
            "extract.timestamp.url",
            Form.WEB,
            "none: no time-stamps",
            "the address of a time-stamp authority (RFC 3161), `http://` or `https://`: extracts in XML and PDF then have"
                    + " its time-stamp (XAdES and PAdES baseline T), and none is made while it does not answer");

    static final Setting<Boolean> QUALIFIED_FAULTS = set(
            "soap.qualified.faults",
            Form.YES_OR_NO,
            "false",
            "`true`: faults at `/LearnerService.svc` have qualified children, for .NET clients");
    static final Setting<Duration> REQUEST_PATIENCE = set(
            "request.patience.seconds",
            Form.seconds(1),
            "20",
            "how long to wait for the next byte of a request (then HTTP 408); in all for the first 64 KiB of a"
                    + " message, or for the whole where it is shorter; and in all for a sender who then sends less"
                    + " than 1 KiB a second (then `HUB-1021`)");
    static final Setting<Set<IpAddress>> TRUSTED_PROXIES = unset(
            "trusted.proxies",
            Form.ADDRESSES,
            "none",
            "IP addresses of proxies whose `X-Forwarded-For` is believed, and what they say of the address in WSDLs,"
                    + " with commas between, in any spelling; no names, no networks; see [access"
                    + " control](#access-control)");
    static final Setting<Integer> CALLS_PER_SECOND = set(
            "calls.per.second",
            Form.number("calls", 0, 1_000_000_000).then(Math::toIntExact),
            "10000",
            "calls a second of one institution on one node in the long run; 0: no limit");
    static final Setting<Integer> CALLS_BURST = unset(
            "calls.burst",
            Form.number("calls", 0),
            "twice `calls.per.second`",
            "calls of one institution at once after a quiet time");
    static final Setting<Duration> SIGNED_MESSAGE =
            set("signed.message.seconds", Form.seconds(1), "300", "how old the timestamp of a signed message may be");

    static final Setting<List<AddressRange>> PROVIDERS_OPEN = set(
            "providers.open",
            Form.RANGES,
            "all",
            "from where the register of providers is open to read by SOAP, and as JSON and CSV by REST, without a"
                    + " log-in, as existing clients need it");
    static final Setting<Integer> PROVIDERS_OPEN_CALLS = set(
            "providers.open.calls",
            Form.number("calls", 0, 1_000_000_000).then(Math::toIntExact),
            "500",
            "calls a second of one address, or network of IPv6, that reads the register of providers without a log-in, by"
                    + " SOAP and as many by REST, on one node in the long run, twice as many at once; 0: no limit");
    static final Setting<Boolean> PROVIDERS_OLDER_PREFIXES = set(
            "providers.soap.prefixes",
            Form.oneOf(List.of("present", "older")).then("older"::equals),
            "present",
            "`older`: answers have the prefixes of before October 2020 (`ns4`, `ns3`), which a client of then reads as"
                    + " text");
    static final Setting<Optional<String>> PROVIDERS_LICENCE = set(
            "providers.licence",
            Form.TEXT.orOff(),
            "No licence is stated: ask the operator of this hub before you pass it on.",
            "on what terms the whole register of providers may be used, told with each download; `off`: the whole is"
                    + " not offered for download");

    static final Setting<String> TLS_CERTIFICATE = unset(
            "tls.certificate",
            Form.FILE,
            "none: plain HTTP",
            "PEM file of the hub's own certificate chain; with it the hub speaks TLS");
    static final Setting<String> TLS_KEY =
            set("tls.key", Form.FILE, "tls.key", "its private key, PEM, PKCS#8, unencrypted");
    static final Setting<String> TLS_CLIENTS = unset(
            "tls.clients",
            Form.FILE,
            "none",
            "PEM file of authorities or certificates by which client certificates are taken; without it none is"
                    + " asked for");
    static final Setting<Boolean> TLS_IN_FRONT = set(
            "tls.in.front",
            Form.YES_OR_NO,
            "false",
            "`true`: a proxy in front ends TLS and nobody else reaches the port. Under `profile=production` the hub"
                    + " speaks plain HTTP only then");

    static final Setting<Long> MAX_BYTES = set(
            "max.bytes",
            Form.number("bytes", 1, Long.MAX_VALUE),
            Long.toString(4L << 30),
            "the largest file to accept; if not set, 4 GiB");
    static final Setting<Duration> DROP_FOLDER_QUIET = set(
            "drop.folder.quiet.seconds",
            Form.seconds(0),
            "30",
            "for how long a file in a drop folder must not have changed before it is taken, see"
                    + " [drop folders](#drop-folders)");
    static final Setting<Integer> MAX_ROWS =
            set("max.rows", Form.number("learners", 1), "5000000", "the most learners in a file");

    static final Setting<Integer> FEEDS_CHANGE_SHARE = set(
            "feeds.change-share",
            Form.number("per cent", 0, 100).then(Math::toIntExact),
            "5",
            "the share of its sender's live events that a feed may update or withdraw before it waits for somebody to"
                    + " confirm it");
    static final Setting<Integer> FEEDS_CHANGE_MINIMUM = set(
            "feeds.change-minimum",
            Form.number("events", 1),
            "50",
            "a feed that updates or withdraws fewer events never waits, whatever their share");
    static final Setting<UnknownQualification> FEEDS_UNKNOWN_QUALIFICATION = set(
            "feeds.unknown-qualification",
            Form.oneOf(List.of("hold", "load"))
                    .then(word -> UnknownQualification.valueOf(word.toUpperCase(Locale.ROOT))),
            "load",
            "what becomes of an achievement whose code the list of qualifications does not have: `hold` keeps it out"
                    + " of the record until the list has it, `load` takes it with a notice to its sender; **the same on"
                    + " all nodes**");
    static final Setting<NumberRange> PROVIDERS_NUMBERS = unset(
            "providers.numbers",
            Form.UKPRNS,
            "none: this hub gives no numbers",
            "the range from which `providers add` takes numbers of new providers, such as `89000000-89999999`; **the"
                    + " same on all nodes**");
    static final Setting<Duration> PROVIDERS_GRACE = set(
            "providers.grace.days",
            Form.days(0),
            "28",
            "how long files are still taken from a provider that is deactivated, verified, in the register of"
                    + " providers; **the same on all nodes**");
    /** More do not fit into an envelope. */
    private static final long MOST_ACHIEVEMENTS = 5_000;

    static final Setting<Integer> FEEDS_MAX_ROWS_A_MESSAGE = set(
            "feeds.max-rows-a-message",
            Form.number("achievements", 1, MOST_ACHIEVEMENTS).then(Math::toIntExact),
            "5000",
            "the most achievements in one SubmitAchievementBatchJob");

    static final Setting<MatchPolicy> MATCH_POLICY = set(
            "match.policy",
            Form.POLICY,
            MatchPolicy.SCORED.label(),
            "what is matched without asking a person, see [matching](matching.md#1-decision-and-policy); **the same"
                    + " on all nodes**");
    /** Of one way in, which goes before that of all. */
    static final Map<WayIn, Setting<MatchPolicy>> MATCH_POLICY_OF = Arrays.stream(WayIn.values())
            .filter(wayIn -> wayIn != WayIn.COMMAND)
            .collect(Collectors.toMap(
                    Function.identity(),
                    Settings::matchPolicyOf,
                    (one, other) -> one,
                    () -> new EnumMap<>(WayIn.class)));

    static final Setting<Integer> CHALLENGES_DAYS = set(
            "challenges.days",
            Form.number("working days of England", 1, 250).then(Math::toIntExact),
            "20",
            "how long whoever has to answer a learner's challenge has; see [challenges](#challenges); **the same on all"
                    + " nodes**");
    static final Setting<List<Integer>> CHALLENGES_REMINDERS = set(
            "challenges.reminders",
            Form.numbers("working days"),
            "10,15",
            "after how many working days without an outcome they are reminded, with commas between; `none`: never");
    static final Setting<List<LocalDate>> CHALLENGES_HOLIDAYS = unset(
            "challenges.holidays",
            Form.days(),
            "none",
            "days on which nobody works beside weekends and the bank holidays of England up to 2028, which the hub"
                    + " knows; as `2029-01-01`, with commas between");
    static final Setting<String> MAIL_SERVER = unset(
            "mail.server",
            Form.TEXT,
            "none: nothing is sent, what is to be said is kept",
            "the mail server that takes the hub's e-mail, as `host` or `host:port`; see [notices](#notices-by-e-mail)");
    static final Setting<MailTerms.Security> MAIL_SECURITY = set(
            "mail.security",
            Form.oneOf(List.of("starttls", "tls", "none"))
                    .then(word -> MailTerms.Security.valueOf(word.toUpperCase(Locale.ROOT))),
            "starttls",
            "`starttls` (port 587 unless another is given) and `tls` (465) demand a certificate of the server's name;"
                    + " `none` (25): in clear, for a server on the same machine");
    static final Setting<String> MAIL_USER = unset("mail.user", Form.TEXT, "nobody", "who logs in at the mail server");
    static final Setting<String> MAIL_PASSWORD = unset("mail.password", Form.TEXT, "empty", "the password");
    static final Setting<String> MAIL_FROM =
            unset("mail.from", Form.TEXT, "needed where `mail.server` is set", "the address that e-mail comes from");
    static final Setting<String> MAIL_HELPDESK = unset(
            "mail.helpdesk", Form.TEXT, "nobody", "the address of the hub's own people, who are told what is overdue");
    static final Setting<Integer> MAIL_TRIES = set(
            "mail.tries",
            Form.number("times", 1, 100).then(Math::toIntExact),
            "10",
            "how often a notice is tried, after one, two, four and so on minutes, before it is set aside (`HUB-6155`)");
    static final Setting<Duration> MAIL_PATIENCE = set(
            "mail.patience.seconds",
            Form.number("seconds", 1, 60).then(Duration::ofSeconds),
            "20",
            "how long to wait for the mail server at each turn");

    static final Setting<Duration> EDITION_PAUSE = set(
            "edition.pause.seconds",
            Form.seconds(0),
            "60",
            "how long a new edition of an answer waits for further decisions while rows of its job are open, see"
                    + " [review](#review-of-possible-matches)");
    static final Setting<Boolean> MERGE_FOUR_EYES = set(
            "merge.four-eyes",
            Form.YES_OR_NO,
            "false",
            "`true`: a merge or unmerge of learners waits until a second person confirms it; **the same on all nodes**");
    static final Setting<Optional<Duration>> REGISTER_FIND = set(
            "register.find.minutes",
            Form.minutes(0).orOff(),
            "120",
            "within how many minutes before it registers a single learner an institution must have looked for the"
                    + " same details; `off`: it need not");
    static final Setting<Optional<Duration>> REGISTER_DWELL = set(
            "register.dwell.seconds",
            Form.seconds(0).orOff(),
            "5",
            "how long it must take to look at possible matches; `off`: no time");
    static final Setting<String> MATCH_MODEL = unset(
            "match.model",
            Form.FILE,
            "the active one, else the shipped one",
            "a model file in the data folder or by its whole path, which goes before the active model on this node;"
                    + " prefer [`match"
                    + " activate`](match-commands.md#the-routine-from-the-register-to-a-model-that-decides)");

    private Settings() {}

    private static Setting<MatchPolicy> matchPolicyOf(WayIn wayIn) {
        return unset(
                "match.policy." + wayIn.label(), Form.POLICY, "as `match.policy`", "the same for this way in alone");
    }

    private static <T> Setting<T> set(String name, Form<T> form, String standard, String meaning) {
        return declared(new Setting<>(name, form, standard, "", meaning));
    }

    private static <T> Setting<T> unset(String name, Form<T> form, String unset, String meaning) {
        return declared(new Setting<>(name, form, null, unset, meaning));
    }

    private static <T> Setting<T> declared(Setting<T> setting) {
        DECLARED.add(setting);
        return setting;
    }
}
