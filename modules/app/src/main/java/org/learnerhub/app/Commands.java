package org.learnerhub.app;

import org.learnerhub.app.control.CommandRunner;
import org.learnerhub.app.node.HubCore;
import picocli.CommandLine;

/** The command line for programs that are not started by one. */
public final class Commands {

    private Commands() {}

    /** Runs commands for others in the process of a node. */
    public static CommandRunner inside(HubCore running) {
        return (caller, arguments, out, err) ->
                Hub.inside(running, caller).setOut(out).setErr(err).execute(arguments.toArray(String[]::new));
    }

    /** All commands of {@code hub}, with their exit codes. */
    public static CommandLine line() {
        return Hub.commandLine();
    }
}
