package org.learnerhub.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The demo with its invented people and data in every page, in a process of its own; one for all tests of a JVM. */
final class Demo {

    static final Path ROOT = Path.of(System.getProperty("hub.root"));

    /** What a demo says names its people: it is no log. */
    private static final Path LOG = HubProcess.logOf("demo");

    private static final Duration START_LIMIT = Duration.ofMinutes(8);
    private static final Pattern NUMBER = Pattern.compile("(?<![0-9])[1-9][0-9]{9}(?![0-9])");
    private static final Pattern FOLDER = Pattern.compile("its data in (\\S+)");

    /** The folder of a demo that runs already, for whoever writes tests: {@code -Dhub.demo=/tmp/hub-demo123}. */
    private static final String RUNNING = System.getProperty("hub.demo", "");

    private final Path folder;
    private final String base;
    private final List<Role> roles;

    private Demo(Path folder) throws IOException {
        this.folder = folder;
        JsonNode told = JsonMapper.shared().readTree(Files.readString(description(folder)));
        base = told.get("base").asString().replaceAll("/$", "");
        roles = told.get("roles").valueStream().map(role -> Role.of(base, role)).toList();
    }

    static Demo running() {
        return Holder.ONE;
    }

    /** Without a slash at its end. */
    String base() {
        return base;
    }

    /** The data folder of the hub. */
    Path data() {
        return folder.resolve("data");
    }

    /** What the demo's learner was given, and what somebody made of it: {@code extract.xml}, {@code forged.xml}. */
    Path extract(String name) {
        return folder.resolve("extract").resolve(name);
    }

    /** Where an institution's own program lays down files, {@code in} and {@code out} within. */
    Path dropFolder(String ukprn) {
        return data().resolve("exchange").resolve(ukprn);
    }

    /** What the hub keeps of a job. */
    Path kept(long job) {
        return data().resolve("vault/kept").resolve(Long.toString(job));
    }

    /** The answer to a college's first file. */
    Path enrolled() {
        return folder.resolve("answers/first-enrolment.csv/output.csv");
    }

    /** Numbers that a college got for learners of its first file. */
    List<String> numbers() {
        try {
            return NUMBER.matcher(Files.readString(enrolled()))
                    .results()
                    .map(MatchResult::group)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Role> roles() {
        return roles;
    }

    /** The first role of that name. */
    Role role(String name) {
        return roles.stream()
                .filter(role -> role.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the demo has no " + name));
    }

    private static final class Holder {

        static final Demo ONE = RUNNING.isEmpty() ? start() : running(Path.of(RUNNING));
    }

    private static Demo running(Path folder) {
        try {
            return new Demo(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Demo start() {
        HubProcess process = HubProcess.start(LOG, Map.of(), "demo", "--keep");
        return running(process.when(START_LIMIT, Demo::folder));
    }

    /** Of a demo that has told all. */
    private static Optional<Path> folder(String said) {
        Matcher told = FOLDER.matcher(said);
        return told.find()
                ? Optional.of(Path.of(told.group(1))).filter(folder -> Files.exists(description(folder)))
                : Optional.empty();
    }

    private static Path description(Path folder) {
        return folder.resolve("data").resolve("demo.json");
    }
}
