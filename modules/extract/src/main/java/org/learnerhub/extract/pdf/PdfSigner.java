package org.learnerhub.extract.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.function.UnaryOperator;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.ExternalSigningSupport;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.SignatureOptions;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;

/** Adds the signature over the whole file, as a second part behind the first one; nothing may come after it. */
final class PdfSigner {

    /** Room for certificates and a time-stamp. */
    private static final int RESERVED = 24 * 1024;

    private final UnaryOperator<byte[]> signatures;
    private final Issuer issuer;
    private final PageText text;

    /** @param signatures makes a CMS signature (DER) over what it is given */
    PdfSigner(UnaryOperator<byte[]> signatures, Issuer issuer, PageText text) {
        this.signatures = signatures;
        this.issuer = issuer;
        this.text = text;
    }

    byte[] sign(byte[] unsigned, Instant issued) {
        ByteArrayOutputStream signed = new ByteArrayOutputStream(unsigned.length + 4 * RESERVED);
        try (PDDocument pdf = Loader.loadPDF(unsigned);
                SignatureOptions options = new SignatureOptions()) {
            options.setPreferredSignatureSize(RESERVED);
            pdf.addSignature(signature(issued), options);
            for (PDField field : pdf.getDocumentCatalog().getAcroForm(null).getFields()) {
                field.getCOSObject().setString(COSName.TU, text.of("signature.field", issuer.name()));
            }
            ExternalSigningSupport outside = pdf.saveIncrementalForExternalSigning(signed);
            try (InputStream covered = outside.getContent()) {
                outside.setSignature(signatures.apply(covered.readAllBytes()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return signed.toByteArray();
    }

    private PDSignature signature(Instant issued) {
        PDSignature signature = new PDSignature();
        signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
        signature.setSubFilter(PDSignature.SUBFILTER_ETSI_CADES_DETACHED);
        signature.setName(issuer.name());
        signature.setReason(text.of("signature.reason"));
        signature.setSignDate(AttachedXml.calendar(issued));
        return signature;
    }
}
