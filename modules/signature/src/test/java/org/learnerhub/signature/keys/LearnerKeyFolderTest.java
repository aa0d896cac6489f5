package org.learnerhub.signature.keys;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.retention.NoSuchKeyException;

class LearnerKeyFolderTest {

    private static final Uln ONE = Uln.of("1026893096");
    private static final Uln OTHER = Uln.of("6936002314");
    private static final byte[] WORDS = "Quillonette".getBytes(UTF_8);

    @TempDir
    private Path folder;

    private LearnerKeyFolder keys() {
        return new LearnerKeyFolder(folder.resolve("learner-keys"), new byte[32], new SecureRandom());
    }

    @Test
    void what_is_sealed_is_opened_by_the_learners_key_in_any_process_and_by_no_other() {
        byte[] sealed = keys().seal(ONE, WORDS);
        byte[] again = keys().seal(ONE, WORDS);
        keys().seal(OTHER, WORDS);

        assertThat(keys().open(ONE, sealed)).isEqualTo(WORDS);
        assertThat(keys().open(ONE, again)).isEqualTo(WORDS);
        assertThat(again).isNotEqualTo(sealed);
        assertThat(new String(sealed, UTF_8)).doesNotContain("Quillonette");
        assertThatIllegalStateException().isThrownBy(() -> keys().open(OTHER, sealed));
    }

    @Test
    void the_folder_opens_nothing_without_the_hubs_secret() {
        byte[] sealed = keys().seal(ONE, WORDS);
        byte[] otherSecret = {1, 2, 3};

        LearnerKeyFolder stolen = new LearnerKeyFolder(folder.resolve("learner-keys"), otherSecret, new SecureRandom());

        assertThatIllegalStateException().isThrownBy(() -> stolen.open(ONE, sealed));
    }

    @Test
    void a_folder_keeps_its_mark_and_another_has_another() {
        String mark = keys().mark();
        LearnerKeyFolder other = new LearnerKeyFolder(folder.resolve("other"), new byte[32], new SecureRandom());

        assertThat(mark).matches("[0-9a-f]{16}").isEqualTo(keys().mark()).isNotEqualTo(other.mark());
    }

    @Test
    void a_destroyed_key_opens_nothing_any_more_and_leaves_no_file() throws IOException {
        byte[] sealed = keys().seal(ONE, WORDS);
        byte[] others = keys().seal(OTHER, WORDS);

        keys().destroy(ONE);
        keys().destroy(ONE);

        assertThatIllegalStateException().isThrownBy(() -> keys().open(ONE, sealed));
        assertThat(keys().open(OTHER, others)).isEqualTo(WORDS);
        try (Stream<Path> files = Files.walk(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .contains(OTHER + ".key")
                    .doesNotContain(ONE + ".key");
        }
        // a new key is another one
        keys().seal(ONE, WORDS);
        assertThatIllegalStateException().isThrownBy(() -> keys().open(ONE, sealed));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 5, 20})
    void a_key_that_is_cut_short_opens_and_seals_nothing_and_is_not_replaced(int length) throws IOException {
        byte[] sealed = keys().seal(ONE, WORDS);
        Path file;
        try (Stream<Path> files = Files.walk(folder)) {
            file = files.filter(one -> one.endsWith(ONE + ".key")).findFirst().orElseThrow();
        }
        byte[] cut = Arrays.copyOf(Files.readAllBytes(file), length);
        Files.write(file, cut);

        assertThatExceptionOfType(NoSuchKeyException.class).isThrownBy(() -> keys().open(ONE, sealed));
        assertThatExceptionOfType(NoSuchKeyException.class).isThrownBy(() -> keys().seal(ONE, WORDS));
        assertThat(file).hasBinaryContent(cut);
    }

    @Test
    void who_was_erased_is_remembered_once_also_after_a_line_was_cut_short() throws IOException {
        assertThat(keys().remembered()).isEmpty();
        keys().remember(ONE);
        keys().remember(ONE);
        Path list = folder.resolve("learner-keys").resolve("erased");
        assertThat(Files.readAllLines(list)).containsExactly(ONE.toString());

        Files.writeString(list, "69360", StandardOpenOption.APPEND);
        keys().remember(OTHER);

        assertThat(keys().remembered()).contains(ONE, OTHER);
        assertThat(Files.getPosixFilePermissions(list)).hasSize(2);
    }
}
