package org.learnerhub.app.whole.process;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.learnerhub.app.whole.RunningHub;

/** A hub command in a process of its own, which a test may kill. */
final class HubProcess implements AutoCloseable {

    private static final Duration START_LIMIT = Duration.ofMinutes(2);

    private final Process process;
    private final Path log;

    private HubProcess(Process process, Path log) {
        this.process = process;
        this.log = log;
    }

    /** @param log takes everything the process prints */
    static HubProcess start(Path log, Map<String, String> environment, String... arguments) {
        return start(log, environment, HubProgram.command(List.of(), arguments));
    }

    /** @param umask of the process, such as 000 */
    static HubProcess startWithUmask(String umask, Path log, String... arguments) {
        List<String> command = new ArrayList<>(List.of("sh", "-c", "umask " + umask + "; exec \"$@\"", "hub"));
        command.addAll(HubProgram.command(List.of(), arguments));
        return start(log, Map.of(), command);
    }

    private static HubProcess start(Path log, Map<String, String> environment, List<String> command) {
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().put("HUB_DROP_FOLDER_QUIET_SECONDS", "1");
        builder.environment().putAll(environment);
        builder.environment().put("HUB_HOME", RunningHub.ROOT.toString());
        try {
            return new HubProcess(builder.start(), log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Sends a file of the college's to a hub wherever it runs. */
    static RunningHub.Ended submit(String address, Path passwordFile, Path file, String... more) {
        List<String> arguments = new ArrayList<>(List.of(
                "submit",
                file.toString(),
                "--ukprn",
                RunningHub.COLLEGE,
                "--user",
                "tests",
                "--password-file",
                passwordFile.toString(),
                "--hub",
                address,
                "--json"));
        arguments.addAll(List.of(more));
        return RunningHub.command(arguments.toArray(String[]::new));
    }

    /** Waits for the line {@code ready <address>} and gives the address; the youngest one in the log. */
    String ready() {
        Instant limit = Instant.now().plus(START_LIMIT);
        while (Instant.now().isBefore(limit)) {
            List<String> ready = lines("ready ");
            if (!ready.isEmpty()) {
                return ready.get(ready.size() - 1).substring("ready ".length());
            }
            if (!process.isAlive()) {
                break;
            }
            pause(50);
        }
        throw new IllegalStateException("the process did not start; its log is " + content());
    }

    /** Lines of the log that contain a text. */
    List<String> lines(String text) {
        try (BufferedReader reader = Files.newBufferedReader(log);
                Stream<String> lines = reader.lines()) {
            return lines.filter(line -> line.contains(text)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits for the end. */
    int exitCode(Duration limit) {
        if (!ended(limit)) {
            throw new IllegalStateException("the process has not ended; its log is " + content());
        }
        return process.exitValue();
    }

    /** As {@code kill} does; whether it ended in time. */
    boolean terminate(Duration limit) {
        process.destroy();
        return ended(limit);
    }

    private boolean ended(Duration limit) {
        try {
            return process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** As {@code kill -9} does. */
    void kill() {
        process.destroyForcibly();
        try {
            process.waitFor(30, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** It stands still, whatever happens meanwhile. */
    void halt() {
        signal("-STOP");
    }

    /** It goes on with all that it had in memory. */
    void goOn() {
        signal("-CONT");
    }

    private void signal(String signal) {
        try {
            Process sent = new ProcessBuilder("kill", signal, Long.toString(process.pid())).start();
            if (!sent.waitFor(30, TimeUnit.SECONDS) || sent.exitValue() != 0) {
                throw new IllegalStateException("kill " + signal + " failed");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    private String content() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            return "unreadable";
        }
    }

    @Override
    public void close() {
        kill();
    }
}
