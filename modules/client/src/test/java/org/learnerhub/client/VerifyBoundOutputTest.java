package org.learnerhub.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.learnerhub.domain.trust.OutputLabel;

/** Whose output something is, asked offline. */
class VerifyBoundOutputTest {

    private static final OutputLabel FIRST = new OutputLabel(7, 1);
    private static final OutputLabel SECOND = new OutputLabel(7, 2);
    private static final OutputLabel OTHER = new OutputLabel(8, 1);
    private static final byte[] OUTPUT = "ULN\r\n1000000027\r\n".getBytes(StandardCharsets.UTF_8);
    private static final byte[] OTHER_OUTPUT = "ULN\r\n1000000035\r\n".getBytes(StandardCharsets.UTF_8);

    private final Commands commands = new Commands(Map.of());

    @TempDir
    private Path folder = Path.of("");

    private Signed signed;

    @BeforeEach
    void make_keys() {
        signed = new Signed(folder.resolve("hub"), new FastClock());
    }

    @Test
    void a_result_names_its_output_behind_any_number_of_rows() throws IOException {
        String result = file("result.xml", signed.result(FIRST, "0".repeat(64), OUTPUT));
        String output = file("output.csv", OUTPUT);

        assertThat(verify(result).out()).contains("GENUINE", "output.csv, SHA-256 " + FileDigest.of(OUTPUT));
        assertGood(verify(result, "--content", output));
        assertGood(verify(result, "--content", output, "--job", "7", "--edition", "1"));
    }

    @Test
    void another_output_is_not_the_results() throws IOException {
        String result = file("result.xml", signed.result(FIRST, "0".repeat(64), OUTPUT));
        String other = file("output.csv", OTHER_OUTPUT);

        assertRefused(verify(result, "--content", other), "HUB-2023");
        file("output.csv.signature.xml", signed.detached(OTHER_OUTPUT, "output.csv", OTHER));
        assertRefused(verify(result, "--content", other), "HUB-2021");
        file("output.csv.signature.xml", signed.detached(OTHER_OUTPUT, "output.csv", SECOND));
        assertRefused(verify(result, "--content", other), "HUB-2022");
    }

    @Test
    void an_older_xml_output_is_not_the_newer_results() throws IOException {
        byte[] older = signed.xmlOutput(FIRST, "older");
        byte[] newer = signed.xmlOutput(SECOND, "newer");
        String result = file("result.edition-2.xml", signed.result(SECOND, "0".repeat(64), newer));

        assertGood(verify(result, "--content", file("newer.xml", newer)));
        assertRefused(verify(result, "--content", file("older.xml", older)), "HUB-2022");
        assertRefused(verify(result, "--content", file("x.xml", signed.xmlOutput(OTHER, "x"))), "HUB-2021");
    }

    @Test
    void an_output_says_itself_whose_it_is() throws IOException {
        file("output.csv", OUTPUT);
        String signature = file("output.csv.signature.xml", signed.detached(OUTPUT, "output.csv", SECOND));
        String xml = file("output.xml", signed.xmlOutput(SECOND, "x"));

        for (String document : new String[] {signature, xml}) {
            assertThat(verify(document).out()).contains("GENUINE", "output of    job 7, edition 2");
            assertThat(verify(document, "--json").out())
                    .contains("\"jobId\" : \"7\"", "\"edition\" : \"2\"", "\"outputBound\" : true");
            assertGood(verify(document, "--job", "7"));
            assertGood(verify(document, "--job", "7", "--edition", "2"));
            assertRefused(verify(document, "--job", "8"), "HUB-2021");
            assertRefused(verify(document, "--job", "7", "--edition", "1"), "HUB-2022");
        }
    }

    @Test
    void what_was_signed_before_is_genuine_and_bound_to_nothing() throws IOException {
        String output = file("output.csv", OUTPUT);
        String signature = file("output.csv.signature.xml", signed.detached(OUTPUT, "output.csv"));
        String xml = file("output.xml", signed.xmlOutput(null, "x"));
        String result = file("result.xml", signed.result(7, "0".repeat(64)));

        for (String document : new String[] {signature, xml}) {
            assertGood(verify(document));
            assertThat(verify(document).out()).contains("HUB-2025");
            assertThat(verify(document, "--json").out()).contains("\"outputBound\" : false");
            assertRefused(verify(document, "--job", "7"), "HUB-2025");
        }
        assertThat(verify(result).out()).contains("GENUINE", "is not named");
        assertGood(verify(result, "--job", "7"));
        assertRefused(verify(result, "--content", output), "HUB-2025");
    }

    @Test
    void a_receipt_says_nothing_of_an_output() throws IOException {
        String receipt = file("output.csv.signature.xml", signed.receipt(7, "0".repeat(64)));

        assertRefused(verify(receipt, "--content", file("output.csv", OUTPUT)), "HUB-2024");
        assertGood(verify(receipt, "--job", "7"));
        assertRefused(verify(receipt, "--job", "8"), "HUB-2021");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 32, 64, 5_000})
    void a_signature_value_of_any_length_is_a_verdict_and_no_fault(int zeros) throws IOException {
        String value = Base64.getEncoder().encodeToString(new byte[zeros]);
        String spoiled = new String(signed.receipt(7, "0".repeat(64)), StandardCharsets.UTF_8)
                .replaceFirst("(<ds:SignatureValue>)[^<]*", "$1" + value);

        Commands.Ended ended = verify(file("receipt.xml", spoiled.getBytes(StandardCharsets.UTF_8)));

        assertThat(ended.code()).isEqualTo(Exit.SOME_UNRESOLVED);
        assertThat(ended.out()).contains("NOT GENUINE", "HUB-2020");
    }

    private static void assertGood(Commands.Ended ended) {
        assertThat(ended.code()).as(ended.out() + ended.err()).isEqualTo(Exit.ALL_RESOLVED);
        assertThat(ended.out()).startsWith("GENUINE");
    }

    private static void assertRefused(Commands.Ended ended, String code) {
        assertThat(ended.code()).as(ended.out() + ended.err()).isEqualTo(Exit.SOME_UNRESOLVED);
        assertThat(ended.out()).doesNotStartWith("GENUINE").contains(code);
    }

    private Commands.Ended verify(String document, String... more) {
        return commands.verify(
                Stream.concat(Stream.of(document, "--trust", signed.authority().toString()), Stream.of(more))
                        .toArray(String[]::new));
    }

    private String file(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes).toString();
    }
}
