package org.learnerhub.app.logs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs by itself after all other tests, and searches all that the tests of all modules logged, what the hubs that they
 * started in other processes logged, and what PostgreSQL did, for the people and passwords that they used.
 */
class LogsOfTheSuiteTest {

    private static final Path ROOT = Path.of(System.getProperty("hub.root"));

    /** Shorter names are also abbreviations, and shorter texts anything. */
    private static final int SHORTEST = 4;

    /** Names of people which are also words in the hub's own logs and in stack traces: the levels of a log among them. */
    private static final Set<String> ALSO_OTHERWISE =
            Set.of("Unknown", "TRACE", "DEBUG", "INFO", "WARN", "ERROR", "FATAL", "HINT", "DETAIL");

    private static final Pattern WORD = Pattern.compile(
            "\\d{2}/\\d{2}/\\d{4}|[A-Z]{1,2}\\d[A-Z\\d]? \\d[A-Z]{2}|[\\p{L}\\d](?:[\\p{L}\\d@.'_+-]*[\\p{L}\\d])?");

    /** What Java writes behind an object that has no text of its own: eight digits of it may read like a birth date. */
    private static final Pattern OBJECT = Pattern.compile("@[0-9a-f]{1,8}(?![\\w-]|\\.\\w)");

    private static final Pattern DATE = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");

    @Test
    void no_log_tells_a_name_a_birth_date_an_address_or_a_password() throws IOException {
        Map<Path, List<String>> logs = new SuiteLogs(ROOT).lines();
        refuseEmptiness(logs.isEmpty(), System.getenv());
        assumeFalse(logs.isEmpty(), "SKIPPED: no other test has logged anything in this run");
        Set<String> personal = personal();
        assertThat(personal).as("people used by tests").hasSizeGreaterThan(1_000);

        List<String> found = new ArrayList<>();
        logs.forEach((log, lines) -> {
            for (int i = 0; i < lines.size(); i++) {
                for (String word : told(lines.get(i), personal)) {
                    found.add(word + " in " + log + ":" + (i + 1) + " " + lines.get(i));
                }
            }
        });

        assertThat(found)
                .as("of %s personal words in %s logs", personal.size(), logs.size())
                .isEmpty();
    }

    /** On the integration machine the whole suite has run, so that nothing to search means that the search is broken. */
    private static void refuseEmptiness(boolean empty, Map<String, String> environment) {
        if ("true".equals(environment.get("CI")) || "required".equals(environment.get("HUB_FOREIGN"))) {
            assertThat(empty).as("no test has logged anything").isFalse();
        }
    }

    @Test
    void nothing_to_search_is_a_failure_where_everything_has_run() {
        for (Map<String, String> machine : List.of(Map.of("CI", "true"), Map.of("HUB_FOREIGN", "required"))) {
            assertThatThrownBy(() -> refuseEmptiness(true, machine)).isInstanceOf(AssertionError.class);
            refuseEmptiness(false, machine);
        }
        refuseEmptiness(true, Map.of());
    }

    @Test
    void all_kinds_of_logs_of_all_modules_are_read(@TempDir Path root) throws IOException {
        write(root.resolve("camel-routes/target/surefire-reports/TEST-a.xml"), """
                <testcase name="Named"><system-out><![CDATA[first
                second]]></system-out><failure>Expected</failure></testcase>""");
        write(root.resolve("modules/store/target/test-postgres/server-1.log"), "third");
        write(root.resolve("modules/soap/target/test-log-0.txt"), "fourth");
        write(root.resolve("modules/soap/target/test-log-1.txt"), "seventh");
        write(root.resolve("modules/app/target/test-logs/a.log"), "fifth");
        write(
                root.resolve("modules/app/target/surefire-reports/TEST-b.xml"),
                "<system-err><![CDATA[sixth]]></system-err>");

        assertThat(new SuiteLogs(root).lines().values().stream().flatMap(List::stream))
                .containsExactlyInAnyOrder("first", "second", "third", "fourth", "fifth", "sixth", "seventh");
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    @Test
    void a_birth_date_is_known_in_every_spelling() {
        Set<String> personal = new TreeSet<>();
        spellings("2008-03-31").forEach(personal::add);

        for (String spelling : List.of("2008-03-31", "31/03/2008", "31.03.2008", "20080331")) {
            assertThat(told("org.other.Driver value " + spelling + ".", personal))
                    .containsExactly(spelling);
            assertThat(told("org.other.Driver (" + spelling + ",x)", personal)).containsExactly(spelling);
        }
        assertThat(spellings("Ashgrove")).containsExactly("Ashgrove");
    }

    @Test
    void the_number_of_an_object_is_no_birth_date() {
        Set<String> personal = Set.of("19660203", "kim@face.org");

        assertThat(told("TransactionImpl [nr operations = 1]@19660203", personal))
                .isEmpty();
        assertThat(told("org.other.Driver born 19660203", personal)).containsExactly("19660203");
        assertThat(told("org.other.Mail to kim@face.org.", personal)).containsExactly("kim@face.org");
    }

    @Test
    void a_name_of_four_letters_is_seen() {
        assertThat(told("INFO org.learnerhub.x.Y refused Ella", Set.of("Ella"))).containsExactly("Ella");
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
        Matcher words = WORD.matcher(OBJECT.matcher(line).replaceAll("@"));
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
                    personal.addAll(spellings(word));
                }
            }
        }
        return personal;
    }

    private static List<String> spellings(String word) {
        Matcher date = DATE.matcher(word);
        if (!date.matches()) {
            return List.of(word);
        }
        return Stream.of("$1-$2-$3", "$3/$2/$1", "$3.$2.$1", "$1$2$3")
                .map(date::replaceFirst)
                .toList();
    }
}
