package org.learnerhub.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.learnerhub.app.admin.Sandbox;
import org.learnerhub.app.node.HubServer;
import org.learnerhub.app.settings.HubSettings;
import org.learnerhub.domain.provider.Ukprn;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Shows what the hub does on a fresh, embedded one: files in, verified signed results out, and a record with its history. */
@Command(
        name = "demo",
        description = "Tells a story on sample files through a fresh embedded hub, and verifies the results.")
final class DemoCommand implements Callable<Integer> {

    private static final Ukprn COLLEGE = new Ukprn("10099001");
    private static final Ukprn AWARDING = new Ukprn("10099003");

    /** Nobody copies large files over slow lines here. */
    private static final Map<String, String> SOON = Map.of("HUB_DROP_FOLDER_QUIET_SECONDS", "2");

    @Spec
    private CommandSpec spec;

    @Option(names = "--keep", description = "Leaves the hub running and prints addresses and log-ins.")
    private boolean keep;

    @Option(names = "--rows", description = "Enrols this many invented learners instead of the samples.")
    private @Nullable Integer rows;

    @Option(names = "--port", defaultValue = "0", description = "Default: any free port.")
    private int port;

    @Override
    public Integer call() throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("hub-demo");
        int chosen = port == 0 ? freePort() : port;
        String address = "http://localhost:" + chosen;
        Map<String, String> settings = new HashMap<>(SOON);
        settings.put("HUB_PUBLIC_URL", address);
        try (HubServer server =
                HubServer.startQuietly(HubSettings.load(folder.resolve("data"), settings), chosen, Commands::inside)) {
            List<Sandbox.Login> logins = Sandbox.load(server.core(), Sandbox.file());
            say("a fresh hub runs at %s, its data in %s", address, folder);
            DemoStory story = new DemoStory(
                    new DemoStage(server, folder, out()), login(logins, COLLEGE), login(logins, AWARDING));
            int worst = story.tell(rows);
            if (keep) {
                keepRunning(server, folder, logins, story);
            }
            return worst;
        } finally {
            Folders.delete(folder);
        }
    }

    /** The address is signed into extracts, so it is known before the hub starts. */
    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static Sandbox.Login login(List<Sandbox.Login> logins, Ukprn ukprn) {
        return logins.stream()
                .filter(login -> login.ukprn().equals(ukprn))
                .findFirst()
                .orElseThrow();
    }

    private void keepRunning(HubServer server, Path folder, List<Sandbox.Login> logins, DemoStory story)
            throws IOException, InterruptedException {
        EndInTime.attend().close(server);
        DemoPeople people = new DemoKept(server, folder).make(story, COLLEGE, AWARDING);
        String address = "http://localhost:" + server.port();
        say("%nthe hub keeps running until you press Ctrl-C:", address);
        say("  %s/services/LearnerService?wsdl   %s/LearnerService.svc?wsdl", address, address);
        say("  %s/services/BatchExchange?wsdl    %s/trust/ca.pem", address, address);
        say("  drop folders: %s/<UKPRN>/in", folder.resolve("data/exchange"));
        logins.forEach(login ->
                say("  %s  %-22s user %-20s password %s", login.ukprn(), login.name(), login.user(), login.password()));
        say("%npeople who sign in at %s/sign-in (pages of each in %s):", address, folder.resolve("data/demo.json"));
        people.people()
                .forEach(person -> say(
                        "  %-9s user %-14s password %s  secret of the second factor %s",
                        person.role(), person.user(), person.password(), person.totpSecret()));
        say(
                "an employer needs no account: %s/verify; extracts to try, one of them forged: %s",
                address, folder.resolve("extract"));
        new CountDownLatch(1).await();
    }

    private void say(String text, Object... values) {
        out().println(text.formatted(values));
        out().flush();
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }
}
