package org.learnerhub.extract.pdf;

import java.util.List;
import org.learnerhub.domain.extract.ExtractContent;
import org.learnerhub.domain.extract.ShortCode;

/** Writes the end of the page: what the document is, and how anybody can check it. */
final class HowToCheck {

    /** For the attached XML; a shell would take the second line's end for the command's. */
    private static final String COMMAND = "xmlsec1 --verify --enabled-key-data x509"
            + " --enabled-reference-uris empty,same-doc --trusted-pem root.pem extract.xml";

    private final Issuer issuer;
    private final PageText text;
    private final Markup page;

    HowToCheck(Issuer issuer, PageText text, Markup page) {
        this.issuer = issuer;
        this.text = text;
        this.page = page;
    }

    void write(ExtractContent content, boolean lettersLack) {
        what();
        if (lettersLack) {
            page.leaf("h3", text.of("missing")).leaf("p", text.of("missing.note"));
        }
        String code = ShortCode.of(content.head());
        page.open("div", "class", "check").leaf("h2", text.of("check"), "id", "check");
        String direct = issuer.verifyAddress() + "?code=" + code;
        page.open("img", "class", "qr", "src", QrCode.dataUri(direct), "alt", text.of("qr.text", direct))
                .close();
        page.leaf("p", text.of("check.online"));
        page.leaf("p", text.of("check.address"), "class", "label").open("p", "class", "value");
        page.leaf("a", issuer.verifyAddress(), "href", direct, "title", text.of("link.text"))
                .close();
        labelled("check.code", code, "code");
        page.close();
        offline(content);
    }

    private void what() {
        page.leaf("h2", text.of("what"), "id", "what");
        List.of("what.1", "what.2", "what.3").forEach(key -> page.leaf("p", text.of(key)));
    }

    private void offline(ExtractContent content) {
        page.open("div", "class", "check").leaf("p", text.of("check.offline", issuer.rootAddress()));
        page.leaf("p", COMMAND, "class", "command").leaf("p", text.of("check.offline.end"));
        labelled("check.fingerprint", grouped(issuer.rootFingerprint()), "digest");
        labelled("check.root", grouped(content.root().hex()), "digest");
        labelled("check.id", grouped(content.head().id()), "digest");
        page.close();
    }

    private void labelled(String key, String value, String style) {
        page.leaf("p", text.of(key), "class", "label").leaf("p", value, "class", style);
    }

    /** Hexadecimal digits in groups of eight. */
    private static String grouped(String hex) {
        return hex.replaceAll("(.{8})(?=.)", "$1 ");
    }
}
