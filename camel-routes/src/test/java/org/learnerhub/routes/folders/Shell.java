package org.learnerhub.routes.folders;

import java.io.IOException;
import java.util.concurrent.TimeUnit;

/** Commands of the system that Java has no words for. */
final class Shell {

    private Shell() {}

    /** @return whether it could be done here */
    static boolean run(String... command) {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
