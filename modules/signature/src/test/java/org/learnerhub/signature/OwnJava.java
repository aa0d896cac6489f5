package org.learnerhub.signature;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.learnerhub.testkit.ForeignProgram;

/** Runs a main class of these tests in a process of its own, with the Java and the class path of this one. */
public final class OwnJava {

    private OwnJava() {}

    /** @param arguments options, the main class, its arguments */
    public static ForeignProgram.Run run(Path folder, String... arguments) throws IOException, InterruptedException {
        List<String> all = new ArrayList<>(List.of("-cp", System.getProperty("java.class.path")));
        all.addAll(List.of(arguments));
        return new ForeignProgram(Path.of(System.getProperty("java.home"), "bin", "java"))
                .run(folder, all.toArray(String[]::new));
    }
}
