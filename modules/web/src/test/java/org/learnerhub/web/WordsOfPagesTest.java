package org.learnerhub.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The words of the pages: each in both languages where a page has two, and none that a template asks for in vain. */
class WordsOfPagesTest {

    private static final Path RESOURCES =
            Path.of(System.getProperty("hub.root"), "modules/web/src/main/resources/org/learnerhub/web");

    /** The same in both languages: names of files' kinds, and what has no words. */
    private static final Set<String> SAME = Set.of("frame.title");

    private static final List<Pattern> ASKED = List.of(
            Pattern.compile("#\\{([a-z][\\w.-]*[\\w])[}(]"), Pattern.compile("messages\\.msg\\('([a-z][\\w.-]*\\w)'[,)]"));

    @ParameterizedTest
    @ValueSource(strings = {"frame", "govuk", "learner", "verify"})
    void every_sentence_is_there_in_english_and_in_welsh(String area) throws IOException {
        Map<String, String> english = words(area);
        Map<String, String> welsh = words(area + "_cy");

        assertThat(welsh.keySet()).isEqualTo(english.keySet());
        assertThat(english).allSatisfy((key, text) -> assertThat(welsh.get(key))
                .as(key)
                .isNotBlank()
                .matches(other -> SAME.contains(key) || !other.equals(text), "differs from the English"));
        assertThat(placeholders(welsh)).isEqualTo(placeholders(english));
    }

    /** Without placeholders a text is taken as it stands: a doubled apostrophe would be seen. */
    @Test
    void no_apostrophe_is_doubled_or_straight() throws IOException {
        for (Path file : files("messages", ".properties")) {
            assertThat(read(file).values()).as(file.toString()).noneMatch(text -> text.contains("''"));
        }
    }

    @Test
    void whatever_a_template_says_has_words() throws IOException {
        Set<String> known = new TreeSet<>();
        for (Path file : files("messages", ".properties")) {
            known.addAll(read(file).keySet());
        }
        for (Path file : files("pages", ".html")) {
            String template = Files.readString(file);
            Set<String> asked = new TreeSet<>();
            ASKED.forEach(pattern ->
                    pattern.matcher(template).results().forEach(found -> asked.add(found.group(1))));
            asked.removeAll(known);
            assertThat(asked).as(file.toString()).isEmpty();
        }
    }

    private static Map<String, List<String>> placeholders(Map<String, String> words) {
        Map<String, List<String>> found = new TreeMap<>();
        words.forEach((key, text) -> found.put(
                key,
                Pattern.compile("\\{\\d}|%\\{\\w+}")
                        .matcher(text)
                        .results()
                        .map(match -> match.group())
                        .sorted()
                        .toList()));
        return found;
    }

    private static Map<String, String> words(String name) throws IOException {
        return read(RESOURCES.resolve("messages/" + name + ".properties"));
    }

    private static Map<String, String> read(Path file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file, UTF_8)) {
            properties.load(reader);
        }
        Map<String, String> words = new TreeMap<>();
        properties.forEach((key, value) -> words.put(key.toString(), value.toString()));
        return words;
    }

    private static List<Path> files(String folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(RESOURCES.resolve(folder))) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        }
    }
}
