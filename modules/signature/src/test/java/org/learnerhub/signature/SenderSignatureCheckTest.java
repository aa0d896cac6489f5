package org.learnerhub.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.learnerhub.signature.TestAuthority.Signatory;

class SenderSignatureCheckTest {

    private final TestAuthority authority = new TestAuthority("Example CA");
    private final Signatory sender = authority.issue("Example College");
    private final SenderSignatureCheck check = new SenderSignatureCheck(authority.verifier());

    SenderSignatureCheckTest() throws Exception {}

    @Test
    void a_file_without_a_signature_may_go_on() {
        assertThat(acceptable(Samples.bytes(Samples.LEARNERS))).isTrue();
        assertThat(acceptable(Samples.bytes("<!-- made by hand --><a><!-- x --><?y z?></a>")))
                .isTrue();
    }

    @Test
    void a_genuinely_signed_file_may_go_on_and_an_altered_one_not() throws Exception {
        String signed =
                ForeignSigner.withCertificates(sender.key(), sender.chain()).sign(Samples.LEARNERS);
        assertThat(acceptable(Samples.bytes(signed))).isTrue();
        assertThat(acceptable(Samples.bytes(signed.replace("1000000027", "1000000028"))))
                .isFalse();
        assertThat(acceptable(Samples.bytes("<!DOCTYPE a>" + signed))).isFalse();
    }

    @Test
    void a_strangers_signature_is_not_accepted() throws Exception {
        Signatory enemy = TestAuthority.selfSigned("Enemy");
        String signed =
                ForeignSigner.withCertificates(enemy.key(), enemy.chain()).sign(Samples.LEARNERS);
        assertThat(acceptable(Samples.bytes(signed))).isFalse();
    }

    @Test
    void a_signature_in_any_other_place_is_not_passed_over() throws Exception {
        String signed =
                ForeignSigner.withCertificates(sender.key(), sender.chain()).sign("<a></a>");
        String signature = signed.substring("<a>".length(), signed.length() - "</a>".length());
        assertThat(acceptable(Samples.bytes("<a><b></b>" + signature + "</a>"))).isFalse();
        assertThat(acceptable(Samples.bytes("<a><b>" + signature + "</b></a>"))).isFalse();
        assertThat(acceptable(Samples.bytes(signature))).isFalse();
    }

    @Test
    void what_is_no_xml_is_left_to_its_reader() {
        assertThat(acceptable(Samples.bytes("ULN,GivenName\r\n1000000027,Zoë\r\n")))
                .isTrue();
        assertThat(acceptable("ULN,GivenName\r\n1000000027,Zoë\r\n".getBytes(Charset.forName("windows-1252"))))
                .isTrue();
        assertThat(acceptable("<a>Zoë</a>".getBytes(Charset.forName("windows-1252"))))
                .isTrue();
        assertThat(acceptable(Samples.bytes("<a><b></a>"))).isTrue();
        assertThat(acceptable(new byte[0])).isTrue();
    }

    @Test
    void everything_that_was_opened_is_closed() {
        AtomicInteger open = new AtomicInteger();
        check.acceptable(() -> {
            open.incrementAndGet();
            return new ByteArrayInputStream(Samples.bytes(Samples.LEARNERS)) {
                @Override
                public void close() {
                    open.decrementAndGet();
                }
            };
        });
        assertThat(open).hasValue(0);
    }

    @Test
    void a_failing_disk_is_not_taken_for_a_missing_signature() {
        assertThatThrownBy(() -> check.acceptable(FailingDisk::new)).isInstanceOf(UncheckedIOException.class);
    }

    private boolean acceptable(byte[] file) {
        return check.acceptable(() -> new ByteArrayInputStream(file));
    }
}
