package org.learnerhub.app;

import java.io.PrintWriter;
import java.nio.file.FileSystemException;
import org.learnerhub.app.operator.UserMistake;

/** Says on the command line that something broke: one line, and the trace only where HUB_DEBUG=1 asks for it. */
final class Complaint {

    private Complaint() {}

    static void print(PrintWriter out, Throwable failure, boolean debug) {
        Throwable cause = deepest(failure);
        boolean fault = !(failure instanceof UserMistake) && !(cause instanceof FileSystemException);
        out.println("hub: " + (failure instanceof UserMistake ? failure.getMessage() : told(cause)));
        if (debug) {
            failure.printStackTrace(out);
        } else if (fault) {
            out.println("hub: this is a fault of the program; HUB_DEBUG=1 shows where.");
        }
        out.flush();
    }

    /** A disk, a folder's owner or a mount is no fault of the program, wherever it is met. */
    private static String told(Throwable cause) {
        String told = cause.getClass().getSimpleName() + ": " + cause.getMessage();
        return cause instanceof FileSystemException
                ? told + ": this file or folder cannot be used; see whether it is mounted, whose it is, whether a file"
                        + " stands where a folder should, and whether there is room."
                : told;
    }

    private static Throwable deepest(Throwable failure) {
        Throwable deepest = failure;
        while (deepest.getCause() != null) {
            deepest = deepest.getCause();
        }
        return deepest;
    }
}
