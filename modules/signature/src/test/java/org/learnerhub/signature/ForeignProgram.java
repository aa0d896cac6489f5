package org.learnerhub.signature;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * Somebody else's program, to agree or disagree with ours. Where it is not installed its test is skipped aloud; with
 * {@code HUB_FOREIGN=required} in the environment it fails.
 */
public record ForeignProgram(Path executable) {

    public record Run(int exit, String output) {}

    static ForeignProgram named(String name) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .findFirst()
                .map(ForeignProgram::new)
                .orElseGet(() -> absent(name));
    }

    private static ForeignProgram absent(String name) {
        String notice = "SKIPPED: " + name + " is not installed";
        if ("required".equals(System.getenv("HUB_FOREIGN"))) {
            return fail(name + " is not installed, and HUB_FOREIGN=required");
        }
        System.err.println(notice);
        return Assumptions.abort(notice);
    }

    Run run(Path folder, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(executable.toString()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Run(process.waitFor(), output);
    }
}
