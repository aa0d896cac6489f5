package org.learnerhub.app;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.learnerhub.app.admin.Sandbox;
import org.learnerhub.app.node.HubServer;
import org.learnerhub.app.pages.PageVisitor;
import org.learnerhub.domain.provider.Ukprn;
import tools.jackson.databind.json.JsonMapper;

/**
 * The demo's story in short, so that there is something on every page: a night of a college, results of an awarding body, a
 * return, a challenge that was answered and one that was not, a share; and one person of each role who signs in.
 */
public final class PagesStory {

    public static final Ukprn COLLEGE = new Ukprn("10099001");
    public static final Ukprn AWARDING = new Ukprn("10099003");

    /** A number of the samples, and the event of which the story tells. */
    private static final String PLAYER = "1026893096";

    private static final String ANOTHER = "7667649978";
    private static final List<String> KNOWN = List.of(PLAYER, ANOTHER, "8383558804", "1026922983");

    private final HubServer server;
    private final Told told;

    private PagesStory(HubServer server, Told told) {
        this.server = server;
        this.told = told;
    }

    /** What has to be known of it afterwards. */
    private record Told(
            List<DemoPeople.Person> people, DemoFeeds.Learner learner, DemoFeeds.Learner another, List<String> links) {}

    /** @param folder in which the hub's folder is {@code data} */
    public static PagesStory tell(HubServer server, Path folder) throws IOException {
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
        return new PagesStory(server, new Told(people.people(), learner, feeds.player(ANOTHER), hands.links()));
    }

    /** Writes down what {@link #told} has to know, passwords too. */
    public void keep(Path file) throws IOException {
        Files.writeString(file, JsonMapper.shared().writeValueAsString(told), StandardCharsets.UTF_8);
    }

    /** A story that was told before to the hub's database. */
    public static PagesStory told(HubServer server, Path file) throws IOException {
        String kept = Files.readString(file, StandardCharsets.UTF_8);
        return new PagesStory(server, JsonMapper.shared().readValue(kept, Told.class));
    }

    private static Sandbox.Login login(List<Sandbox.Login> logins, Ukprn ukprn) {
        return logins.stream()
                .filter(login -> login.ukprn().equals(ukprn))
                .findFirst()
                .orElseThrow();
    }

    /** Whom the story is about. */
    DemoFeeds.Learner learner() {
        return told.learner();
    }

    /** Another learner who has results, and no log-in. */
    DemoFeeds.Learner another() {
        return told.another();
    }

    /** The number of whom the story is about. */
    public String uln() {
        return told.learner().uln();
    }

    /** The addresses of what the learner shares. */
    public List<String> links() {
        return told.links();
    }

    /**
     * The person of a role, who signs in now.
     *
     * @param role college, awarding, learner, helpdesk, operator
     */
    public PageVisitor signIn(String role) {
        DemoPeople.Person person = person(role);
        return new PageVisitor("http://localhost:" + server.port())
                .signIn(person.user(), person.password(), () -> code(person.user()));
    }

    /** The code of the second factor at this moment. */
    String code(String user) {
        return server.core()
                .users()
                .totp()
                .code(
                        server.core().users().users().find(user).orElseThrow(),
                        server.core().clock().instant());
    }

    DemoPeople.Person person(String role) {
        return told.people().stream()
                .filter(one -> one.role().equals(role))
                .findFirst()
                .orElseThrow();
    }
}
