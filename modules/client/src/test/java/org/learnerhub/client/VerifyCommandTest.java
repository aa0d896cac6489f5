package org.learnerhub.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifyCommandTest {

    private final Commands commands = new Commands(Map.of());

    @TempDir
    private Path folder = Path.of("");

    private String receipt = "";
    private String trust = "";
    private Signed signed;

    @BeforeEach
    void sign_a_receipt() throws IOException {
        signed = new Signed(folder.resolve("hub"), new FastClock());
        trust = signed.authority().toString();
        receipt = Files.write(folder.resolve("receipt.xml"), signed.receipt(7, "0".repeat(64)))
                .toString();
    }

    @Test
    void a_genuine_document_is_told_with_signer_time_cover_and_certificate() {
        Commands.Ended ended = commands.verify(receipt, "--trust", trust);
        assertThat(ended.code()).isEqualTo(Exit.ALL_RESOLVED);
        assertThat(ended.out())
                .contains("GENUINE: ", "Test hub", "the whole document", "Receipt of job 7, 2026-09-01T08:00:00Z")
                .containsPattern("SHA-256 [0-9a-f]{64}");
    }

    @Test
    void the_same_as_json() {
        Commands.Ended ended = commands.verify(receipt, "--trust", trust, "--json");
        assertThat(ended.out()).startsWith("{").contains("\"genuine\" : true", "\"jobId\" : \"7\"", "\"sha256\" : ");
    }

    @Test
    void one_changed_digit_is_found() throws IOException {
        Path document = Path.of(receipt);
        Files.writeString(document, Files.readString(document).replace("jobId=\"7\"", "jobId=\"8\""));
        Commands.Ended ended = commands.verify(receipt, "--trust", trust);
        assertThat(ended.code()).isEqualTo(Exit.SOME_UNRESOLVED);
        assertThat(ended.out()).contains("NOT GENUINE: ", "differ");
        assertThat(commands.verify(receipt, "--trust", trust, "--json").out())
                .contains("\"genuine\" : false", "\"reason\" : \"ALTERED\"");
    }

    @Test
    void a_detached_signature_finds_its_file_by_its_own_name_or_by_its_reference() throws IOException {
        byte[] content = "a,b\r\n".getBytes(StandardCharsets.UTF_8);
        Files.write(folder.resolve("output.csv"), content);
        byte[] signature = signed.detached(content, "output.csv");
        Path named = Files.write(folder.resolve("output.csv.signature.xml"), signature);
        Path renamed = Files.write(folder.resolve("proof.xml"), signature);
        assertThat(commands.verify(named.toString(), "--trust", trust).code()).isEqualTo(Exit.ALL_RESOLVED);
        assertThat(commands.verify(renamed.toString(), "--trust", trust).code()).isEqualTo(Exit.ALL_RESOLVED);
        Files.delete(folder.resolve("output.csv"));
        assertThat(commands.verify(named.toString(), "--trust", trust).code()).isEqualTo(Exit.SOME_UNRESOLVED);
    }

    @Test
    void the_content_may_be_named() throws IOException {
        byte[] content = "a,b\r\n".getBytes(StandardCharsets.UTF_8);
        Path elsewhere = Files.write(folder.resolve("renamed.csv"), content);
        Path other = Files.writeString(folder.resolve("other.csv"), "a,c\r\n");
        String signature = Files.write(folder.resolve("s.xml"), signed.detached(content, "output.csv"))
                .toString();
        assertThat(commands.verify(signature, "--trust", trust, "--content", elsewhere.toString())
                        .code())
                .isEqualTo(Exit.ALL_RESOLVED);
        assertThat(commands.verify(signature, "--trust", trust, "--content", other.toString())
                        .code())
                .isEqualTo(Exit.SOME_UNRESOLVED);
    }

    @Test
    void a_hubs_data_folder_says_whom_to_trust() {
        assertThat(commands.verify(receipt, "--data", folder.resolve("hub").toString())
                        .code())
                .isEqualTo(Exit.ALL_RESOLVED);
        assertThat(commands.verify(receipt, "--data", folder.toString()))
                .satisfies(ended -> assertThat(ended.code()).isEqualTo(Exit.USAGE))
                .satisfies(ended -> assertThat(ended.err()).contains("Whom to trust?"));
    }

    @Test
    void a_file_that_is_absent_is_usage_and_one_that_is_no_document_is_not_genuine() throws IOException {
        assertThat(commands.verify("absent.xml", "--trust", trust).code()).isEqualTo(Exit.USAGE);
        Path text = Files.writeString(folder.resolve("text.xml"), "no XML");
        assertThat(commands.verify(text.toString(), "--trust", trust).code()).isEqualTo(Exit.SOME_UNRESOLVED);
    }
}
