package org.learnerhub.app;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.learnerhub.app.admin.Sandbox;
import org.learnerhub.app.node.HubCore;
import org.learnerhub.app.node.HubServer;
import org.learnerhub.app.pages.PageVisitor;
import org.learnerhub.app.settings.HubSettings;
import org.learnerhub.domain.provider.Ukprn;

/**
 * A hub with something on every page, one for all tests of pages in a JVM: a night of a college, results of an awarding body,
 * a return, a challenge that was answered and one that was not, a share. Tests add to it and must bear what others added.
 */
public final class PagesHub {

    public static final Ukprn COLLEGE = new Ukprn("10099001");
    public static final Ukprn AWARDING = new Ukprn("10099003");

    /** A number of the samples, and the event of which the story tells. */
    private static final String PLAYER = "1026893096";

    private static final String ANOTHER = "7667649978";
    private static final List<String> KNOWN = List.of(PLAYER, ANOTHER, "8383558804", "1026922983");

    private final HubServer server;
    private final Path folder;
    private final DemoPeople people;
    private final DemoFeeds.Learner learner;
    private final Known another;
    private final List<String> links;
    private final Map<String, PageVisitor> visitors = new ConcurrentHashMap<>();

    private PagesHub(
            HubServer server,
            Path folder,
            DemoPeople people,
            DemoFeeds.Learner learner,
            Known another,
            List<String> links) {
        this.server = server;
        this.folder = folder;
        this.people = people;
        this.learner = learner;
        this.another = another;
        this.links = links;
    }

    public static PagesHub shared() {
        return Holder.ONE;
    }

    public HubCore core() {
        return server.core();
    }

    /** The parts of the running node of a kind. */
    public <T> Collection<T> parts(Class<T> kind) {
        return server.parts(kind);
    }

    public String base() {
        return "http://localhost:" + server.port();
    }

    /** The one folder of the story: {@code extract/} has three faces and a forged one. */
    public Path folder() {
        return folder;
    }

    /** The number of the learner of the story. */
    public String uln() {
        return learner.uln();
    }

    public String givenName() {
        return learner.given();
    }

    public String familyName() {
        return learner.family();
    }

    /** As {@code 2008-03-27}. */
    public String dateOfBirth() {
        return learner.born();
    }

    /** @param born as {@code 2008-03-27} */
    public record Known(String uln, String given, String family, String born) {}

    /** Another learner who has results, and no log-in. */
    public Known another() {
        return another;
    }

    /** The addresses of what the learner shares. */
    public List<String> links() {
        return links;
    }

    /** Somebody new without an account. */
    public PageVisitor anybody() {
        return new PageVisitor(base());
    }

    /**
     * The person of that role, signed in once for all tests.
     *
     * @param role college, awarding, learner, helpdesk, operator
     */
    public PageVisitor as(String role) {
        return visitors.computeIfAbsent(role, any -> {
            DemoPeople.Person person = person(role);
            return anybody().signIn(person.user(), person.password(), () -> code(person.user()));
        });
    }

    public String user(String role) {
        return person(role).user();
    }

    public String password(String role) {
        return person(role).password();
    }

    /** The code of the second factor at this moment. */
    public String code(String user) {
        return core().users()
                .totp()
                .code(
                        core().users().users().find(user).orElseThrow(),
                        core().clock().instant());
    }

    /** A page as somebody sees it. */
    public Document page(String role, String path) {
        return Jsoup.parse(as(role).get(path).body(), base());
    }

    private DemoPeople.Person person(String role) {
        return people.people().stream()
                .filter(one -> one.role().equals(role))
                .findFirst()
                .orElseThrow();
    }

    private static final class Holder {

        static final PagesHub ONE = start();
    }

    private static PagesHub start() {
        try {
            Path folder = Files.createTempDirectory("hub-pages");
            HubServer server = HubServer.startQuietly(
                    HubSettings.load(folder.resolve("data"), Map.of("HUB_DROP_FOLDER_QUIET_SECONDS", "1")),
                    0,
                    Commands::inside);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> end(server, folder)));
            return told(server, folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PagesHub told(HubServer server, Path folder) throws IOException {
        List<Sandbox.Login> logins = Sandbox.load(server.core(), Sandbox.file());
        Path samples = requireNonNull(Sandbox.file().toAbsolutePath().getParent());
        DemoStage stage = new DemoStage(server, folder, new PrintWriter(Writer.nullWriter()));
        stage.operate(
                "qualifications", "load", samples.resolve("qualifications.csv").toString());
        Path night = samples.resolve("batches/first-enrolment.csv");
        stage.send(login(logins, COLLEGE), night);
        DemoFeeds feeds = DemoFeeds.of(stage.answer(night, "output.csv"));
        for (String results : List.of("achievements/summer-results.csv", "achievements/held-and-refused.csv")) {
            stage.send(login(logins, AWARDING), feeds.write(samples.resolve(results), KNOWN, folder.resolve("feeds")));
        }
        stage.send(
                login(logins, COLLEGE),
                feeds.write(samples.resolve("participation/autumn-return.csv"), KNOWN, folder.resolve("feeds")));
        DemoHands hands = new DemoHands(stage, login(logins, AWARDING));
        DemoFeeds.Learner learner = feeds.player(PLAYER);
        hands.tell(learner);
        hands.challengeOnceMore(learner);
        DemoPeople people = new DemoPeople(server.core());
        people.add(COLLEGE, AWARDING);
        people.addLearner(learner, COLLEGE);
        return new PagesHub(server, folder, people, learner, another(feeds), hands.links());
    }

    private static Known another(DemoFeeds feeds) {
        DemoFeeds.Learner other = feeds.player(ANOTHER);
        return new Known(other.uln(), other.given(), other.family(), other.born());
    }

    private static Sandbox.Login login(List<Sandbox.Login> logins, Ukprn ukprn) {
        return logins.stream()
                .filter(login -> login.ukprn().equals(ukprn))
                .findFirst()
                .orElseThrow();
    }

    private static void end(HubServer server, Path folder) {
        server.close();
        try {
            Folders.delete(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
