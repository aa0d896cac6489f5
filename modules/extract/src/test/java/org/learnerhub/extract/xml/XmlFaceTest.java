package org.learnerhub.extract.xml;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.crypto.KeySelector;
import javax.xml.crypto.dsig.XMLSignatureFactory;
import javax.xml.crypto.dsig.dom.DOMValidateContext;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learnerhub.domain.extract.Disclosed;
import org.learnerhub.domain.extract.ExtractContent;
import org.learnerhub.domain.extract.ExtractEntry;
import org.learnerhub.domain.extract.Verdict;
import org.learnerhub.domain.extract.Verification;
import org.learnerhub.domain.problem.RefusedException;
import org.learnerhub.extract.signing.ExtractKey;
import org.learnerhub.extract.xml.XmlSamples.Hub;
import org.learnerhub.testkit.ForeignProgram;
import org.learnerhub.verify.ExtractVerifier;
import org.learnerhub.verify.xml.XmlSubset;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class XmlFaceTest {

    private static final Path ROOT = Path.of(System.getProperty("hub.root"));
    private static Hub hub;
    private static ExtractKey key;
    private static ExtractVerifier verifier;

    @TempDir
    Path folder;

    @BeforeAll
    static void aHub() throws Exception {
        hub = Hub.named("hub.example");
        key = hub.key();
        verifier = new ExtractVerifier(Set.of(hub.root()));
    }

    @Test
    void what_is_made_is_genuine_and_says_what_went_in() {
        ExtractContent content = XmlSamples.content(20, 1);

        Verification found = verifier.examine(face(content));

        assertThat(found.verdict()).as(found.toString()).isEqualTo(Verdict.GENUINE);
        Disclosed covered = requireNonNull(found.covered());
        assertThat(covered.head()).isEqualTo(content.head());
        assertThat(covered.entries()).isEqualTo(content.entries());
        assertThat(covered.root()).isEqualTo(content.root());
        assertThat(covered.signer()).isEqualTo("hub.example");
        assertThat(covered.isSubset()).isFalse();
    }

    @Test
    void every_subset_is_genuine_and_has_the_root_of_the_whole() {
        ExtractContent content = XmlSamples.content(5, 2);
        byte[] whole = face(content);
        for (int mask = 1; mask < 32; mask++) {
            int chosen = mask;
            requireGenuine(content, whole, keep(content, i -> (chosen >> i & 1) == 1));
        }
    }

    @Test
    void a_subset_of_many_entries_is_genuine_and_so_is_its_subset() {
        ExtractContent content = XmlSamples.content(60, 3);
        byte[] whole = face(content);
        Random random = new Random(4);
        for (int i = 0; i < 10; i++) {
            Set<String> some = keep(content, entry -> random.nextInt(3) == 0);
            Set<String> fewer = some.stream().filter(id -> id.endsWith("3")).collect(Collectors.toSet());
            requireGenuine(content, whole, some);
            if (!fewer.isEmpty()) {
                requireGenuine(content, XmlSubset.of(whole, some), fewer);
            }
        }
    }

    @Test
    void a_subset_tells_nothing_of_what_was_left_out_but_how_much_it_was() {
        ExtractContent content = XmlSamples.content(3, 5);

        String subset = XmlSamples.text(XmlSubset.of(face(content), Set.of("e2")));

        for (ExtractEntry left :
                List.of(content.entries().get(0), content.entries().get(2))) {
            assertThat(subset).doesNotContain(left.salt());
        }
        assertThat(subset).contains(content.entries().get(1).salt());
    }

    @Test
    void an_entry_that_is_not_there_cannot_be_kept() {
        byte[] whole = face(XmlSamples.content(3, 6));

        assertThatThrownBy(() -> XmlSubset.of(whole, Set.of("e2", "e4"))).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> XmlSubset.of(whole, Set.of())).isInstanceOf(RefusedException.class);
    }

    @Test
    void it_follows_its_schema() throws Exception {
        SchemaFactory schemas = SchemaFactory.newDefaultInstance();
        schemas.setProperty("http://javax.xml.XMLConstants/property/accessExternalSchema", "file");
        var validator = schemas.newSchema(ROOT.resolve("schemas/extract-v1.xsd").toFile())
                .newValidator();
        byte[] whole = face(XmlSamples.content(7, 7));

        validator.validate(new StreamSource(new ByteArrayInputStream(whole)));
        validator.validate(new StreamSource(new ByteArrayInputStream(XmlSubset.of(whole, Set.of("e3")))));
        validator.validate(
                new StreamSource(ROOT.resolve("samples/extract/extract.xml").toFile()));
    }

    @Test
    void the_jdk_believes_both_signatures() throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
        Document document =
                factory.newDocumentBuilder().parse(new ByteArrayInputStream(face(XmlSamples.content(4, 8))));
        NodeList all = document.getElementsByTagNameNS("*", "*");
        for (int i = 0; i < all.getLength(); i++) {
            Element element = (Element) all.item(i);
            if (element.hasAttribute("Id")) {
                element.setIdAttribute("Id", true);
            }
        }
        for (int i = 0; i < 2; i++) {
            Element signature =
                    (Element) document.getElementsByTagNameNS("*", "Signature").item(i);
            DOMValidateContext context = new DOMValidateContext(
                    KeySelector.singletonKeySelector(key.certificate().getPublicKey()), signature);
            context.setProperty("org.jcp.xml.dsig.validateManifests", true);

            assertThat(XMLSignatureFactory.getInstance("DOM")
                            .unmarshalXMLSignature(context)
                            .validate(context))
                    .as("signature " + i)
                    .isTrue();
        }
    }

    @Test
    void xmlsec1_believes_it_and_disbelieves_an_altered_one() throws Exception {
        ForeignProgram xmlsec1 = ForeignProgram.named("xmlsec1");
        byte[] whole = face(XmlSamples.content(20, 9));
        Files.write(folder.resolve("extract.xml"), whole);
        Files.writeString(folder.resolve("altered.xml"), XmlSamples.text(whole).replaceFirst("A\\*", "B"));
        Files.writeString(
                folder.resolve("ca.pem"),
                "-----BEGIN CERTIFICATE-----\n"
                        + Base64.getMimeEncoder(64, new byte[] {'\n'})
                                .encodeToString(hub.root().getEncoded())
                        + "\n-----END CERTIFICATE-----\n");

        assertThat(xmlsec1(xmlsec1, "extract.xml").exit())
                .as(xmlsec1(xmlsec1, "extract.xml").output())
                .isZero();
        assertThat(xmlsec1(xmlsec1, "altered.xml").exit()).isNotZero();
    }

    private ForeignProgram.Run xmlsec1(ForeignProgram program, String file) throws Exception {
        return program.run(
                folder,
                "--verify",
                "--enabled-key-data",
                "x509",
                "--enabled-reference-uris",
                "empty,same-doc",
                "--trusted-pem",
                "ca.pem",
                "--verification-gmt-time",
                "2026-06-02 12:00:00",
                file);
    }

    private static byte[] face(ExtractContent content) {
        return new XmlFace(key, null).make(content);
    }

    private static void requireGenuine(ExtractContent content, byte[] whole, Set<String> keep) {
        if (keep.isEmpty()) {
            return;
        }
        Verification found = verifier.examine(XmlSubset.of(whole, keep));

        assertThat(found.verdict()).as(keep.toString()).isEqualTo(Verdict.GENUINE);
        Disclosed covered = requireNonNull(found.covered());
        assertThat(covered.root()).isEqualTo(content.root());
        assertThat(covered.entriesAtIssue()).isEqualTo(content.entries().size());
        assertThat(covered.entries())
                .isEqualTo(content.entries().stream()
                        .filter(entry -> keep.contains(entry.id()))
                        .toList());
    }

    private static Set<String> keep(ExtractContent content, IntPredicate chosen) {
        return IntStream.range(0, content.entries().size())
                .filter(chosen)
                .mapToObj(i -> content.entries().get(i).id())
                .collect(Collectors.toSet());
    }
}
