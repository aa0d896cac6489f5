package org.learnerhub.signature;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.xml.security.c14n.Canonicalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.learnerhub.signature.Coverage.WholeDocument;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Our streaming canonical forms against Santuario's, which work on a tree and are somebody else's. */
class CanonicalFormTest {

    private static final String SIGNATURE = "<ds:Signature xmlns:ds=\"" + Algorithms.DS + "\"><x/></ds:Signature>";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a>S</a>",
                "<a xmlns='urn:1'>S<b xmlns=''><c xmlns='urn:1'/><d/></b></a>",
                "<a xmlns:p='urn:1' xmlns:q='urn:2'>S<p:b q:z='1' a='2' p:y='3'/><b p:a='1'/></a>",
                "<p:a xmlns:p='urn:1'>S<p:b xmlns:p='urn:2'><p:c/></p:b><p:b/></p:a>",
                "<a xmlns:p='urn:1' xmlns:q='urn:1'>S<p:b q:x='1'><q:c p:x='2'/></p:b></a>",
                "<a b=' &#9;&#10;&#13;\"&lt;&gt;&amp;' c='x\ty\nz'>S&#13;\r\n&lt;&gt;&amp;\"'\t</a>",
                "<a>S<![CDATA[<&>]]]]><![CDATA[>\r\n]]></a>",
                "<a xml:lang='en' xml:space='preserve'>S<b xml:lang='cy'/></a>",
                "<xml:a>S</xml:a>",
                "<é:ü xmlns:é='urn:ö' ñ='𝄞&#x1D11E;'>S&#x1D11E;日本</é:ü>",
                " \n<a >S< b  /></a>\n "
            })
    void known_difficulties_are_written_as_santuario_writes_them(String form) throws Exception {
        assertSameAsSantuario(form.replace("< b", "<b").replaceFirst(">S", ">" + SIGNATURE));
    }

    static Stream<String> invented() {
        return IntStream.range(0, 300).mapToObj(seed -> new Inventor(seed).document());
    }

    @ParameterizedTest
    @MethodSource("invented")
    void invented_documents_are_written_as_santuario_writes_them(String document) throws Exception {
        assertSameAsSantuario(document);
    }

    @Test
    void a_character_may_lie_across_any_border_of_a_buffer() throws Exception {
        for (int shift = 0; shift < 5; shift++) {
            String text = "x".repeat(shift) + "é𝄞日>".repeat(10_000);
            assertSameAsSantuario("<a b='" + text.substring(0, 9_000) + "'>" + SIGNATURE + text + "</a>");
        }
    }

    private static void assertSameAsSantuario(String document) throws Exception {
        assertThat(ours(document, true)).as(document).isEqualTo(santuarios(document, Algorithms.EXCLUSIVE));
        assertThat(ours(document, false)).as(document).isEqualTo(santuarios(document, Algorithms.INCLUSIVE));
    }

    private static byte[] ours(String document, boolean exclusive) throws Exception {
        return DocumentDigest.of(
                new ByteArrayInputStream(Samples.bytes(document)),
                new WholeDocument(exclusive),
                Digests.start("SHA-256"));
    }

    private static byte[] santuarios(String document, String form) throws Exception {
        Santuario.ready();
        Document dom = ForeignSigner.parse(document);
        Element root = dom.getDocumentElement();
        root.removeChild(root.getElementsByTagNameNS(Algorithms.DS, "Signature").item(0));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Canonicalizer.getInstance(form).canonicalizeSubtree(dom, bytes);
        return MessageDigest.getInstance("SHA-256").digest(bytes.toByteArray());
    }

    /** Invents well-formed documents that use namespaces as wildly as permitted. */
    private static final class Inventor {

        private static final List<String> PREFIXES = List.of("", "p", "q", "r");
        private static final List<String> URIS = List.of("urn:1", "urn:2", "urn:3");
        private static final List<String> TEXTS =
                List.of("t", " ", "&amp;", "&#13;", "<![CDATA[<c>]]>", "é", "𝄞", "\n", ">");

        private final Random random;
        private final StringBuilder out = new StringBuilder();

        Inventor(long seed) {
            random = new Random(seed);
        }

        String document() {
            element(new HashMap<>(Map.of("", "")), 0);
            return out.toString();
        }

        private void element(Map<String, String> outer, int depth) {
            Map<String, String> scope = new HashMap<>(outer);
            String declarations = declarations(scope);
            String name = qualified(pick(new ArrayList<>(scope.keySet())), "e" + random.nextInt(3));
            out.append('<').append(name).append(declarations);
            attributes(scope);
            out.append('>').append(depth == 0 ? SIGNATURE : "");
            for (int i = random.nextInt(4); i > 0 && depth < 5; i--) {
                out.append(pick(TEXTS));
                element(scope, depth + 1);
            }
            out.append(pick(TEXTS)).append("</").append(name).append('>');
        }

        private String declarations(Map<String, String> scope) {
            StringBuilder declarations = new StringBuilder();
            for (String prefix : PREFIXES) {
                if (random.nextInt(3) == 0) {
                    String uri = prefix.isEmpty() && random.nextBoolean() ? "" : pick(URIS);
                    scope.put(prefix, uri);
                    declarations.append(prefix.isEmpty() ? " xmlns" : " xmlns:" + prefix);
                    declarations.append("='").append(uri).append('\'');
                }
            }
            return declarations.toString();
        }

        private void attributes(Map<String, String> scope) {
            List<String> taken = new ArrayList<>();
            for (int i = random.nextInt(4); i > 0; i--) {
                String prefix = pick(new ArrayList<>(scope.keySet()));
                String local = "a" + random.nextInt(3);
                String expanded = (prefix.isEmpty() ? "" : scope.get(prefix)) + "|" + local;
                if (!taken.contains(expanded)) {
                    taken.add(expanded);
                    out.append(' ').append(qualified(prefix, local)).append("='v&lt;\t'");
                }
            }
            if (random.nextInt(5) == 0) {
                out.append(" xml:lang='en'");
            }
        }

        private String pick(List<String> from) {
            return from.get(random.nextInt(from.size()));
        }

        private static String qualified(String prefix, String local) {
            return prefix.isEmpty() ? local : prefix + ":" + local;
        }
    }
}
