package org.learnerhub.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.learnerhub.app.node.HubCore;
import org.learnerhub.app.node.HubServer;
import org.learnerhub.app.pages.PageVisitor;
import org.learnerhub.app.settings.HubSettings;
import org.learnerhub.domain.provider.Ukprn;

/** A hub with something on every page, one for all tests of pages in a JVM. Tests add to it and must bear what others added. */
public final class PagesHub {

    public static final Ukprn COLLEGE = PagesStory.COLLEGE;
    public static final Ukprn AWARDING = PagesStory.AWARDING;

    private final HubServer server;
    private final Path folder;
    private final PagesStory story;
    private final Map<String, PageVisitor> visitors = new ConcurrentHashMap<>();

    private PagesHub(HubServer server, Path folder, PagesStory story) {
        this.server = server;
        this.folder = folder;
        this.story = story;
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
        return story.uln();
    }

    public String givenName() {
        return story.learner().given();
    }

    public String familyName() {
        return story.learner().family();
    }

    /** As {@code 2008-03-27}. */
    public String dateOfBirth() {
        return story.learner().born();
    }

    /** @param born as {@code 2008-03-27} */
    public record Known(String uln, String given, String family, String born) {}

    /** Another learner who has results, and no log-in. */
    public Known another() {
        DemoFeeds.Learner other = story.another();
        return new Known(other.uln(), other.given(), other.family(), other.born());
    }

    /** The addresses of what the learner shares. */
    public List<String> links() {
        return story.links();
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
        return visitors.computeIfAbsent(role, story::signIn);
    }

    public String user(String role) {
        return story.person(role).user();
    }

    public String password(String role) {
        return story.person(role).password();
    }

    /** The code of the second factor at this moment. */
    public String code(String user) {
        return story.code(user);
    }

    /** A page as somebody sees it. */
    public Document page(String role, String path) {
        return Jsoup.parse(as(role).get(path).body(), base());
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
            return new PagesHub(server, folder, PagesStory.tell(server, folder));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
