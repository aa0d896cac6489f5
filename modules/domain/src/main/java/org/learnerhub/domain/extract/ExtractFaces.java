package org.learnerhub.domain.extract;

/** Makes the signed faces of an extract: one content, one root digest, three documents. */
public interface ExtractFaces {

    Faces make(ExtractContent content);

    /**
     * @param xml signed; the same bytes lie inside the PDF
     * @param json an object with {@code credential}, {@code badges}, {@code sdJwt}, and the content in clear
     */
    record Faces(byte[] xml, byte[] pdf, byte[] json) {}
}
