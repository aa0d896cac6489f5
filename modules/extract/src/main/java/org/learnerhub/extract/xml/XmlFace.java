package org.learnerhub.extract.xml;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.extract.CanonicalForm;
import org.learnerhub.domain.extract.ExtractContent;
import org.learnerhub.domain.extract.ExtractDigest;
import org.learnerhub.domain.extract.ExtractEntry;
import org.learnerhub.extract.signing.ExtractKey;
import org.learnerhub.extract.signing.TimestampAuthority;
import org.learnerhub.verify.xml.DocumentForm;
import org.learnerhub.verify.xml.SignatureForm;
import org.learnerhub.verify.xml.SignatureForm.EntryReference;
import org.learnerhub.verify.xml.Signer;

/**
 * Makes the XML face: first the signature for subsets, over head and manifest, then the one over the whole document. What is
 * written is canonical as it is, so a digest is that of plain bytes. Thread-safe.
 */
public final class XmlFace {

    private final ExtractKey key;
    private final Signer signer;
    private final @Nullable TimestampAuthority timestamps;

    /** @param timestamps null: baseline B */
    public XmlFace(ExtractKey key, @Nullable TimestampAuthority timestamps) {
        this.key = key;
        this.signer = Signer.of(key.certificate());
        this.timestamps = timestamps;
    }

    public byte[] make(ExtractContent content) {
        CanonicalForm form = new CanonicalForm();
        byte[] head = form.head(content.head());
        List<byte[]> entries = new ArrayList<>(content.entries().size());
        List<EntryReference> references = new ArrayList<>(content.entries().size());
        for (ExtractEntry entry : content.entries()) {
            byte[] bytes = form.entry(entry);
            entries.add(bytes);
            references.add(new EntryReference(entry.id(), ExtractDigest.base64Of(bytes)));
        }
        String time = content.head().issued().toString();
        byte[] unsigned = DocumentForm.of(null, head, entries, subsets(head, references, time));
        return DocumentForm.signed(unsigned, whole(unsigned, time));
    }

    private String subsets(byte[] head, List<EntryReference> references, String time) {
        String manifest = SignatureForm.manifest(references);
        String properties = SignatureForm.properties(SignatureForm.SUBSETS, signer, time);
        String info = SignatureForm.subsetsInfo(
                ExtractDigest.base64Of(head),
                digest(SignatureForm.dsAlone(manifest)),
                digest(SignatureForm.propertiesAlone(properties)));
        return signature(SignatureForm.SUBSETS, info, manifest, properties);
    }

    private String whole(byte[] unsigned, String time) {
        String properties = SignatureForm.properties(SignatureForm.WHOLE, signer, time);
        String info = SignatureForm.wholeInfo(
                ExtractDigest.base64Of(unsigned), digest(SignatureForm.propertiesAlone(properties)));
        return signature(SignatureForm.WHOLE, info, null, properties);
    }

    private String signature(String id, String info, @Nullable String manifest, String properties) {
        String value = Base64.getEncoder().encodeToString(key.sign(ascii(SignatureForm.dsAlone(info))));
        return SignatureForm.signature(id, info, value, signer, manifest, properties, timestamp(id, value));
    }

    private @Nullable String timestamp(String id, String value) {
        if (timestamps == null) {
            return null;
        }
        byte[] over =
                ExtractDigest.of(ascii(SignatureForm.valueAlone(id, value))).bytes();
        return Base64.getEncoder().encodeToString(timestamps.token(over));
    }

    private static String digest(String text) {
        return ExtractDigest.base64Of(ascii(text));
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
