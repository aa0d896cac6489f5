package org.learnerhub.app.control;

import java.io.PrintWriter;
import java.util.List;
import org.learnerhub.app.operator.CommandOrigin;

/** Runs a command in this process. */
@FunctionalInterface
public interface CommandRunner {

    /** @return the exit code */
    int run(CommandOrigin origin, List<String> arguments, PrintWriter out, PrintWriter err);
}
