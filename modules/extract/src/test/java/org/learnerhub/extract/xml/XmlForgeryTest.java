package org.learnerhub.extract.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.learnerhub.domain.extract.Verdict;
import org.learnerhub.domain.extract.Verification;
import org.learnerhub.extract.forgery.Forgery;

/** Forged and damaged extracts get the right verdict, whole ones and subsets. */
class XmlForgeryTest {

    private static final String DS = "xmlns:ds=\"http://www.w3.org/2000/09/xmldsig#\"";
    private static final XmlForgeryTable TABLE = new XmlForgeryTable();

    static List<Forgery> forgeries() {
        return TABLE.forgeries().all();
    }

    @ParameterizedTest
    @MethodSource("forgeries")
    void a_forgery_has_its_verdict(Forgery forgery) throws Exception {
        forgery.require(TABLE.verifier);
    }

    @Test
    void what_another_program_writes_differently_is_the_same_document() {
        String otherwise = "<?xml version='1.0' encoding='UTF-8'?>\n"
                + TABLE.whole.replace("Łucja", "&#x141;ucja").replace("</Entries>", "</Entries >") + "\n";

        assertThat(TABLE.verifier.examine(XmlSamples.bytes(otherwise)).verdict())
                .isEqualTo(Verdict.GENUINE);
        assertThat(TABLE.verifier
                        .examine(XmlSamples.bytes("\ufeff" + TABLE.whole))
                        .verdict())
                .isEqualTo(Verdict.GENUINE);
    }

    /** A subset made of a forged signature over the whole shows only what the inner one covers. */
    @Test
    void without_the_signature_over_the_whole_it_is_a_subset() {
        String without = TABLE.whole.replaceFirst("<ds:Signature " + DS + " Id=\"whole\">.*?</ds:Signature>", "");

        assertThat(TABLE.verifier.examine(XmlSamples.bytes(without)).verdict()).isEqualTo(Verdict.GENUINE);
    }

    @Test
    void no_changed_byte_goes_unseen() {
        Random random = new Random(7);
        for (String document : Set.of(TABLE.whole, TABLE.subset)) {
            byte[] bytes = XmlSamples.bytes(document);
            for (int i = 0; i < 150; i++) {
                byte[] altered = bytes.clone();
                int at = random.nextInt(bytes.length);
                altered[at] ^= (byte) (1 << random.nextInt(8));
                Verification found = TABLE.verifier.examine(altered);
                assertThat(found.verdict())
                        .as(
                                "byte %s: %s",
                                at,
                                new String(
                                        altered,
                                        Math.max(0, at - 20),
                                        40 < altered.length - at ? 40 : altered.length - at,
                                        StandardCharsets.UTF_8))
                        .isNotEqualTo(Verdict.GENUINE);
                assertThat(found.covered()).isNull();
            }
        }
    }
}
