package org.learnerhub.extract.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.learnerhub.domain.extract.Verdict.CANNOT_TELL;
import static org.learnerhub.domain.extract.Verdict.CHANGED;
import static org.learnerhub.domain.extract.Verdict.NOT_OURS;

import java.security.GeneralSecurityException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import org.learnerhub.domain.extract.Verdict;
import org.learnerhub.extract.forgery.FaceForgeries;
import org.learnerhub.extract.forgery.FilesForDss;
import org.learnerhub.extract.forgery.ForgeryKind;
import org.learnerhub.extract.signing.ExtractKey;
import org.learnerhub.extract.xml.XmlSamples.Hub;
import org.learnerhub.verify.ExtractVerifier;
import org.learnerhub.verify.xml.XmlSubset;

/** What the XML answers to each kind of forgery; each is done to a whole extract and to a subset. */
public final class XmlForgeryTable {

    private static final Set<String> KEPT = Set.of("e1", "e3", "e4");
    private static final String SIGNATURE = "<ds:Signature .*?</ds:Signature>";
    private static final String CERTIFICATE = "<ds:X509Certificate>.*?</ds:X509Certificate>";

    final ExtractVerifier verifier;
    final String whole;
    final String subset;

    private final String other;
    private final String stranger;
    private final String foreign;
    private final String selfSigned;
    private final FaceForgeries forgeries = new FaceForgeries();

    private final Hub hub;
    private final ExtractKey key;

    XmlForgeryTable() {
        try {
            hub = Hub.named("hub.example");
            key = hub.key();
            Hub impostor = Hub.named("hub.example");
            verifier = new ExtractVerifier(Set.of(hub.root()));
            XmlFace face = new XmlFace(key, null);
            whole = made(face, 1);
            other = made(face, 2);
            subset = kept(whole);
            stranger = made(new XmlFace(impostor.key(), null), 1);
            foreign = made(new XmlFace(Hub.named("another.example").key(), null), 1);
            selfSigned = made(
                    new XmlFace(
                            new ExtractKey(impostor.rootKeys().getPrivate(), impostor.root(), impostor.root()), null),
                    1);
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
        XmlEdits.all().forEach((kind, edit) -> changed(kind, "by an editor", text -> edit.of(text, other)));
        contents();
        whatElseStandsThere();
        references();
        signatures();
        signers();
        documents();
    }

    public static FaceForgeries table() {
        return new XmlForgeryTable().forgeries;
    }

    FaceForgeries forgeries() {
        return forgeries;
    }

    /** All for one: whole extracts and a subset, with time-stamp and without. */
    public static FilesForDss filesForDss() throws GeneralSecurityException {
        XmlForgeryTable table = new XmlForgeryTable();
        SampleTimestamps time = new SampleTimestamps("time.example", XmlSamples.ISSUED.plusSeconds(3));
        String stamped = made(new XmlFace(table.key, time), 1);
        Map<String, byte[]> trusted = new LinkedHashMap<>(
                FilesForDss.root("hub", table.hub.root(), table.hub.rootKeys().getPrivate(), XmlSamples.ISSUED));
        trusted.putAll(FilesForDss.root("time", time.root(), time.rootKey(), XmlSamples.ISSUED));
        return new FilesForDss(
                trusted,
                Map.of(
                        "whole-B.xml", XmlSamples.bytes(table.whole),
                        "subset-B.xml", XmlSamples.bytes(table.subset),
                        "whole-T.xml", XmlSamples.bytes(stamped),
                        "subset-T.xml", XmlSamples.bytes(kept(stamped))),
                table.forgeries);
    }

    private void contents() {
        changed(ForgeryKind.ENTRY_TWICE, "an id twice", text -> text.replaceFirst("Id=\"e3\"", "Id=\"e1\""));
        changed(ForgeryKind.FIELD_ADDED, "attribute", text -> text.replaceFirst("<grade>", "<grade note=\"x\">"));
        changed(
                ForgeryKind.FIELD_ADDED,
                "attribute of another namespace",
                text -> text.replaceFirst("<grade>", "<grade xmlns:x=\"urn:x\" x:note=\"x\">"));
        changed(ForgeryKind.NAME_CHANGED, "blanks round a value", text -> text.replaceFirst("Łucja", " Łucja"));
        one(
                ForgeryKind.ENTRY_LEFT_OUT,
                "from a whole extract",
                whole,
                CHANGED,
                text -> text.replace(XmlEdits.entry(text, 3), ""));
    }

    private void whatElseStandsThere() {
        changed(
                ForgeryKind.HIDDEN_BESIDE,
                "wrapped in an object",
                text -> text.replace(
                        "</ds:SignedInfo>", "</ds:SignedInfo><ds:Object>" + XmlEdits.entry(other, 2) + "</ds:Object>"));
        changed(
                ForgeryKind.HIDDEN_BESIDE,
                "beside the entries",
                text -> text.replace("<Entries>", XmlEdits.entry(other, 2) + "<Entries>"));
        changed(
                ForgeryKind.HIDDEN_BESIDE,
                "processing instruction",
                text -> text.replace("<Entries>", "<?x y?><Entries>"));
        changed(
                ForgeryKind.COMMENT_SPLIT,
                "comment in a signature",
                text -> text.replaceFirst("-value\">..", "$0<!---->"));
        forged(
                ForgeryKind.WRAPPED,
                "in a root of its own name",
                NOT_OURS,
                text -> "<Extract xmlns=\"urn:learnerhub:extract:v1\">" + text + "</Extract>");
        forgeries.cannot(
                ForgeryKind.ATTACHMENT_SWAPPED, "nothing is attached to the XML; what is put beside is HIDDEN_BESIDE");
    }

    private void references() {
        String uri = "URI=\"(#head)?\"";
        changed(
                ForgeryKind.SIGNATURE_MOVED,
                "that for subsets before the entries",
                text -> text.replace(XmlEdits.last(text), "")
                        .replaceFirst("<Entries>", Matcher.quoteReplacement(XmlEdits.last(text)) + "<Entries>"));
        changed(ForgeryKind.WRONG_REFERENCE, "one entry", text -> text.replaceFirst(uri, "URI=\"#e1\""));
        changed(
                ForgeryKind.REFERENCE_OUTSIDE,
                "an address",
                text -> text.replaceFirst(uri, "URI=\"http://127.0.0.1/x\""));
        changed(
                ForgeryKind.OTHER_TRANSFORM,
                "a style sheet",
                text -> text.replaceFirst(
                        "<ds:Transform Algorithm=\"[^\"]*\"",
                        "<ds:Transform Algorithm=\"http://www.w3.org/TR/1999/REC-xslt-19991116\""));
        changed(
                ForgeryKind.OTHER_TRANSFORM,
                "inclusive canonical form",
                text -> text.replaceFirst(
                        "CanonicalizationMethod Algorithm=\"[^\"]*\"",
                        "CanonicalizationMethod Algorithm=\"http://www.w3.org/TR/2001/REC-xml-c14n-20010315\""));
        changed(
                ForgeryKind.WEAK_ALGORITHM,
                "digest by SHA-1",
                text -> text.replaceFirst(
                        "DigestMethod Algorithm=\"[^\"]*\"",
                        "DigestMethod Algorithm=\"http://www.w3.org/2000/09/xmldsig#sha1\""));
    }

    private void signatures() {
        changed(
                ForgeryKind.SIGNATURE_DAMAGED,
                "three bytes",
                text -> text.replaceFirst("-value\">....", "-value\">AAAA"));
        changed(
                ForgeryKind.SIGNATURE_OF_ZEROS,
                "64 bytes",
                text -> text.replaceFirst("-value\">[^<]*", "-value\">" + "A".repeat(86) + "=="));
        changed(
                ForgeryKind.SIGNING_TIME_CHANGED,
                "a year before",
                text -> text.replaceFirst("SigningTime>2026", "SigningTime>2025"));
        changed(
                ForgeryKind.CERTIFICATE_LOOSE,
                "another digest",
                text -> text.replaceFirst("CertDigest>(.*?)<ds:DigestValue>....", "CertDigest>$1<ds:DigestValue>AAAA"));
        forged(ForgeryKind.SIGNATURE_REMOVED, "all", NOT_OURS, text -> text.replaceAll(SIGNATURE, ""));
        changed(ForgeryKind.SIGNATURE_OF_ANOTHER, "the value of another", text -> {
            Matcher value = java.util.regex.Pattern.compile("-value\">[^<]*").matcher(kind(text, other));
            assertThat(value.find()).isTrue();
            return text.replaceFirst("-value\">[^<]*", value.group());
        });
        changed(
                ForgeryKind.SIGNED_TWICE,
                "once more by a stranger, behind",
                text -> text.replace("</Extract>", XmlEdits.last(stranger) + "</Extract>"));
        forged(ForgeryKind.KEY_CONFUSION, "an HMAC", NOT_OURS, text -> text.replace("ecdsa-sha256", "hmac-sha256"));
        forged(
                ForgeryKind.ALGORITHM_NONE,
                "said to be none",
                NOT_OURS,
                text -> text.replace("http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha256", "none"));
    }

    private void signers() {
        forged(ForgeryKind.SAME_NAME, "a root of the same name", NOT_OURS, text -> kind(text, stranger));
        forged(ForgeryKind.RE_SIGNED, "by another hub", NOT_OURS, text -> kind(text, foreign));
        forged(ForgeryKind.ISSUED_BY_SIGNER, "signed itself", NOT_OURS, text -> kind(text, selfSigned));
        forged(
                ForgeryKind.BARE_KEY,
                "KeyValue",
                NOT_OURS,
                text -> text.replaceAll("<ds:X509Data>.*?</ds:X509Data>", "<ds:KeyValue></ds:KeyValue>"));
        forged(
                ForgeryKind.NO_CERTIFICATE,
                "none in KeyInfo",
                NOT_OURS,
                text -> text.replaceAll("<ds:X509Data>.*?</ds:X509Data>", ""));
        changed(
                ForgeryKind.CERTIFICATE_PASTED,
                "a stranger's",
                text -> text.replaceAll(CERTIFICATE, between(stranger)));
        forgeries.with(
                ForgeryKind.CERTIFICATE_PASTED,
                "the hub's over a stranger's signature",
                () -> XmlSamples.bytes(stranger.replaceAll(CERTIFICATE, between(whole))),
                CHANGED,
                null);
    }

    private void documents() {
        changed(
                ForgeryKind.WRITTEN_ANEW,
                "another prefix",
                text -> text.replace("ds:", "dsig:").replace("xmlns:ds=", "xmlns:dsig="));
        forged(ForgeryKind.TRUNCATED, "nine bytes", CANNOT_TELL, text -> text.substring(0, text.length() - 9));
        forged(ForgeryKind.APPENDED, "another extract behind", CANNOT_TELL, text -> text + other);
        changed(ForgeryKind.APPENDED, "a comment behind", text -> text + "<!-- genuine -->");
        forged(ForgeryKind.ANOTHER_DOCUMENT, "nothing", CANNOT_TELL, text -> "");
        forged(ForgeryKind.ANOTHER_DOCUMENT, "a receipt", CANNOT_TELL, text -> "<Receipt></Receipt>");
        forged(ForgeryKind.DOCTYPE, "an entity", CANNOT_TELL, text -> text.replaceFirst("Łucja", "&lucja;"));
        changed(
                ForgeryKind.HOSTILE,
                "a hundred thousand elements deep",
                text -> "<Extract xmlns=\"urn:learnerhub:extract:v1\">" + "<a>".repeat(100_000));
    }

    private void changed(ForgeryKind kind, String name, UnaryOperator<String> change) {
        forged(kind, name, CHANGED, change);
    }

    private void forged(ForgeryKind kind, String name, Verdict verdict, UnaryOperator<String> change) {
        one(kind, name + ", whole", whole, verdict, change);
        one(kind, name + ", subset", subset, verdict, change);
    }

    private void one(ForgeryKind kind, String name, String genuine, Verdict verdict, UnaryOperator<String> change) {
        forgeries.with(
                kind,
                name,
                () -> {
                    String forged = change.apply(genuine);
                    assertThat(forged.equals(genuine))
                            .as("it is the same document")
                            .isFalse();
                    return XmlSamples.bytes(forged);
                },
                verdict,
                null);
    }

    /** The other one as the text is, whole or a subset. */
    private String kind(String text, String one) {
        return text.equals(whole) ? one : kept(one);
    }

    private static String made(XmlFace face, long seed) {
        return XmlSamples.text(face.make(XmlSamples.content(4, seed)));
    }

    private static String kept(String document) {
        return XmlSamples.text(XmlSubset.of(XmlSamples.bytes(document), KEPT));
    }

    private static String between(String document) {
        String end = "</ds:X509Certificate>";
        return document.substring(document.indexOf("<ds:X509Certificate>"), document.indexOf(end) + end.length());
    }
}
