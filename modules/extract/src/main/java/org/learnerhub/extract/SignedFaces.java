package org.learnerhub.extract;

import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.extract.ExtractContent;
import org.learnerhub.domain.extract.ExtractFaces;
import org.learnerhub.extract.json.JsonFace;
import org.learnerhub.extract.pdf.PdfFace;
import org.learnerhub.extract.signing.ExtractKey;
import org.learnerhub.extract.signing.TimestampAuthority;
import org.learnerhub.extract.xml.XmlFace;

/** Makes all faces with one key. */
public final class SignedFaces implements ExtractFaces {

    private final XmlFace xml;
    private final PdfFace pdf;
    private final JsonFace json;

    /**
     * @param timestamps null: no time-stamps
     * @param publicUrl where recipients reach the hub, such as {@code https://hub.example}; without a slash at its end
     */
    public SignedFaces(ExtractKey key, @Nullable TimestampAuthority timestamps, String publicUrl) {
        xml = new XmlFace(key, timestamps);
        pdf = new PdfFace(key, timestamps, publicUrl);
        json = new JsonFace(key, publicUrl);
    }

    @Override
    public Faces make(ExtractContent content) {
        byte[] signed = xml.make(content);
        return new Faces(signed, pdf.make(content, signed), json.make(content));
    }
}
