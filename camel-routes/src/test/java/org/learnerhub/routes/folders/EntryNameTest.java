package org.learnerhub.routes.folders;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EntryNameTest {

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @ValueSource(strings = {"night.csv", "été 学 😀.csv", "-rf.csv", "CON", "a:b?.csv ", "100%.csv", "e\u0301.csv"})
    void a_name_of_letters_is_its_text(String name) throws IOException {
        assertThat(onlyEntryOf(name.replace("%", "%25"), name).text()).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({
        "caf%E9.csv, caf%E9~",
        "a%0Ab.csv, a%0Ab~",
        "%1B[31m.csv, %1B[31m~",
        "a%5Cb.csv, a%5Cb~",
        "x%E2%80%AEvsc.csv, x%E2%80%AEvsc~",
        "%FF%FE%C3%28.csv, %FF%FE%C3(~",
        "cut%E5%AD.csv, cut%E5%AD~"
    })
    void what_is_no_letter_is_escaped_and_the_bytes_are_told_by_a_digest(String uri, String beginning)
            throws IOException {
        EntryName name = onlyEntryOf(uri, null);

        assertThat(name.text()).startsWith(beginning).endsWith(".csv").matches("[\\x20-\\x7E]+");
        assertThat(Files.readString(folder.resolve(name.path()))).isEqualTo("bytes of " + uri);
    }

    @Test
    void two_names_never_become_one_text() throws IOException {
        write("caf%E9.csv");
        write("caf%25E9.csv");
        write("caf%EA.csv");

        assertThat(entries())
                .extracting(EntryName::text)
                .doesNotHaveDuplicates()
                .hasSize(3);
    }

    private EntryName onlyEntryOf(String uri, String name) throws IOException {
        if (name == null) {
            write(uri);
        } else {
            Files.writeString(folder.resolve(name), "bytes of " + name);
        }
        return entries().get(0);
    }

    private void write(String uri) throws IOException {
        Files.writeString(Path.of(URI.create(folder.toUri() + uri.replace("[", "%5B"))), "bytes of " + uri);
    }

    private List<EntryName> entries() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(EntryName::of).toList();
        }
    }
}
