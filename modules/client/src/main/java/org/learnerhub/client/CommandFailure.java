package org.learnerhub.client;

import java.util.List;

/** Ends a command with an exit code and lines that say what happened and what to do about it. */
final class CommandFailure extends RuntimeException {

    private final int exitCode;
    private final List<String> lines;

    CommandFailure(int exitCode, String... lines) {
        super(String.join(" ", lines));
        this.exitCode = exitCode;
        this.lines = List.of(lines);
    }

    int exitCode() {
        return exitCode;
    }

    List<String> lines() {
        return lines;
    }
}
