package org.learnerhub.browser;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Stream;

/** A command of the hub in a process of its own, as operators start it; it ends with the tests. */
final class HubProcess {

    private static final Duration COMMAND_LIMIT = Duration.ofMinutes(2);

    private final Process process;
    private final Path log;

    private HubProcess(Process process, Path log) {
        this.process = process;
        this.log = log;
    }

    /** Of this JVM alone: others run tests beside it. */
    static Path logOf(String what) {
        return Path.of("target", what + "-" + ProcessHandle.current().pid() + ".log")
                .toAbsolutePath();
    }

    /** @param log of all that it says */
    static HubProcess start(Path log, Map<String, String> environment, String... arguments) {
        try {
            Files.createDirectories(log.getParent());
            Files.deleteIfExists(log);
            ProcessBuilder builder = new ProcessBuilder(command(arguments))
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile());
            builder.environment().put("HUB_HOME", Demo.ROOT.toString());
            builder.environment().putAll(environment);
            HubProcess started = new HubProcess(builder.start(), log);
            Runtime.getRuntime().addShutdownHook(new Thread(started::end));
            return started;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Runs a command on a hub that runs already. @return what it says */
    static String run(Path data, String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.add("--data");
        all.add(data.toString());
        HubProcess command = start(logOf("command"), Map.of(), all.toArray(String[]::new));
        try {
            if (!command.process.waitFor(COMMAND_LIMIT.toSeconds(), TimeUnit.SECONDS)
                    || command.process.exitValue() != 0) {
                throw new IllegalStateException(arguments[0] + " failed: " + command.said());
            }
            return command.said();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    /** Waits until it has said what is looked for. */
    <T> T when(Duration patience, Function<String, Optional<T>> found) {
        Instant limit = Instant.now().plus(patience);
        while (Instant.now().isBefore(limit) && process.isAlive()) {
            Optional<T> answer = found.apply(said());
            if (answer.isPresent()) {
                return answer.get();
            }
            pause();
        }
        throw new IllegalStateException("the hub did not start: " + said());
    }

    private String said() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> command(String... arguments) {
        return Stream.concat(
                        Stream.of(
                                Path.of(System.getProperty("java.home"), "bin", "java")
                                        .toString(),
                                "-Xmx512m",
                                "-XX:TieredStopAtLevel=1",
                                "-XX:+ExitOnOutOfMemoryError",
                                "-Dfile.encoding=" + StandardCharsets.UTF_8,
                                "-cp",
                                classPath(),
                                "org.learnerhub.app.Hub"),
                        Stream.of(arguments))
                .toList();
    }

    private static String classPath() {
        String all = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Stream.of(all.split(File.pathSeparator, -1))
                .filter(part -> !part.isEmpty())
                .reduce((one, other) -> one + File.pathSeparator + other)
                .orElseThrow();
    }

    private void end() {
        process.destroy();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
