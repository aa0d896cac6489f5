package org.learnerhub.client;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine;

/** Runs commands as the program does, with surroundings of the test's own. */
final class Commands {

    private final FastClock clock = new FastClock();
    private final Map<String, String> environment;

    Commands(Map<String, String> environment) {
        this.environment = environment;
    }

    Ended submit(String... arguments) {
        return run(new SubmitCommand(surroundings()), arguments);
    }

    Ended verify(String... arguments) {
        return run(new VerifyCommand(surroundings()), arguments);
    }

    Ended generate(String... arguments) {
        return run(new GenerateCommand(surroundings()), arguments);
    }

    private Surroundings surroundings() {
        return new Surroundings(environment, clock, clock, false);
    }

    private static Ended run(Callable<Integer> command, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = new CommandLine(command)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(arguments);
        return new Ended(code, out.toString(), err.toString());
    }

    /** How a command ended. */
    record Ended(int code, String out, String err) {}
}
