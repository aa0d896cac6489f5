package org.learnerhub.client;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a command takes from the process it runs in.
 *
 * @param terminal whether a person watches standard error: progress is then drawn, otherwise told in plain lines
 */
record Surroundings(Map<String, String> environment, Clock clock, Sleeper sleeper, boolean terminal) {

    static Surroundings ofThisProcess() {
        return new Surroundings(System.getenv(), Clock.systemUTC(), Sleeper::ofThisThread, isTerminal());
    }

    /** Null where it is unset or blank. */
    @Nullable
    String variable(String name) {
        String value = environment.get(name);
        return value == null || value.isBlank() ? null : value;
    }

    /** Asked of Linux directly, for Java knows only standard input and output; elsewhere plain lines must do. */
    private static boolean isTerminal() {
        try {
            String stderr = Files.readSymbolicLink(Path.of("/proc/self/fd/2")).toString();
            boolean drawable = stderr.startsWith("/dev/pts/") || stderr.startsWith("/dev/tty");
            return drawable && !"dumb".equals(System.getenv("TERM"));
        } catch (IOException | UnsupportedOperationException e) {
            return false;
        }
    }
}
