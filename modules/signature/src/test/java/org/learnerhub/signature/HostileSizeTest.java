package org.learnerhub.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.util.AbstractList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.learnerhub.signature.TestAuthority.Signatory;
import org.learnerhub.signature.Verdict.NotGenuine;
import org.learnerhub.signature.Verdict.Reason;

/** Documents that never end, or end too deep: the examination must. */
class HostileSizeTest {

    private final TestAuthority authority = new TestAuthority("Example CA");
    private final Signatory hub = authority.issue("Example hub");

    HostileSizeTest() throws Exception {}

    @Test
    void a_signature_without_end() {
        assertRefused("<a><ds:Signature xmlns:ds='" + Algorithms.DS + "'><ds:SignedInfo>", "A", Reason.MALFORMED);
        assertRefused("<a><ds:Signature xmlns:ds='" + Algorithms.DS + "'>", "<ds:SignedInfo/>", Reason.MALFORMED);
        assertRefused("<a><ds:Signature xmlns:ds='" + Algorithms.DS + "'>", "<ds:x>", Reason.MALFORMED);
        assertRefused("<a><ds:Signature xmlns:ds='", "x", Reason.MALFORMED);
    }

    @Test
    void anything_without_end_before_the_signature() {
        assertRefused("<a>", " ", Reason.MALFORMED);
        assertRefused("", "<a>", Reason.NOT_SIGNED);
        assertRefused("<a b='", "x", Reason.MALFORMED);
        assertRefused("<", "x", Reason.MALFORMED);
        assertRefused("<!-- ", "x", Reason.MALFORMED);
    }

    @Test
    void a_strangers_document_without_end_is_not_read_to_the_end() throws Exception {
        Signatory enemy = TestAuthority.selfSigned("Enemy");
        String signed = ForeignSigner.withCertificates(enemy.key(), List.of(enemy.certificate()))
                .sign("<a></a>");
        assertRefused(signed.replace("</a>", ""), "<b/>", Reason.UNTRUSTED_CERTIFICATE);
    }

    @Test
    void names_without_end_and_depth_without_end() {
        String signed = Samples.text(
                new HubSigner(hub.key(), hub.certificate(), hub.issuer()).enveloped(Samples.bytes("<a></a>")));
        StringBuilder names = new StringBuilder();
        for (int i = 0; i < 11_000; i++) {
            names.append("<n").append(i).append("/>");
        }
        assertRefused(signed.replace("</a>", names.toString()), "<b/>", Reason.MALFORMED);
        assertRefused(signed.replace("</a>", ""), "<b>", Reason.MALFORMED);
        assertRefused(signed.replace("</a>", "<!--"), "x", Reason.COVERS_TOO_LITTLE);
        assertRefused(signed.replace("</a>", "<?x "), "x", Reason.MALFORMED);
    }

    @Test
    void a_failing_disk_is_no_verdict() {
        InputStream document =
                new SequenceInputStream(new ByteArrayInputStream(Samples.bytes("<a> ")), new FailingDisk());
        assertThatThrownBy(() -> authority.verifier().verify(document)).isInstanceOf(UncheckedIOException.class);
    }

    private void assertRefused(String beginning, String repeated, Reason reason) {
        Verdict verdict = authority.verifier().verify(endless(beginning, repeated));
        assertThat(verdict)
                .isInstanceOfSatisfying(
                        NotGenuine.class, n -> assertThat(n.reason()).isEqualTo(reason));
    }

    private static InputStream endless(String beginning, String repeated) {
        byte[] block = Samples.bytes(repeated.repeat(1000));
        InputStream first = new ByteArrayInputStream(Samples.bytes(beginning));
        return new SequenceInputStream(Collections.enumeration(new AbstractList<InputStream>() {
            @Override
            public InputStream get(int index) {
                return index == 0 ? first : new ByteArrayInputStream(block);
            }

            @Override
            public int size() {
                return Integer.MAX_VALUE;
            }
        }));
    }
}
