package org.learnerhub.signature;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learnerhub.signature.TestAuthority.Signatory;
import org.learnerhub.signature.Verdict.Genuine;

/** One bit anywhere, also in the certificates that no signature covers. */
class ChangedByteTest {

    private final TestAuthority authority = new TestAuthority("Example CA");
    private final Signatory hub = authority.issue("Example hub");
    private final HubSigner signer = new HubSigner(hub.key(), hub.certificate(), hub.issuer());

    ChangedByteTest() throws Exception {}

    @Test
    void a_document_with_one_changed_byte_is_not_genuine() {
        byte[] signed = signer.enveloped(Samples.bytes(Samples.LEARNERS));
        DocumentVerifier verifier = authority.verifier();
        for (int at = 0; at < signed.length; at++) {
            signed[at] ^= 1;
            assertThat(verifier.verify(new ByteArrayInputStream(signed)))
                    .as("changed at byte %d", at)
                    .isNotInstanceOf(Genuine.class);
            signed[at] ^= 1;
        }
        assertThat(verifier.verify(new ByteArrayInputStream(signed))).isInstanceOf(Genuine.class);
    }

    @Test
    void a_detached_signature_with_one_changed_byte_is_not_genuine(@TempDir Path folder) throws Exception {
        Path csv = Files.writeString(folder.resolve("output.csv"), "ULN\n1000000027\n");
        Path signature = folder.resolve("signature.xml");
        signer.detached(csv, "output.csv", null, signature);
        byte[] bytes = Files.readAllBytes(signature);
        for (int at = 0; at < bytes.length; at += 5) {
            bytes[at] ^= 1;
            Files.write(signature, bytes);
            assertThat(authority.verifier().verify(signature, csv))
                    .as("changed at byte %d", at)
                    .isNotInstanceOf(Genuine.class);
            bytes[at] ^= 1;
        }
    }
}
