package org.learnerhub.extract.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.learnerhub.domain.extract.ExtractContent;
import org.learnerhub.domain.extract.Verdict;
import org.learnerhub.domain.extract.status.Standing;
import org.learnerhub.domain.extract.status.StatusList;
import org.learnerhub.extract.signing.ExtractKey;
import org.learnerhub.testkit.ForeignClient;
import org.learnerhub.testkit.ForeignProgram;
import org.learnerhub.verify.json.JsonExamination;

/** jose, sd-jwt and two status list libraries of others read what the hub makes, and the hub reads what they make of it. */
class ForeignWalletTest {

    private static final TestKeys HUB = new TestKeys();
    private static final ExtractKey RETIRED = HUB.key();
    private static final ExtractKey KEY = HUB.key();
    private static final ExtractContent CONTENT = SampleExtract.of(4);
    private static final byte[] FACE = new JsonFace(RETIRED, SampleExtract.PUBLIC_URL).make(CONTENT);

    private static ForeignProgram.Run wallet(byte[] face, Standing standing) throws Exception {
        Map<Integer, Standing> standings = Map.of(4710, Standing.WITHDRAWN, 4711, standing, 4712, Standing.SUPERSEDED);
        SignedStatus status = new SignedStatus(() -> KEY, SampleExtract.PUBLIC_URL, () -> SampleExtract.ISSUED);
        KeyDocuments keys =
                new KeyDocuments(() -> List.of(KEY.certificate(), RETIRED.certificate()), SampleExtract.PUBLIC_URL);
        Map<String, Object> input = new LinkedHashMap<>();
        input.put("face", ForgedJson.face(face));
        input.put("did", ForgedJson.face(keys.didDocument()));
        input.put("jwks", ForgedJson.face(keys.keySet()));
        input.put("bitstring", new String(status.bitstring(new StatusList(1, standings)), StandardCharsets.UTF_8));
        input.put("refresh", new String(status.refresh(new StatusList(1, standings)), StandardCharsets.UTF_8));
        input.put("token", new String(status.token(new StatusList(1, standings)), StandardCharsets.UTF_8));
        Path folder = ForeignClient.folder("node");
        return ForeignClient.WALLET
                .program()
                .run(folder, new String(ForgedJson.bytes(input), StandardCharsets.UTF_8), List.of("wallet.mjs"));
    }

    @ParameterizedTest
    @EnumSource(Standing.class)
    void a_wallet_reads_every_part_each_letter_of_it_and_its_status(Standing standing) throws Exception {
        ForeignProgram.Run run = wallet(FACE, standing);
        assertThat(run.exit()).as(run.output()).isZero();
        Map<String, Object> said = ForgedJson.face(run.output().getBytes(StandardCharsets.UTF_8));

        List<String> titles = CONTENT.entries().stream()
                .map(entry -> entry.fields().values().iterator().next())
                .toList();
        assertThat(said.get("name")).isEqualTo(SampleExtract.GIVEN + " " + SampleExtract.FAMILY);
        assertThat(said.get("inside")).isEqualTo(titles);
        assertThat(said.get("entries")).isEqualTo(titles);
        assertThat(said.get("shown")).isEqualTo(titles.subList(1, 2));
        assertThat(said.get("root")).isEqualTo(CONTENT.root().hex());
        assertThat(said.get("badges"))
                .isEqualTo(titles.stream()
                        .map(title -> List.of(title, CONTENT.root().hex()))
                        .toList());
        assertThat(said.get("uri")).isEqualTo(SampleExtract.LIST + "/token");
        assertThat(said.get("revoked")).isEqualTo(standing != Standing.VALID);
        assertThat(said.get("replaced")).isEqualTo(standing == Standing.SUPERSEDED);
        assertThat(said.get("about")).isEqualTo(List.of(SampleExtract.LIST + "/refresh"));
        assertThat(said.get("token")).isEqualTo(new long[] {0, 1, 3}[standing.ordinal()]);
        assertThat(new JsonExamination(HUB.trust())
                        .examine(ForgedJson.bytes(String.valueOf(said.get("chosen"))))
                        .verdict())
                .isEqualTo(Verdict.GENUINE);
    }

    @Test
    void a_wallet_refuses_what_was_changed() throws Exception {
        byte[] forged = ForgedJson.with(
                FACE, "credential", one -> ForgedJson.payload((String) one, payload -> payload.replace("A*", "A")));

        ForeignProgram.Run run = wallet(forged, Standing.VALID);

        assertThat(run.exit()).isNotZero();
        assertThat(run.output()).contains("signature verification failed");
    }
}
