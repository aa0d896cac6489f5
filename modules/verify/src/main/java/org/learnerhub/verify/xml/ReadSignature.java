package org.learnerhub.verify.xml;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.extract.CanonicalForm;
import org.learnerhub.domain.extract.ExtractDigest;
import org.learnerhub.domain.extract.Verdict;
import org.learnerhub.domain.problem.ExtractCode;
import org.learnerhub.verify.trust.CurveSignatures;
import org.learnerhub.verify.xml.SignatureForm.EntryReference;

/**
 * A signature taken apart. It was written anew from its parts and compared, so it has the one form: no other algorithm,
 * reference, transform or object can be in it.
 *
 * @param info SignedInfo as it stands in the signature
 * @param value base64
 * @param manifest empty in the signature over the whole
 * @param digest of the document, or of the head
 * @param time that the signer says
 * @param timestamp token, base64; null where there is none
 */
record ReadSignature(
        String id,
        Signer signer,
        String info,
        String value,
        String digest,
        List<EntryReference> manifest,
        String time,
        @Nullable String timestamp,
        String text) {

    static ReadSignature of(Tree signature, String id) throws Objection {
        String method = first(signature.within("SignedInfo"), "SignatureMethod").attribute("Algorithm");
        X509Certificate certificate = certificate(signature.text("KeyInfo", "X509Data", "X509Certificate"));
        if (!method.equals(Vocabulary.ECDSA_SHA_256)) {
            throw Objection.of(Verdict.NOT_OURS, ExtractCode.EXTRACT_ALGORITHM_FORBIDDEN);
        }
        List<Tree> objects = signature.children().stream()
                .filter(child -> child.name().equals("Object"))
                .toList();
        boolean whole = id.equals(SignatureForm.WHOLE);
        if (objects.size() != (whole ? 1 : 2)) {
            throw Objection.altered("signature " + id);
        }
        Tree qualifying = first(objects.get(objects.size() - 1).children(), "QualifyingProperties");
        Parts parts = new Parts(
                id,
                Signer.of(certificate),
                signature.text("SignatureValue"),
                first(signature.within("SignedInfo"), "Reference").text("DigestValue"),
                whole ? null : entries(objects.get(0)),
                qualifying.text("SignedProperties", "SignedSignatureProperties", "SigningTime"),
                qualifying.text(
                        "UnsignedProperties",
                        "UnsignedSignatureProperties",
                        "SignatureTimeStamp",
                        "EncapsulatedTimeStamp"));
        ReadSignature read = parts.written();
        byte[] found = CanonicalTree.of(signature, Map.of("", CanonicalForm.NAMESPACE));
        if (!Arrays.equals(found, read.text().getBytes(StandardCharsets.UTF_8))) {
            throw Objection.altered("signature " + id);
        }
        return read;
    }

    /** Whether the value was made by the certificate's key. */
    void requireValue() throws Objection {
        byte[] signed = SignatureForm.dsAlone(info).getBytes(StandardCharsets.UTF_8);
        if (CurveSignatures.isSigned(signer.certificate().getPublicKey(), signed, decoded(value))) {
            return;
        }
        throw Objection.changed(ExtractCode.EXTRACT_SIGNATURE_WRONG, "signature " + id);
    }

    /** Nothing where it is not written as base64. */
    private static byte[] decoded(String value) {
        try {
            return Base64.getDecoder().decode(value);
        } catch (IllegalArgumentException e) {
            return new byte[0];
        }
    }

    /** Over what a time-stamp must be. */
    byte[] timestamped() {
        return ExtractDigest.of(SignatureForm.valueAlone(id, value).getBytes(StandardCharsets.UTF_8))
                .bytes();
    }

    private static List<EntryReference> entries(Tree object) throws Objection {
        return first(object.children(), "Manifest").children().stream()
                .map(one -> new EntryReference(fragment(one.attribute("URI")), one.text("DigestValue")))
                .toList();
    }

    private static String fragment(String uri) {
        return uri.startsWith("#") ? uri.substring(1) : "";
    }

    private static Tree first(List<Tree> children, String name) throws Objection {
        return children.stream()
                .filter(child -> child.name().equals(name))
                .findFirst()
                .orElseThrow(() -> Objection.altered("a signature"));
    }

    /** A key that the signature brings along otherwise counts for nothing. */
    private static X509Certificate certificate(String base64) throws Objection {
        try {
            byte[] der = Base64.getDecoder().decode(base64);
            X509Certificate certificate = (X509Certificate)
                    CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(der));
            if (Arrays.equals(certificate.getEncoded(), der)) {
                return certificate;
            }
        } catch (CertificateException | IllegalArgumentException e) {
            // no certificate, as below
        }
        throw Objection.of(Verdict.NOT_OURS, ExtractCode.EXTRACT_SIGNER_UNKNOWN);
    }

    /** What varies between signatures; everything else is form. */
    private record Parts(
            String id,
            Signer signer,
            String value,
            String digest,
            @Nullable List<EntryReference> entries,
            String time,
            String timestamp) {

        ReadSignature written() throws Objection {
            requirePlain();
            String properties = SignatureForm.properties(id, signer, time);
            String propertiesDigest = digest(SignatureForm.propertiesAlone(properties));
            String manifest = entries == null ? null : SignatureForm.manifest(entries);
            String info = manifest == null
                    ? SignatureForm.wholeInfo(digest, propertiesDigest)
                    : SignatureForm.subsetsInfo(digest, digest(SignatureForm.dsAlone(manifest)), propertiesDigest);
            String stamp = timestamp.isEmpty() ? null : timestamp;
            return new ReadSignature(
                    id,
                    signer,
                    info,
                    value,
                    digest,
                    entries == null ? List.of() : entries,
                    time,
                    stamp,
                    SignatureForm.signature(id, info, value, signer, manifest, properties, stamp));
        }

        /** So that no part can be more than it is: what is written without escapes has none to need. */
        private void requirePlain() throws Objection {
            boolean plain = isExact(value)
                    && isExact(timestamp)
                    && isPlain(digest)
                    && isPlain(time)
                    && (entries == null
                            || entries.stream().allMatch(one -> isPlain(one.id()) && isPlain(one.digest())));
            if (!plain) {
                throw Objection.altered("signature " + id);
            }
        }

        private static boolean isPlain(String text) {
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
                if (!letter && "+/=:.-".indexOf(c) < 0) {
                    return false;
                }
            }
            return true;
        }

        /** One text for one value: bits behind the last byte are zero. */
        private static boolean isExact(String base64) {
            try {
                byte[] bytes = Base64.getDecoder().decode(base64);
                return Base64.getEncoder().encodeToString(bytes).equals(base64);
            } catch (IllegalArgumentException e) {
                return false;
            }
        }

        private static String digest(String text) {
            return ExtractDigest.base64Of(text.getBytes(StandardCharsets.UTF_8));
        }
    }
}
