package org.learnerhub.files.xml;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Random;
import javax.xml.crypto.OctetStreamData;
import javax.xml.crypto.dsig.CanonicalizationMethod;
import javax.xml.crypto.dsig.XMLSignatureFactory;
import javax.xml.crypto.dsig.spec.C14NMethodParameterSpec;
import org.apache.xml.security.Init;
import org.apache.xml.security.c14n.Canonicalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.learnerhub.domain.canonical.CanonicalXmlWriter;

class CanonicalXmlWriterTest {

    private static final int DOCUMENTS = 60;
    private static final String AWKWARD = "<>&\"'\t\n\r aZ]\u0000\u0007\u007f\u0085\u00a0\u00e9\u07ff\u0800\u2028"
            + "\ufeff\ufffd\ufffe\uffff\ud800\udc00\ud83d\ude00\udbff\udfff";

    @ParameterizedTest
    @ValueSource(strings = {"Root", "ns2:Root"})
    void what_is_written_is_its_own_canonical_form(String root) throws Exception {
        Init.init();
        for (int seed = 0; seed < DOCUMENTS; seed++) {
            byte[] written = document(root, new Random(seed));
            assertThat(bySantuario(written)).as("seed %s by Santuario", seed).isEqualTo(written);
            assertThat(byTheJdk(written)).as("seed %s by the JDK", seed).isEqualTo(written);
        }
    }

    @Test
    void what_xml_cannot_carry_is_replaced() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (CanonicalXmlWriter xml = new CanonicalXmlWriter(bytes)) {
            xml.root("R", "urn:r")
                    .attribute("a", "\u0001\t\ud800")
                    .text("\u0000x\uffff\udc00\ud83d\ude00\r")
                    .finish();
        }
        assertThat(bytes.toString(UTF_8))
                .isEqualTo("<R xmlns=\"urn:r\" a=\"\ufffd&#x9;\ufffd\">\ufffdx\ufffd\ufffd\ud83d\ude00&#xD;</R>");
    }

    @Test
    void attributes_out_of_order_are_a_mistake_of_the_program() throws IOException {
        try (CanonicalXmlWriter xml = new CanonicalXmlWriter(new ByteArrayOutputStream())) {
            xml.root("R", "urn:r").attribute("b", "");
            assertThatThrownBy(() -> xml.attribute("a", "")).isInstanceOf(IllegalStateException.class);
        }
    }

    private static byte[] document(String root, Random random) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (CanonicalXmlWriter xml = new CanonicalXmlWriter(bytes)) {
            xml.root(root, "urn:x & y");
            content(xml, random, 0);
            xml.finish();
        }
        return bytes.toByteArray();
    }

    private static void content(CanonicalXmlWriter xml, Random random, int depth) throws IOException {
        for (char name = 'a'; name <= 'e'; name++) {
            if (random.nextBoolean()) {
                xml.attribute(name + (name == 'c' ? "-1" : ""), text(random));
            }
        }
        int children = depth > 4 ? 0 : random.nextInt(4);
        for (int i = 0; i < children; i++) {
            xml.text(text(random)).start("el" + i);
            content(xml, random, depth + 1);
            xml.end();
        }
        xml.text(text(random));
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(12); i > 0; i--) {
            text.append(AWKWARD.charAt(random.nextInt(AWKWARD.length())));
        }
        return random.nextInt(20) == 0 ? text.toString().repeat(9_000) : text.toString();
    }

    private static byte[] bySantuario(byte[] document) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Canonicalizer.getInstance(Canonicalizer.ALGO_ID_C14N_EXCL_OMIT_COMMENTS).canonicalize(document, out, true);
        return out.toByteArray();
    }

    private static byte[] byTheJdk(byte[] document) throws Exception {
        CanonicalizationMethod method = XMLSignatureFactory.getInstance("DOM", "XMLDSig")
                .newCanonicalizationMethod(CanonicalizationMethod.EXCLUSIVE, (C14NMethodParameterSpec) null);
        OctetStreamData data =
                (OctetStreamData) method.transform(new OctetStreamData(new ByteArrayInputStream(document)), null);
        return data.getOctetStream().readAllBytes();
    }
}
