package org.learnerhub.testkit;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.learnerhub.domain.problem.IntakeCode;
import org.learnerhub.domain.problem.RefusedException;
import org.learnerhub.domain.problem.RetentionCode;
import org.learnerhub.domain.vault.Vault;

/** What every {@link Vault} must do. */
public abstract class VaultContract {

    private static final byte[] HELLO = "hello".getBytes(StandardCharsets.UTF_8);
    private static final String HELLO_SHA256 = "2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824";
    private static final String EMPTY_SHA256 = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

    private Vault vault;

    /** An empty vault. */
    protected abstract Vault freshVault() throws IOException;

    @BeforeEach
    void openVault() throws IOException {
        vault = freshVault();
    }

    @Test
    void bytes_are_counted_and_hashed_while_they_come_in() throws IOException {
        Vault.Draft draft = receive(HELLO, 100);

        assertThat(draft.size()).isEqualTo(5);
        assertThat(draft.sha256()).isEqualTo(HELLO_SHA256);
        assertThat(draft.file()).hasBinaryContent(HELLO);
    }

    @Test
    void no_bytes_are_a_file_too() {
        Vault.Draft draft = receive(new byte[0], 0);

        assertThat(draft.size()).isZero();
        assertThat(draft.sha256()).isEqualTo(EMPTY_SHA256);
    }

    @Test
    void exactly_the_limit_is_taken_and_one_byte_more_is_not() {
        assertThat(receive(HELLO, 5).size()).isEqualTo(5);

        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> receive(HELLO, 4))
                .satisfies(e -> assertThat(e.refusal().code()).isEqualTo(IntakeCode.FILE_TOO_LARGE));
    }

    @Test
    void a_refused_file_leaves_no_draft() throws IOException {
        Path drafts = requireNonNull(vault.draft().getParent());
        long before = count(drafts);

        assertThatThrownBy(() -> receive(new byte[200_000], 100_000)).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> vault.receive(breakingStream(), 100)).isInstanceOf(UncheckedIOException.class);

        assertThat(count(drafts)).isEqualTo(before);
    }

    @Test
    void a_kept_file_is_there_under_its_name() throws IOException {
        vault.keep(receive(HELLO, 100).file(), "17/input");

        assertThat(vault.has("17/input")).isTrue();
        assertThat(vault.size("17/input")).isEqualTo(5);
        assertThat(vault.sha256("17/input")).isEqualTo(HELLO_SHA256);
        assertThat(content("17/input")).isEqualTo(HELLO);
        assertThat(vault.has("17/output.csv")).isFalse();
        assertThat(vault.has("17")).as("a folder is no file").isFalse();
    }

    @Test
    void a_removed_file_is_handed_out_no_more_and_what_it_was_stays_known() throws IOException {
        vault.keep(receive(HELLO, 100).file(), "17/input");
        vault.keep(receive(HELLO, 100).file(), "18/input");

        vault.remove("17/input", Vault.Removal.ERASED);
        vault.remove("17/input", Vault.Removal.EXPIRED);

        assertThat(vault.isRemoved("17/input")).isTrue();
        assertThat(vault.has("17/input")).isTrue();
        assertThat(vault.size("17/input")).isEqualTo(5);
        assertThat(vault.sha256("17/input")).isEqualTo(HELLO_SHA256);
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> vault.open("17/input"))
                .satisfies(e -> assertThat(e.refusal().code()).isEqualTo(RetentionCode.FILE_NO_LONGER_KEPT));
        assertThat(vault.isRemoved("18/input")).isFalse();
        assertThat(content("18/input")).isEqualTo(HELLO);
    }

    @Test
    void a_draft_is_gone_once_kept() {
        Path draft = receive(HELLO, 100).file();
        vault.keep(draft, "17/input");

        assertThat(draft).doesNotExist();
    }

    @Test
    void keeping_again_replaces_bytes_and_digest() throws IOException {
        vault.keep(receive(HELLO, 100).file(), "17/output.csv");
        assertThat(vault.sha256("17/output.csv")).isEqualTo(HELLO_SHA256);
        Path draft = vault.draft();
        Files.write(draft, new byte[5]);

        vault.keep(draft, "17/output.csv");

        assertThat(content("17/output.csv")).isEqualTo(new byte[5]);
        assertThat(vault.sha256("17/output.csv")).isNotEqualTo(HELLO_SHA256);
    }

    @Test
    void a_file_being_read_when_it_is_replaced_is_read_to_its_end() throws IOException {
        vault.keep(receive(HELLO, 100).file(), "17/output.csv");
        try (InputStream reading = vault.open("17/output.csv")) {
            vault.keep(receive(new byte[3], 100).file(), "17/output.csv");
            assertThat(reading.readAllBytes()).isEqualTo(HELLO);
        }
    }

    @Test
    void drafts_are_empty_and_apart_from_each_other() throws IOException {
        Path one = vault.draft();
        Path other = vault.draft();

        assertThat(one).isEmptyFile().isNotEqualTo(other);
    }

    @Test
    void a_discarded_draft_is_gone_and_a_second_time_is_no_trouble() {
        Path draft = vault.draft();
        vault.discard(draft);
        vault.discard(draft);

        assertThat(draft).doesNotExist();
    }

    @Test
    void a_file_that_is_not_there_is_said_to_be_missing() {
        assertThatThrownBy(() -> vault.open("17/input")).isInstanceOf(UncheckedIOException.class);
        assertThatThrownBy(() -> vault.size("17/input")).isInstanceOf(UncheckedIOException.class);
        assertThatThrownBy(() -> vault.sha256("17/input")).isInstanceOf(UncheckedIOException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "/etc/x", "../x", "17/../../x", "17/..", ".", "17//x", "17\\x", "17/x\u0000", "17/.x", "17/"
            })
    void a_name_that_leads_elsewhere_is_refused(String name) {
        Path draft = receive(HELLO, 100).file();

        assertThatIllegalArgumentException().isThrownBy(() -> vault.keep(draft, name));
        assertThatIllegalArgumentException().isThrownBy(() -> vault.open(name));
        assertThatIllegalArgumentException().isThrownBy(() -> vault.has(name));
    }

    @Test
    void names_of_all_documents_are_welcome() {
        for (String name : List.of("1/input", "1/output.csv", "1/output.csv.signature.xml", "1/result.xml")) {
            vault.keep(receive(HELLO, 100).file(), name);
            assertThat(vault.has(name)).isTrue();
        }
    }

    private Vault.Draft receive(byte[] bytes, long limit) {
        return vault.receive(new ByteArrayInputStream(bytes), limit);
    }

    private byte[] content(String name) throws IOException {
        try (InputStream bytes = vault.open(name)) {
            return bytes.readAllBytes();
        }
    }

    private static long count(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.count();
        }
    }

    /** Gives a few bytes and breaks. */
    private static InputStream breakingStream() {
        InputStream dead = new FilterInputStream(InputStream.nullInputStream()) {
            @Override
            public int read() throws IOException {
                throw new IOException("the line is dead");
            }

            @Override
            public int read(byte[] target, int offset, int length) throws IOException {
                return read();
            }
        };
        return new SequenceInputStream(new ByteArrayInputStream(HELLO), dead);
    }
}
