package org.learnerhub.testkit;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * Somebody else's program, to agree or disagree with ours. Where it is not installed its test is skipped aloud; with
 * {@code HUB_FOREIGN=required} in the environment it fails.
 */
public record ForeignProgram(Path executable) {

    /** @param output what it wrote, errors too */
    public record Run(int exit, String output) {}

    /** The first of that name on the path. */
    public static ForeignProgram named(String name) {
        return named(name, program -> true);
    }

    /** The first of that name on the path that will do. */
    public static ForeignProgram named(String name, Predicate<ForeignProgram> suits) {
        return installed(name).filter(suits).findFirst().orElseGet(() -> absent(name));
    }

    /** The first of these that is installed, the best one first. */
    public static ForeignProgram anyOf(String... names) {
        return Stream.of(names)
                .flatMap(ForeignProgram::installed)
                .findFirst()
                .orElseGet(() -> absent(String.join(" or ", names)));
    }

    private static Stream<ForeignProgram> installed(String name) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .map(ForeignProgram::new);
    }

    /** Skips the running test aloud, or fails it. */
    public static ForeignProgram absent(String name) {
        String notice = "SKIPPED: " + name + " is not installed";
        if ("required".equals(System.getenv("HUB_FOREIGN"))) {
            return fail(name + " is not installed, and HUB_FOREIGN=required");
        }
        System.err.println(notice);
        return Assumptions.abort(notice);
    }

    /** Runs it to its end in a folder; it reads nothing. */
    public Run run(Path folder, String... arguments) throws IOException, InterruptedException {
        return run(folder, "", List.of(arguments));
    }

    /** @param input what it reads */
    public Run run(Path folder, String input, List<String> arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(executable.toString()));
        command.addAll(arguments);
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        try (OutputStream in = process.getOutputStream()) {
            in.write(input.getBytes(StandardCharsets.UTF_8));
        }
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Run(process.waitFor(), output);
    }
}
