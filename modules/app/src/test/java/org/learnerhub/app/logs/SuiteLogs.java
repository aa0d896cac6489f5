package org.learnerhub.app.logs;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Everything that the tests of all modules logged, as far as those modules have been tested: log files, what was written
 * to the consoles, and what the PostgreSQL servers of the tests logged.
 */
final class SuiteLogs {

    private static final Pattern CONSOLE =
            Pattern.compile("<system-(out|err)><!\\[CDATA\\[(.*?)]]></system-\\1>", Pattern.DOTALL);

    private final Path root;

    SuiteLogs(Path root) {
        this.root = root;
    }

    /** Lines by the file in which they stand. */
    Map<Path, List<String>> lines() throws IOException {
        Map<Path, List<String>> lines = new LinkedHashMap<>();
        for (Path module : modules()) {
            Path built = module.resolve("target");
            for (Path log : files(built)) {
                lines.put(root.relativize(log), List.of(text(log).split("\n")));
            }
            for (Path report : PersonalWords.files(built.resolve("surefire-reports"))) {
                List<String> console = console(text(report));
                if (!console.isEmpty()) {
                    lines.put(root.relativize(report), console);
                }
            }
        }
        return lines;
    }

    private List<Path> modules() throws IOException {
        List<Path> modules = new ArrayList<>(List.of(root.resolve("camel-routes")));
        try (Stream<Path> folders = Files.list(root.resolve("modules"))) {
            folders.sorted().forEach(modules::add);
        }
        return modules;
    }

    private static List<Path> files(Path built) throws IOException {
        List<Path> files = new ArrayList<>(PersonalWords.files(built.resolve("test-logs")));
        files.addAll(PersonalWords.files(built.resolve("test-postgres")));
        if (Files.isDirectory(built)) {
            // one of each JVM that the module's tests ran in
            try (DirectoryStream<Path> logs = Files.newDirectoryStream(built, "test-log*.txt")) {
                logs.forEach(files::add);
            }
        }
        return files;
    }

    /** A report of the build also tells names of tests and their failures, which quote what they expect. */
    static List<String> console(String report) {
        List<String> lines = new ArrayList<>();
        Matcher consoles = CONSOLE.matcher(report);
        while (consoles.find()) {
            lines.addAll(List.of(consoles.group(2).split("\n")));
        }
        return lines;
    }

    private static String text(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    }
}
