package org.learnerhub.app.logs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Runs by itself after all other tests, and searches all that they logged, and what the hubs that they started in other
 * processes logged, for the people and passwords that they used.
 */
class LogsOfTheSuiteTest {

    private static final Path ROOT = Path.of(System.getProperty("hub.root"));
    private static final Path LOGS = Path.of("target", "test-logs");

    /** Shorter names are also abbreviations, and shorter texts anything. */
    private static final int SHORTEST = 5;

    /** Names of people which are also words in the hub's own logs and in stack traces. */
    private static final Set<String> ALSO_OTHERWISE = Set.of("Unknown");

    private static final Pattern WORD =
            Pattern.compile("[A-Z]{1,2}\\d[A-Z\\d]? \\d[A-Z]{2}|[\\p{L}\\d](?:[\\p{L}\\d@.'_+-]*[\\p{L}\\d])?");

    @Test
    void no_log_tells_a_name_a_birth_date_an_address_or_a_password() throws IOException {
        List<Path> logs = logs();
        assumeFalse(logs.isEmpty(), "SKIPPED: no other test has logged anything in this run");
        Set<String> personal = personal();
        assertThat(personal).as("people used by tests").hasSizeGreaterThan(1_000);

        List<String> found = new ArrayList<>();
        for (Path log : logs) {
            int number = 0;
            for (String line : new String(Files.readAllBytes(log), StandardCharsets.UTF_8).split("\n")) {
                number++;
                for (String word : told(line, personal)) {
                    found.add(word + " in " + log + ":" + number + " " + line);
                }
            }
        }

        assertThat(found)
                .as("of %s personal words in %s logs", personal.size(), logs.size())
                .isEmpty();
    }

    @Test
    void what_a_line_tells_is_seen() {
        Set<String> personal = Set.of("Ashgrove", "Waiting", "2008-03-31", "YO1 7HH", "a.lindqvist@example.org");

        assertThat(told("INFO [main] org.learnerhub.x.Y refused Ashgrove.", personal))
                .containsExactly("Ashgrove");
        assertThat(told("INFO org.other.Server Waiting for a lock", personal)).isEmpty();
        assertThat(told("INFO org.other.Server Waiting, Ashgrove", personal)).containsExactly("Ashgrove", "Waiting");
        assertThat(told("org.other.Driver value '2008-03-31' of (YO1 7HH)", personal))
                .containsExactly("2008-03-31", "YO1 7HH");
        assertThat(told("org.other.Mail to=a.lindqvist@example.org", personal)).hasSize(1);
    }

    /** A single word in a line of a library may be a word like any other. */
    private static Set<String> told(String line, Set<String> personal) {
        Set<String> words = wordsOf(line, personal);
        boolean certain = words.size() > 1
                || line.contains("org.learnerhub.")
                || words.stream().anyMatch(word -> word.matches(".*[\\d@].*"));
        return certain ? words : Set.of();
    }

    private static Set<String> wordsOf(String line, Set<String> personal) {
        Set<String> told = new TreeSet<>();
        Matcher words = WORD.matcher(line);
        while (words.find()) {
            String word = words.group();
            if (personal.contains(word)) {
                told.add(word);
            }
        }
        return told;
    }

    private static Set<String> personal() throws IOException {
        Set<String> all = new TreeSet<>(PersonalWords.noted());
        for (Path file : PersonalWords.files(ROOT.resolve("samples"))) {
            String name = file.getFileName().toString();
            if (name.endsWith(".csv") || name.endsWith(".xml")) {
                all.addAll(PersonalWords.of(file));
            }
        }
        Set<String> personal = new TreeSet<>();
        for (String each : all) {
            for (String word : each.matches(".*\\d.*") ? List.of(each) : List.of(each.split("[^\\p{L}'-]+"))) {
                if (word.length() >= SHORTEST && !ALSO_OTHERWISE.contains(word)) {
                    personal.add(word);
                }
            }
        }
        return personal;
    }

    private static List<Path> logs() throws IOException {
        List<Path> logs = new ArrayList<>(PersonalWords.files(LOGS));
        Path door = ROOT.resolve("modules/soap/target/test-log.txt");
        if (Files.exists(door)) {
            logs.add(door);
        }
        return logs;
    }
}
