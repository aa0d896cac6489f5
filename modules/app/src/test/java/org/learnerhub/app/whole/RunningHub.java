package org.learnerhub.app.whole;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.learnerhub.app.Commands;
import org.learnerhub.app.admin.Sandbox;
import org.learnerhub.app.logs.PersonalWords;
import org.learnerhub.app.node.HubServer;
import org.learnerhub.app.settings.HubSettings;
import org.learnerhub.testkit.TestDatabase;

/** A hub in this process with the sandbox's institutions, and its command line as the client. */
public final class RunningHub implements AutoCloseable {

    public static final Path ROOT = Path.of(System.getProperty("hub.root"));
    public static final String COLLEGE = "10099001";

    private final Path folder;
    private final HubServer server;
    private final Map<String, Sandbox.Login> logins = new HashMap<>();

    private RunningHub(Path folder, HubServer server) {
        this.folder = folder;
        this.server = server;
        for (Sandbox.Login login : Sandbox.load(server.core(), ROOT.resolve("samples/institutions.csv"))) {
            logins.put(login.ukprn().value(), login);
        }
        try {
            for (Sandbox.Login login : logins.values()) {
                Files.writeString(passwordFile(login.ukprn().value()), login.password());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static RunningHub start(Path folder, TestDatabase database, int workers) {
        return start(folder, database, workers, Map.of());
    }

    /** @param settings more of the environment */
    public static RunningHub start(Path folder, TestDatabase database, int workers, Map<String, String> settings) {
        Map<String, String> environment = new HashMap<>(settings);
        environment.putIfAbsent("HUB_DROP_FOLDER_QUIET_SECONDS", "1");
        environment.put("HUB_DATABASE_URL", database.url());
        environment.put("HUB_DATABASE_USER", database.user());
        environment.put("HUB_DATABASE_PASSWORD", database.password());
        environment.put("HUB_WORKERS", Integer.toString(workers));
        return new RunningHub(
                folder, HubServer.start(HubSettings.load(folder.resolve("data"), environment), 0, Commands::inside));
    }

    public HubServer server() {
        return server;
    }

    public String address() {
        return "http://localhost:" + server.port();
    }

    public Path dropFolder(String ukprn, String name) {
        return folder.resolve("data/exchange").resolve(ukprn).resolve(name);
    }

    public Path authority() {
        return folder.resolve("data/trust/ca.pem");
    }

    public Sandbox.Login login(String ukprn) {
        return logins.get(ukprn);
    }

    /** Submits by the command line and waits. */
    public Ended submit(Path file, String ukprn, Path out, String... more) {
        List<String> arguments = new ArrayList<>(List.of(
                "submit",
                file.toString(),
                "--ukprn",
                ukprn,
                "--user",
                "tests",
                "--password-file",
                passwordFile(ukprn).toString(),
                "--hub",
                address(),
                "--trust",
                authority().toString(),
                "--out",
                out.toString(),
                "--json"));
        arguments.addAll(List.of(more));
        return command(arguments.toArray(String[]::new));
    }

    public static Ended command(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Commands.line()
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(arguments);
        return new Ended(code, out.toString(), err.toString());
    }

    public static Path generate(Path file, int rows, int seed, String... more) {
        List<String> arguments = new ArrayList<>(List.of(
                "generate",
                "--rows",
                Integer.toString(rows),
                "--seed",
                Integer.toString(seed),
                "--ukprn",
                COLLEGE,
                "--out",
                file.toString()));
        arguments.addAll(List.of(more));
        Ended ended = command(arguments.toArray(String[]::new));
        if (ended.code() != 0) {
            throw new IllegalStateException("generate ended with " + ended);
        }
        PersonalWords.note(file);
        return file;
    }

    private Path passwordFile(String ukprn) {
        return folder.resolve(ukprn + ".password");
    }

    @Override
    public void close() {
        server.close();
    }

    /** How a command ended. */
    public record Ended(int code, String out, String err) {}
}
