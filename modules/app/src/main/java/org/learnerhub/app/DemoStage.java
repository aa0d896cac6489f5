package org.learnerhub.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.learnerhub.app.admin.Sandbox;
import org.learnerhub.app.node.HubServer;
import org.learnerhub.app.operator.CommandOrigin;
import picocli.CommandLine;

/** What the demo plays on: a hub, a folder, and the commands as people type them, senders' and operator's. */
final class DemoStage {

    static final int SOME_ROWS_UNRESOLVED = 1;

    private final HubServer server;
    private final Path folder;
    private final PrintWriter out;

    DemoStage(HubServer server, Path folder, PrintWriter out) {
        this.server = server;
        this.folder = folder;
        this.out = out;
    }

    Path folder() {
        return folder;
    }

    Path answer(Path file, String document) {
        return folder.resolve("answers").resolve(file.getFileName()).resolve(document);
    }

    void say(String text, Object... values) {
        out.println(text.formatted(values));
        out.flush();
    }

    /** How many changes the register of providers has had. */
    long changesOfProviders() {
        return server.core().providers().lastChange();
    }

    /** The operator's commands run in the hub, as they do when it is another process. */
    int operate(String... command) {
        return Commands.inside(server.core()).run(CommandOrigin.ofThisProcess(), List.of(command), out, out);
    }

    /** Like {@link #operate}, but what it prints is the answer. */
    String told(String... command) {
        StringWriter text = new StringWriter();
        PrintWriter quiet = new PrintWriter(text);
        int code = Commands.inside(server.core()).run(CommandOrigin.ofThisProcess(), List.of(command), quiet, quiet);
        quiet.flush();
        if (code != 0) {
            throw new IllegalStateException(String.join(" ", command) + ": " + text);
        }
        return text.toString();
    }

    /** @param status a status list */
    int verifyExtract(Path extract, Path status) {
        return verifyExtract(out, extract, status);
    }

    /** As {@link #verifyExtract}, but says the verdict only. */
    int verifyExtractBriefly(Path extract, Path status) {
        StringWriter text = new StringWriter();
        int code = verifyExtract(new PrintWriter(text), extract, status);
        say("%s", text.toString().lines().findFirst().orElse(""));
        return code;
    }

    private int verifyExtract(PrintWriter target, Path extract, Path status) {
        return run(target, "verify", extract.toString(), "--trust", authority(), "--status", status.toString());
    }

    String address() {
        return "http://localhost:" + server.port();
    }

    int run(String... command) {
        return run(out, command);
    }

    /** Progress goes to standard error, but not where the answer is one line. */
    private int run(PrintWriter target, String... command) {
        CommandLine line = new CommandLine(Hub.commandLine().getCommandSpec()).setOut(target);
        return (target == out ? line : line.setErr(target)).execute(command);
    }

    /**
     * Sends a file, shows some rows of its result and verifies it.
     *
     * @return 0 where there is an answer and it is genuine
     */
    int send(Sandbox.Login login, Path file) throws IOException {
        say("%n--- %s (%s) sends %s", login.name(), login.ukprn(), file.getFileName());
        int code = submit(out, login, file);
        if (code > SOME_ROWS_UNRESOLVED) {
            return code;
        }
        say("");
        ResultGlance.print(answer(file, "result.xml"), out);
        say("");
        return verify(out, file);
    }

    /** Like {@link #send}, in one line where all is well. */
    int sendBriefly(Sandbox.Login login, Path file) throws IOException {
        StringWriter text = new StringWriter();
        PrintWriter quiet = new PrintWriter(text);
        int code = submit(quiet, login, file);
        if (code <= SOME_ROWS_UNRESOLVED) {
            code = verify(quiet, file);
        }
        if (code != 0) {
            say("  %s%n%s", file.getFileName(), text);
            return code;
        }
        String rows = ResultGlance.counts(answer(file, "result.xml")).entrySet().stream()
                .map(count -> count.getValue() + " " + count.getKey())
                .collect(Collectors.joining(", "));
        say("  %-30s %s, %s", file.getFileName(), text.toString().contains("GENUINE:") ? "GENUINE" : "?", rows);
        return 0;
    }

    private int submit(PrintWriter target, Sandbox.Login login, Path file) throws IOException {
        Path password = Files.writeString(folder.resolve("password"), login.password(), StandardCharsets.UTF_8);
        return run(
                target,
                "submit",
                file.toString(),
                "--ukprn",
                login.ukprn().value(),
                "--user",
                login.user(),
                "--password-file",
                password.toString(),
                "--hub",
                address(),
                "--trust",
                authority(),
                "--out",
                answer(file, "").toString());
    }

    private int verify(PrintWriter target, Path file) {
        return run(target, "verify", answer(file, "result.xml").toString(), "--trust", authority());
    }

    private String authority() {
        return folder.resolve("data/trust/ca.pem").toString();
    }
}
