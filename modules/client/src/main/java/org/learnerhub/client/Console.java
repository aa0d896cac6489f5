package org.learnerhub.client;

import java.io.PrintWriter;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** A command's way to talk: results to standard output, everything else to standard error. */
final class Console {

    private final CommandLine commandLine;
    private final Surroundings surroundings;

    /** @param spec null only where a command is not run by picocli, which is a fault of the program */
    Console(@Nullable CommandSpec spec, Surroundings surroundings) {
        this.commandLine = Objects.requireNonNull(spec).commandLine();
        this.surroundings = surroundings;
    }

    PrintWriter out() {
        return commandLine.getOut();
    }

    Progress progress() {
        PrintWriter err = commandLine.getErr();
        return surroundings.terminal()
                ? new BarProgress(System.err, err)
                : new PlainProgress(err, surroundings.clock());
    }

    /** To be thrown: the command line itself is wrong. */
    ParameterException misuse(String sentence) {
        return new ParameterException(commandLine, sentence);
    }

    /** Says it, and hands back the exit code. */
    int failed(CommandFailure failure) {
        PrintWriter err = commandLine.getErr();
        failure.lines().stream().filter(line -> !line.isBlank()).forEach(line -> err.println("hub: " + line));
        err.flush();
        return failure.exitCode();
    }
}
