package org.learnerhub.app.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PackageSignTest {

    private static final Path ROOT = Path.of(System.getProperty("hub.root"));
    private static final List<String> EMPTY_WORDS = List.of("util", "common", "misc", "dto", "impl");

    @Test
    void every_package_has_its_sign() throws IOException {
        Set<Path> unsigned = new TreeSet<>();
        for (Path file : mainSources()) {
            Path folder = file.getParent();
            if (!Files.exists(folder.resolve("package-info.java"))) {
                unsigned.add(ROOT.relativize(folder));
            }
        }
        assertThat(unsigned).isEmpty();
    }

    @Test
    void no_package_has_a_name_that_says_nothing() throws IOException {
        assertThat(mainSources())
                .noneMatch(file ->
                        EMPTY_WORDS.contains(file.getParent().getFileName().toString()));
    }

    @Test
    void no_class_has_a_name_that_says_nothing() throws IOException {
        assertThat(mainSources())
                .noneMatch(file -> file.getFileName().toString().matches(".*(Impl|Util|Utils|Helper|Manager)\\.java"));
    }

    @Test
    void no_file_is_longer_than_400_lines_in_tests_too() throws IOException {
        for (Path file : sources("main", "test")) {
            try (Stream<String> lines = Files.lines(file)) {
                assertThat(lines.count()).as(file.toString()).isLessThanOrEqualTo(400);
            }
        }
    }

    private static List<Path> mainSources() throws IOException {
        return sources("main");
    }

    private static List<Path> sources(String... kinds) throws IOException {
        String wanted = ".*/src/(" + String.join("|", kinds) + ")/java/.*[.]java";
        List<Path> sources = new ArrayList<>();
        for (String folder : List.of("modules", "camel-routes")) {
            try (Stream<Path> files = Files.walk(ROOT.resolve(folder))) {
                files.filter(file -> file.toString().matches(wanted)).forEach(sources::add);
            }
        }
        return sources;
    }
}
