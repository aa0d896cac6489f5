package org.learnerhub.app;

import picocli.CommandLine;

/** The command line for programs that are not started by one. */
public final class Commands {

    private Commands() {}

    /** All commands of {@code hub}, with their exit codes. */
    public static CommandLine line() {
        return Hub.commandLine();
    }
}
