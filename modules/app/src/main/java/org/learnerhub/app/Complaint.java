package org.learnerhub.app;

import java.io.PrintWriter;
import org.learnerhub.app.operator.UserMistake;

/** Says on the command line that something broke: one line, and the trace only where HUB_DEBUG=1 asks for it. */
final class Complaint {

    private Complaint() {}

    static void print(PrintWriter out, Throwable failure, boolean debug) {
        out.println("hub: " + (failure instanceof UserMistake ? failure.getMessage() : cause(failure)));
        if (debug) {
            failure.printStackTrace(out);
        } else if (!(failure instanceof UserMistake)) {
            out.println("hub: this is a fault of the program; HUB_DEBUG=1 shows where.");
        }
        out.flush();
    }

    private static String cause(Throwable failure) {
        Throwable deepest = failure;
        while (deepest.getCause() != null) {
            deepest = deepest.getCause();
        }
        return deepest.getClass().getSimpleName() + ": " + deepest.getMessage();
    }
}
