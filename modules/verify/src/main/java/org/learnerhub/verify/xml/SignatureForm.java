package org.learnerhub.verify.xml;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The one form of a signature on an extract: XML-DSig with XAdES baseline properties, in exclusive canonical form. What is
 * digested on its own ({@code …Alone}) declares its namespaces itself; the same text inside the signature does not. All
 * parts are ASCII without characters that XML escapes.
 */
public final class SignatureForm {

    /** Over the whole document; the root's first child. */
    public static final String WHOLE = "whole";

    /** Over the head and the manifest of entries; the root's last child, and all that a subset keeps. */
    public static final String SUBSETS = "subsets";

    static final String ENTRIES = "entries";

    private static final String REFERENCE_END = "</ds:DigestValue></ds:Reference>";
    private static final int MANIFEST_LINE = 360;

    private static final String DS = " xmlns:ds=\"" + Vocabulary.DS + "\"";
    private static final String XADES = " xmlns:xades=\"" + Vocabulary.XADES + "\"";

    private SignatureForm() {}

    /** @param document digest of the document without this signature, base64 */
    public static String wholeInfo(String document, String properties) {
        return info(reference(" Id=\"whole-ref\" URI=\"\"", Vocabulary.ENVELOPED, document)
                + properties(WHOLE, properties));
    }

    public static String subsetsInfo(String head, String manifest, String properties) {
        return info(reference(" Id=\"subsets-ref\" URI=\"#head\"", null, head)
                + reference(
                        " Id=\"entries-ref\" Type=\"" + Vocabulary.MANIFEST + "\" URI=\"#" + ENTRIES + "\"",
                        null,
                        manifest)
                + properties(SUBSETS, properties));
    }

    /** @param entries id and digest of each entry */
    public static String manifest(List<EntryReference> entries) {
        StringBuilder manifest = new StringBuilder(MANIFEST_LINE * (entries.size() + 1));
        manifest.append("<ds:Manifest Id=\"" + ENTRIES + "\">");
        for (EntryReference entry : entries) {
            manifest.append("<ds:Reference URI=\"#").append(entry.id()).append("\"><ds:Transforms>");
            manifest.append(TRANSFORM_TO_DIGEST).append(entry.digest()).append(REFERENCE_END);
        }
        return manifest.append("</ds:Manifest>").toString();
    }

    /** @param time such as {@code 2026-07-31T09:30:00Z} */
    public static String properties(String id, Signer signer, String time) {
        return "<xades:SignedProperties Id=\"" + id
                + "-properties\"><xades:SignedSignatureProperties><xades:SigningTime>"
                + time + "</xades:SigningTime><xades:SigningCertificateV2><xades:Cert><xades:CertDigest>"
                + element("ds:DigestMethod", Vocabulary.SHA_256) + "<ds:DigestValue>"
                + signer.text().digest() + "</ds:DigestValue></xades:CertDigest><xades:IssuerSerialV2>"
                + signer.text().issuerSerial()
                + "</xades:IssuerSerialV2></xades:Cert></xades:SigningCertificateV2></xades:SignedSignatureProperties>"
                + "<xades:SignedDataObjectProperties><xades:DataObjectFormat ObjectReference=\"#" + id
                + "-ref\"><xades:MimeType>text/xml</xades:MimeType></xades:DataObjectFormat>"
                + (id.equals(SUBSETS) ? ENTRIES_FORMAT : "")
                + "</xades:SignedDataObjectProperties></xades:SignedProperties>";
    }

    private static final String ENTRIES_FORMAT = "<xades:DataObjectFormat ObjectReference=\"#entries-ref\">"
            + "<xades:MimeType>text/xml</xades:MimeType></xades:DataObjectFormat>";

    /**
     * @param manifest null in the signature over the whole
     * @param timestamp token, base64; null: baseline B
     */
    public static String signature(
            String id,
            String info,
            String value,
            Signer signer,
            @Nullable String manifest,
            String properties,
            @Nullable String timestamp) {
        return "<ds:Signature" + DS + " Id=\"" + id + "\">" + info + value(id, value)
                + "<ds:KeyInfo><ds:X509Data><ds:X509Certificate>"
                + signer.text().certificate() + "</ds:X509Certificate></ds:X509Data></ds:KeyInfo>"
                + (manifest == null ? "" : "<ds:Object>" + manifest + "</ds:Object>")
                + "<ds:Object><xades:QualifyingProperties" + XADES + " Target=\"#" + id + "\">" + properties
                + unsigned(timestamp) + "</xades:QualifyingProperties></ds:Object></ds:Signature>";
    }

    /** What a time-stamp is over. */
    public static String valueAlone(String id, String value) {
        return dsAlone(value(id, value));
    }

    /** Of SignedInfo and Manifest. */
    public static String dsAlone(String inSignature) {
        int name = nameEnd(inSignature);
        return inSignature.substring(0, name) + DS + inSignature.substring(name);
    }

    public static String propertiesAlone(String inSignature) {
        int name = nameEnd(inSignature);
        return inSignature.substring(0, name)
                + XADES
                + inSignature
                        .substring(name)
                        .replace("<ds:DigestMethod", "<ds:DigestMethod" + DS)
                        .replace("<ds:DigestValue", "<ds:DigestValue" + DS);
    }

    private static int nameEnd(String element) {
        int end = element.indexOf('>');
        int blank = element.indexOf(' ');
        return blank > 0 && blank < end ? blank : end;
    }

    private static String value(String id, String value) {
        return "<ds:SignatureValue Id=\"" + id + "-value\">" + value + "</ds:SignatureValue>";
    }

    private static String unsigned(@Nullable String timestamp) {
        return timestamp == null
                ? ""
                : "<xades:UnsignedProperties><xades:UnsignedSignatureProperties><xades:SignatureTimeStamp>"
                        + element("ds:CanonicalizationMethod", Vocabulary.EXCLUSIVE)
                        + "<xades:EncapsulatedTimeStamp>" + timestamp
                        + "</xades:EncapsulatedTimeStamp></xades:SignatureTimeStamp>"
                        + "</xades:UnsignedSignatureProperties></xades:UnsignedProperties>";
    }

    private static String info(String references) {
        return "<ds:SignedInfo>" + element("ds:CanonicalizationMethod", Vocabulary.EXCLUSIVE)
                + element("ds:SignatureMethod", Vocabulary.ECDSA_SHA_256) + references + "</ds:SignedInfo>";
    }

    private static String properties(String id, String digest) {
        return reference(" Type=\"" + Vocabulary.SIGNED_PROPERTIES + "\" URI=\"#" + id + "-properties\"", null, digest);
    }

    private static String reference(String attributes, @Nullable String before, String digest) {
        return "<ds:Reference" + attributes + "><ds:Transforms>"
                + (before == null ? "" : element("ds:Transform", before))
                + TRANSFORM_TO_DIGEST + digest + REFERENCE_END;
    }

    private static final String TRANSFORM_TO_DIGEST = element("ds:Transform", Vocabulary.EXCLUSIVE) + "</ds:Transforms>"
            + element("ds:DigestMethod", Vocabulary.SHA_256) + "<ds:DigestValue>";

    private static String element(String name, String algorithm) {
        return "<" + name + " Algorithm=\"" + algorithm + "\"></" + name + ">";
    }

    /** One line of the manifest. */
    public record EntryReference(String id, String digest) {}
}
