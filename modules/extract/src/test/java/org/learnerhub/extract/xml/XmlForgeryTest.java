package org.learnerhub.extract.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.learnerhub.domain.extract.Verdict;
import org.learnerhub.domain.extract.Verification;
import org.learnerhub.extract.signing.ExtractKey;
import org.learnerhub.extract.xml.XmlSamples.Hub;
import org.learnerhub.verify.ExtractVerifier;
import org.learnerhub.verify.xml.XmlSubset;

/** Forged and damaged extracts get the right verdict, whole ones and subsets. */
class XmlForgeryTest {

    private static final String DS = "xmlns:ds=\"http://www.w3.org/2000/09/xmldsig#\"";
    private static Hub hub;
    private static ExtractKey key;
    private static ExtractVerifier verifier;
    private static String whole;
    private static String subset;
    private static String other;
    private static String stranger;

    @BeforeAll
    static void extracts() throws Exception {
        hub = Hub.named("hub.example");
        key = hub.key();
        verifier = new ExtractVerifier(Set.of(hub.root()));
        XmlFace face = new XmlFace(key, null);
        byte[] made = face.make(XmlSamples.content(4, 1));
        whole = XmlSamples.text(made);
        subset = XmlSamples.text(XmlSubset.of(made, Set.of("e1", "e3", "e4")));
        other = XmlSamples.text(face.make(XmlSamples.content(4, 2)));
        stranger = XmlSamples.text(new XmlFace(Hub.named("hub.example").key(), null).make(XmlSamples.content(4, 1)));
    }

    record Forgery(String name, Verdict verdict, String whole, String subset) {

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Forgery> forgeries() throws Exception {
        extracts();
        Map<String, Forgery> all = new LinkedHashMap<>();
        Stream.of(
                        changed("grade", text -> text.replaceFirst("A\\*|<grade>Merit", "<grade>Distinction")),
                        changed("name", text -> text.replace("Łucja", "Lucja")),
                        changed("birth date", text -> text.replace("2003-02-01", "2003-02-02")),
                        changed("number", text -> text.replace("1000000027", "1000000035")),
                        changed("status index", text -> text.replace("4711", "4712")),
                        changed("end date", text -> text.replaceFirst("<ValidUntil>2026", "<ValidUntil>2027")),
                        changed("recipient dropped", text -> text.replaceFirst("<Recipient>.*</Recipient>", "")),
                        changed("salt", text -> text.replaceFirst("salt=\"..", "salt=\"00")),
                        changed("salt reused", XmlForgeryTest::saltReused),
                        changed("kind", text -> text.replaceFirst("PARTICIPATION", "ACHIEVEMENT")),
                        changed("id", text -> text.replaceFirst("Id=\"e3\"", "Id=\"e2\"")),
                        changed("entry added", text -> text.replace("</Entries>", entry(other, 2) + "</Entries>")),
                        changed("entry twice", text -> text.replace("</Entries>", entry(text, 1) + "</Entries>")),
                        changed("entry of another extract", text -> text.replace(entry(text, 3), entry(other, 3))),
                        changed(
                                "order",
                                text -> text.replace(entry(text, 3) + entry(text, 4), entry(text, 4) + entry(text, 3))),
                        changed("head of another extract", text -> text.replace(head(text), head(other))),
                        changed("subset's signature of another", text -> text.replace(last(text), last(other))),
                        forged(
                                "wrapped",
                                Verdict.NOT_OURS,
                                text -> "<Extract xmlns=\"urn:learnerhub:extract:v1\">" + text + "</Extract>"),
                        changed(
                                "wrapped in an object",
                                text -> text.replace(
                                        "</ds:SignedInfo>",
                                        "</ds:SignedInfo><ds:Object>" + entry(other, 2) + "</ds:Object>")),
                        changed("beside the entries", text -> text.replace("<Entries>", entry(other, 2) + "<Entries>")),
                        changed(
                                "signature moved",
                                text -> text.replace(last(text), "")
                                        .replaceFirst("<Entries>", Matcher.quoteReplacement(last(text)) + "<Entries>")),
                        changed("wrong reference", text -> text.replaceFirst("URI=\"(#head)?\"", "URI=\"#e1\"")),
                        changed(
                                "reference outside",
                                text -> text.replaceFirst("URI=\"(#head)?\"", "URI=\"http://127.0.0.1/x\"")),
                        changed(
                                "transform",
                                text -> text.replaceFirst(
                                        "<ds:Transform Algorithm=\"[^\"]*\"",
                                        "<ds:Transform Algorithm=\"http://www.w3.org/TR/1999/REC-xslt-19991116\"")),
                        changed(
                                "canonicalisation",
                                text -> text.replaceFirst(
                                        "CanonicalizationMethod Algorithm=\"[^\"]*\"",
                                        "CanonicalizationMethod Algorithm=\"http://www.w3.org/TR/2001/REC-xml-c14n-20010315\"")),
                        changed(
                                "digest algorithm",
                                text -> text.replaceFirst(
                                        "DigestMethod Algorithm=\"[^\"]*\"",
                                        "DigestMethod Algorithm=\"http://www.w3.org/2000/09/xmldsig#sha1\"")),
                        changed("signature value", text -> text.replaceFirst("-value\">....", "-value\">AAAA")),
                        changed("signing time", text -> text.replaceFirst("SigningTime>2026", "SigningTime>2025")),
                        changed(
                                "certificate's digest",
                                text -> text.replaceFirst(
                                        "CertDigest>(.*?)<ds:DigestValue>....", "CertDigest>$1<ds:DigestValue>AAAA")),
                        changed("comment in a text", text -> text.replaceFirst("Merit", "Mer<!-- -->it")),
                        changed("comment in a signature", text -> text.replaceFirst("-value\">..", "$0<!---->")),
                        changed("processing instruction", text -> text.replace("<Entries>", "<?x y?><Entries>")),
                        changed("DOCTYPE", text -> "<!DOCTYPE Extract [<!ENTITY g \"A\">]>" + text),
                        changed("indented anew", text -> text.replace("><", ">\n<")),
                        changed("prefix", text -> text.replace("ds:", "dsig:").replace("xmlns:ds=", "xmlns:dsig=")),
                        changed(
                                "field that nobody knows",
                                text -> text.replaceFirst("</grade>", "</grade><mark>9</mark>")),
                        changed("field twice", text -> text.replaceFirst("<grade>", "<grade>A</grade><grade>")),
                        changed("attribute", text -> text.replaceFirst("<grade>", "<grade note=\"x\">")),
                        changed(
                                "attribute of another namespace",
                                text -> text.replaceFirst("<grade>", "<grade xmlns:x=\"urn:x\" x:note=\"x\">")),
                        changed("blanks round a value", text -> text.replaceFirst("Łucja", " Łucja")),
                        forged(
                                "signed by another hub of the same name",
                                Verdict.NOT_OURS,
                                text -> text.equals(whole) ? stranger : kept(stranger)),
                        forged(
                                "bare key",
                                Verdict.NOT_OURS,
                                text -> text.replaceAll(
                                        "<ds:X509Data>.*?</ds:X509Data>", "<ds:KeyValue></ds:KeyValue>")),
                        changed(
                                "certificate of another",
                                text -> text.replaceAll(
                                        "<ds:X509Certificate>.*?</ds:X509Certificate>", between(stranger))),
                        forged(
                                "no signature",
                                Verdict.NOT_OURS,
                                text -> text.replaceAll("<ds:Signature .*?</ds:Signature>", "")),
                        forged(
                                "symmetric algorithm",
                                Verdict.NOT_OURS,
                                text -> text.replace("ecdsa-sha256", "hmac-sha256")),
                        forged("truncated", Verdict.CANNOT_TELL, text -> text.substring(0, text.length() - 9)),
                        forged("empty", Verdict.CANNOT_TELL, text -> ""),
                        forged("another document", Verdict.CANNOT_TELL, text -> "<Receipt></Receipt>"),
                        forged("entity", Verdict.CANNOT_TELL, text -> text.replaceFirst("Łucja", "&lucja;")))
                .forEach(one -> all.put(one.name(), one));
        return all.values().stream();
    }

    @ParameterizedTest
    @MethodSource("forgeries")
    void a_forged_extract_gets_its_verdict(Forgery forgery) {
        require(forgery, whole, forgery.whole());
    }

    @ParameterizedTest
    @MethodSource("forgeries")
    void a_forged_subset_gets_its_verdict(Forgery forgery) {
        require(forgery, subset, forgery.subset());
    }

    @Test
    void what_another_program_writes_differently_is_the_same_document() {
        String otherwise = "<?xml version='1.0' encoding='UTF-8'?>\n"
                + whole.replace("Łucja", "&#x141;ucja").replace("</Entries>", "</Entries >") + "\n";

        assertThat(verifier.examine(XmlSamples.bytes(otherwise)).verdict()).isEqualTo(Verdict.GENUINE);
        assertThat(verifier.examine(XmlSamples.bytes("\ufeff" + whole)).verdict())
                .isEqualTo(Verdict.GENUINE);
    }

    /** A subset made of a forged signature over the whole shows only what the inner one covers. */
    @Test
    void without_the_signature_over_the_whole_it_is_a_subset() {
        String without = whole.replaceFirst("<ds:Signature " + DS + " Id=\"whole\">.*?</ds:Signature>", "");

        assertThat(verifier.examine(XmlSamples.bytes(without)).verdict()).isEqualTo(Verdict.GENUINE);
    }

    @Test
    void no_changed_byte_goes_unseen() {
        Random random = new Random(7);
        for (String document : Set.of(whole, subset)) {
            byte[] bytes = XmlSamples.bytes(document);
            for (int i = 0; i < 150; i++) {
                byte[] altered = bytes.clone();
                int at = random.nextInt(bytes.length);
                altered[at] ^= (byte) (1 << random.nextInt(8));
                Verification found = verifier.examine(altered);
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

    private static void require(Forgery forgery, String genuine, String forged) {
        assertThat(forged.equals(genuine)).as("it is the same document").isFalse();

        Verification found = verifier.examine(XmlSamples.bytes(forged));

        assertThat(found.verdict()).as(found.toString()).isEqualTo(forgery.verdict());
        assertThat(found.covered()).as("nothing of it is shown").isNull();
        assertThat(found.reasons()).isNotEmpty();
        assertThat(found.reasons().toString()).doesNotContain("Łucja", "Merit", "1000000027");
    }

    private interface Change {
        String of(String document);
    }

    private static Forgery changed(String name, Change change) {
        return forged(name, Verdict.CHANGED, change);
    }

    private static Forgery forged(String name, Verdict verdict, Change change) {
        return new Forgery(name, verdict, change.of(whole), change.of(subset));
    }

    private static String entry(String document, int number) {
        int from = document.indexOf("<Entry Id=\"e" + number + "\"");
        return document.substring(from, document.indexOf("</Entry>", from) + "</Entry>".length());
    }

    private static String head(String document) {
        return document.substring(document.indexOf("<Head"), document.indexOf("</Head>"));
    }

    /** The signature for subsets. */
    private static String last(String document) {
        return document.substring(
                document.indexOf("</Entries>") + "</Entries>".length(), document.indexOf("</Extract>"));
    }

    private static String saltReused(String document) {
        String salt = entry(document, 1).replaceFirst("(?s).*salt=\"([0-9a-f]*)\".*", "$1");
        return document.replace(
                entry(document, 3), entry(document, 3).replaceFirst("salt=\"[0-9a-f]*", "salt=\"" + salt));
    }

    private static String kept(String document) {
        return XmlSamples.text(XmlSubset.of(XmlSamples.bytes(document), Set.of("e1", "e3", "e4")));
    }

    private static String between(String document) {
        String begin = "<ds:X509Certificate>";
        String end = "</ds:X509Certificate>";
        return document.substring(document.indexOf(begin), document.indexOf(end) + end.length());
    }
}
