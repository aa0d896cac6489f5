package org.learnerhub.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** No words that no page shows, and no page that asks for words which are in no file. */
class WordsInUseTest {

    private static final Path MODULES = Path.of(System.getProperty("hub.root"), "modules");
    private static final Path PAGES = MODULES.resolve("web/src/main/resources/org/learnerhub/web/pages");
    private static final Path MESSAGES = MODULES.resolve("web/src/main/resources/org/learnerhub/web/messages");

    /** Names in a session, which look like keys. */
    private static final Set<String> NO_KEYS = Set.of("learner.share.form");

    private static final Pattern QUOTED = Pattern.compile("[\"'](\\.?[A-Za-z0-9][\\w-]*(?:\\.[\\w-]+)*\\.?)[\"']");
    private static final Pattern EXPRESSION = Pattern.compile("#\\{([a-z][\\w.-]*\\w)[})(]");
    private static final Pattern CONSTANT = Pattern.compile("(?m)^\\s+([A-Z][A-Z0-9_]*)(?:[,;({]|\\s*\\{|\\s*$)");

    /** What stands between quotation marks in classes and templates of the pages. */
    private static final Set<String> QUOTES = new TreeSet<>();

    /** What a key can be made of behind a part that is always the same: such texts, and constants, in small letters. */
    private static final Set<String> PARTS = new TreeSet<>();

    private static final Set<String> KEYS = new TreeSet<>();

    @BeforeAll
    static void read() throws IOException {
        for (Path file : files(PAGES, ".html")) {
            texts(file, QUOTES);
            Matcher keys = EXPRESSION.matcher(Files.readString(file));
            while (keys.find()) {
                QUOTES.add(keys.group(1));
            }
        }
        for (Path file : files(MODULES.resolve("web/src/main/java"), ".java")) {
            texts(file, QUOTES);
        }
        QUOTES.forEach(text -> PARTS.add(text.toLowerCase(Locale.ROOT).replaceFirst("^\\.", "")));
        for (String module : List.of("web", "domain", "app")) {
            for (Path file : files(MODULES.resolve(module + "/src/main/java"), ".java")) {
                texts(file, PARTS);
                constants(file);
            }
        }
        for (Path file : files(MESSAGES, ".properties")) {
            Properties words = new Properties();
            try (Reader reader = Files.newBufferedReader(file, UTF_8)) {
                words.load(reader);
            }
            words.keySet().forEach(key -> KEYS.add(key.toString()));
        }
    }

    private static void texts(Path file, Set<String> into) throws IOException {
        Matcher texts = QUOTED.matcher(Files.readString(file));
        while (texts.find()) {
            into.add(into == PARTS ? texts.group(1).toLowerCase(Locale.ROOT) : texts.group(1));
        }
    }

    private static void constants(Path file) throws IOException {
        String text = Files.readString(file);
        Matcher constants = CONSTANT.matcher(text);
        while (text.contains("enum ") && constants.find()) {
            String word = constants.group(1).toLowerCase(Locale.ROOT);
            PARTS.addAll(List.of(word, word.replace('_', '-')));
        }
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void there_are_no_words_that_no_page_asks_for() {
        assertThat(KEYS).hasSizeGreaterThan(1_500);
        assertThat(KEYS).filteredOn(key -> !isAskedFor(key)).isEmpty();
    }

    private static boolean isAskedFor(String key) {
        return QUOTES.contains(key) || hasEnding(key) || beginnings(key).anyMatch(begin -> isMade(key, begin));
    }

    /** Such as {@code .hint} behind the key of a field. */
    private static boolean hasEnding(String key) {
        int dot = key.lastIndexOf('.');
        return dot > 0 && QUOTES.contains(key.substring(0, dot)) && QUOTES.contains(key.substring(dot));
    }

    private static Stream<String> beginnings(String key) {
        List<String> found = new ArrayList<>();
        for (int dot = key.indexOf('.'); dot > 0; dot = key.indexOf('.', dot + 1)) {
            String begin = key.substring(0, dot + 1);
            if (QUOTES.contains(begin)) {
                found.add(begin);
            }
        }
        return found.stream();
    }

    private static boolean isMade(String key, String begin) {
        String rest = key.substring(begin.length()).toLowerCase(Locale.ROOT);
        return PARTS.contains(rest)
                || Arrays.stream(rest.split("\\."))
                        .allMatch(part -> PARTS.contains(part) || PARTS.contains("." + part) || part.matches("[0-9]"));
    }

    @Test
    void nothing_asks_for_words_that_are_in_no_file() {
        Set<String> areas =
                KEYS.stream().map(key -> key.substring(0, key.indexOf('.'))).collect(Collectors.toSet());

        assertThat(QUOTES)
                .filteredOn(text -> text.indexOf('.') > 0 && areas.contains(text.substring(0, text.indexOf('.'))))
                .filteredOn(text -> !KEYS.contains(text) && !NO_KEYS.contains(text))
                .filteredOn(
                        text -> KEYS.stream().noneMatch(key -> key.startsWith(text.endsWith(".") ? text : text + ".")))
                .isEmpty();
    }
}
