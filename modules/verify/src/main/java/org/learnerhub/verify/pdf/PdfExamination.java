package org.learnerhub.verify.pdf;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.learnerhub.domain.extract.ExtractExamination;
import org.learnerhub.domain.extract.Verification;
import org.learnerhub.domain.problem.ExtractCode;
import org.learnerhub.verify.pdf.CmsSignature.Finding;
import org.learnerhub.verify.trust.SignerTrust;
import org.learnerhub.verify.trust.TimestampTrust;

/**
 * Judges the PDF face. The signature is found and verified in the plain bytes, before anything takes the file apart: what no
 * trusted hub signed from the first byte to the last never reaches a PDF reader.
 */
public final class PdfExamination implements ExtractExamination {

    /** Ten times what the longest extract needs. */
    static final int MOST_BYTES = 20 * 1024 * 1024;

    private final SignerTrust trust;
    private final PdfContent content;

    /** @param xml judges the XML inside */
    public PdfExamination(SignerTrust trust, TimestampTrust timestamps, ExtractExamination xml) {
        this.trust = trust;
        this.content = new PdfContent(trust, timestamps, xml);
    }

    @Override
    public Verification examine(byte[] document) {
        if (document.length > MOST_BYTES) {
            return Verification.cannotTell(ExtractCode.EXTRACT_NOT_READABLE);
        }
        List<SignaturePlace> places = SignaturePlace.in(document);
        List<CmsSignature> signatures = places.stream()
                .map(place -> CmsSignature.at(place, document, trust))
                .flatMap(Optional::stream)
                .toList();
        Optional<CmsSignature> ours = first(signatures, signature -> signature.finding() == Finding.OURS);
        if (ours.isPresent()) {
            return places.size() == 1 && ours.get().place().isWhole(document)
                    ? content.examine(document, ours.get())
                    : Verification.changed(ExtractCode.PDF_APPENDED, "PDF");
        }
        return notSigned(document, places, signatures);
    }

    private static Verification notSigned(byte[] document, List<SignaturePlace> places, List<CmsSignature> signatures) {
        Optional<CmsSignature> broken = first(signatures, signature -> signature.finding() != Finding.FOREIGN);
        if (broken.isPresent()) {
            ExtractCode code = broken.get().finding() == Finding.ALTERED
                    ? ExtractCode.EXTRACT_ALTERED
                    : ExtractCode.EXTRACT_SIGNATURE_WRONG;
            return Verification.changed(code, "PDF");
        }
        if (!signatures.isEmpty()) {
            return Verification.notOurs(signatures.get(0).why());
        }
        if (places.stream().anyMatch(place -> !place.isZero())) {
            return Verification.changed(ExtractCode.EXTRACT_SIGNATURE_WRONG, "PDF");
        }
        return SignaturePlace.hasEnd(document)
                ? Verification.notOurs(ExtractCode.EXTRACT_NOT_SIGNED)
                : Verification.cannotTell(ExtractCode.EXTRACT_NOT_READABLE);
    }

    private static Optional<CmsSignature> first(List<CmsSignature> signatures, Predicate<CmsSignature> wanted) {
        return signatures.stream().filter(wanted).findFirst();
    }
}
