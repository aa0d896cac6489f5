package org.learnerhub.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.learnerhub.app.admin.Sandbox;
import org.learnerhub.app.node.HubServer;
import org.learnerhub.app.settings.HubSettings;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Shows the main job from end to end on a fresh, embedded hub: files in, a verified signed result out. */
@Command(name = "demo", description = "Runs the sample batches through a fresh embedded hub and verifies the results.")
final class DemoCommand implements Callable<Integer> {

    /** The two nights of Fairmead College: the second meets people of the first again. */
    private static final List<String> FIRST = List.of("first-enrolment.csv", "second-night.csv");

    /** Nobody copies large files over slow lines here. */
    private static final Map<String, String> SOON = Map.of("HUB_DROP_FOLDER_QUIET_SECONDS", "2");

    private static final int SOME_ROWS_UNRESOLVED = 1;

    @Spec
    private CommandSpec spec;

    @Option(names = "--keep", description = "Leaves the hub running and prints addresses and log-ins.")
    private boolean keep;

    @Option(names = "--rows", description = "Submits this many invented learners instead of the samples.")
    private @Nullable Integer rows;

    @Option(names = "--port", defaultValue = "0", description = "Default: any free port.")
    private int port;

    @Override
    public Integer call() throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("hub-demo");
        try (HubServer server = HubServer.startQuietly(HubSettings.load(folder.resolve("data"), SOON), port)) {
            List<Sandbox.Login> logins = Sandbox.load(server.core(), Sandbox.file());
            say("a fresh hub runs at http://localhost:%d, its data in %s", server.port(), folder);
            int worst = submitAll(server, folder, logins.get(0));
            if (keep) {
                keepRunning(server, folder, logins);
            }
            return worst;
        } finally {
            Folders.delete(folder);
        }
    }

    private int submitAll(HubServer server, Path folder, Sandbox.Login login) throws IOException {
        Path password = Files.writeString(folder.resolve("password"), login.password(), StandardCharsets.UTF_8);
        Path authority = folder.resolve("data/trust/ca.pem");
        int worst = 0;
        for (Path file : files(folder)) {
            Path answers = folder.resolve("answers").resolve(file.getFileName());
            say("%n--- %s (%s) sends %s", login.name(), login.ukprn(), file.getFileName());
            int code = run(
                    "submit",
                    file.toString(),
                    "--ukprn",
                    login.ukprn().value(),
                    "--user",
                    login.user(),
                    "--password-file",
                    password.toString(),
                    "--hub",
                    "http://localhost:" + server.port(),
                    "--trust",
                    authority.toString(),
                    "--out",
                    answers.toString());
            if (code > SOME_ROWS_UNRESOLVED) {
                return code;
            }
            say("");
            ResultGlance.print(answers.resolve("result.xml"), out());
            say("");
            worst = Math.max(
                    worst, run("verify", answers.resolve("result.xml").toString(), "--trust", authority.toString()));
        }
        return worst;
    }

    /** The samples of valid batches, those that tell a story first. */
    private List<Path> files(Path folder) throws IOException {
        if (rows != null) {
            Path file = folder.resolve("invented.csv");
            run("generate", "--rows", rows.toString(), "--seed", "1", "--ukprn", "10099001", "--out", file.toString());
            return List.of(file);
        }
        Path samples = Sandbox.file().resolveSibling("batches");
        List<Path> files = new ArrayList<>(FIRST.stream().map(samples::resolve).toList());
        try (Stream<Path> all = Files.list(samples)) {
            all.filter(Files::isRegularFile)
                    .filter(file ->
                            file.toString().endsWith(".csv") || file.toString().endsWith(".xml"))
                    .filter(file -> !files.contains(file))
                    .sorted()
                    .forEach(files::add);
        }
        return files;
    }

    private int run(String... arguments) {
        return new CommandLine(Hub.commandLine().getCommandSpec()).setOut(out()).execute(arguments);
    }

    private void keepRunning(HubServer server, Path folder, List<Sandbox.Login> logins) throws InterruptedException {
        EndInTime.attend().close(server);
        String address = "http://localhost:" + server.port();
        say("%nthe hub keeps running until you press Ctrl-C:", address);
        say("  %s/services/LearnerService?wsdl   %s/LearnerService.svc?wsdl", address, address);
        say("  %s/services/BatchExchange?wsdl    %s/trust/ca.pem", address, address);
        say("  drop folders: %s/<UKPRN>/in", folder.resolve("data/exchange"));
        logins.forEach(login ->
                say("  %s  %-22s user %-20s password %s", login.ukprn(), login.name(), login.user(), login.password()));
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
