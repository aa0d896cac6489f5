package org.learnerhub.app;

import picocli.CommandLine;

/** Lets tests in other packages run commands. */
public final class HubCommands {

    private HubCommands() {}

    public static CommandLine commandLine() {
        return Hub.commandLine();
    }
}
