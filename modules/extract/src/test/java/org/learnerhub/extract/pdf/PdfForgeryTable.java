package org.learnerhub.extract.pdf;

import static org.learnerhub.domain.extract.Verdict.CANNOT_TELL;
import static org.learnerhub.domain.extract.Verdict.CHANGED;
import static org.learnerhub.domain.extract.Verdict.NOT_OURS;
import static org.learnerhub.domain.problem.ExtractCode.EXTRACT_ALTERED;
import static org.learnerhub.domain.problem.ExtractCode.EXTRACT_NOT_READABLE;
import static org.learnerhub.domain.problem.ExtractCode.EXTRACT_NOT_SIGNED;
import static org.learnerhub.domain.problem.ExtractCode.EXTRACT_SIGNATURE_WRONG;
import static org.learnerhub.domain.problem.ExtractCode.EXTRACT_SIGNER_UNKNOWN;
import static org.learnerhub.domain.problem.ExtractCode.PDF_APPENDED;
import static org.learnerhub.domain.problem.ExtractCode.PDF_ATTACHMENT_WRONG;
import static org.learnerhub.domain.problem.ExtractCode.PDF_TEXT_OTHER;
import static org.learnerhub.extract.forgery.ForgeryKind.ALGORITHM_NONE;
import static org.learnerhub.extract.forgery.ForgeryKind.ANOTHER_DOCUMENT;
import static org.learnerhub.extract.forgery.ForgeryKind.APPENDED;
import static org.learnerhub.extract.forgery.ForgeryKind.ATTACHMENT_SWAPPED;
import static org.learnerhub.extract.forgery.ForgeryKind.BARE_KEY;
import static org.learnerhub.extract.forgery.ForgeryKind.CERTIFICATE_LOOSE;
import static org.learnerhub.extract.forgery.ForgeryKind.CERTIFICATE_PASTED;
import static org.learnerhub.extract.forgery.ForgeryKind.ENTRY_LEFT_OUT;
import static org.learnerhub.extract.forgery.ForgeryKind.HIDDEN_BESIDE;
import static org.learnerhub.extract.forgery.ForgeryKind.HOSTILE;
import static org.learnerhub.extract.forgery.ForgeryKind.ISSUED_BY_SIGNER;
import static org.learnerhub.extract.forgery.ForgeryKind.KEY_CONFUSION;
import static org.learnerhub.extract.forgery.ForgeryKind.NO_CERTIFICATE;
import static org.learnerhub.extract.forgery.ForgeryKind.NUMBER_CHANGED;
import static org.learnerhub.extract.forgery.ForgeryKind.OTHER_TRANSFORM;
import static org.learnerhub.extract.forgery.ForgeryKind.REFERENCE_OUTSIDE;
import static org.learnerhub.extract.forgery.ForgeryKind.RE_SIGNED;
import static org.learnerhub.extract.forgery.ForgeryKind.SAME_NAME;
import static org.learnerhub.extract.forgery.ForgeryKind.SIGNATURE_DAMAGED;
import static org.learnerhub.extract.forgery.ForgeryKind.SIGNATURE_MOVED;
import static org.learnerhub.extract.forgery.ForgeryKind.SIGNATURE_OF_ANOTHER;
import static org.learnerhub.extract.forgery.ForgeryKind.SIGNATURE_OF_ZEROS;
import static org.learnerhub.extract.forgery.ForgeryKind.SIGNATURE_REMOVED;
import static org.learnerhub.extract.forgery.ForgeryKind.SIGNED_TWICE;
import static org.learnerhub.extract.forgery.ForgeryKind.SIGNING_TIME_CHANGED;
import static org.learnerhub.extract.forgery.ForgeryKind.TRUNCATED;
import static org.learnerhub.extract.forgery.ForgeryKind.VALUE_CHANGED;
import static org.learnerhub.extract.forgery.ForgeryKind.WEAK_ALGORITHM;
import static org.learnerhub.extract.forgery.ForgeryKind.WRAPPED;
import static org.learnerhub.extract.forgery.ForgeryKind.WRITTEN_ANEW;
import static org.learnerhub.extract.forgery.ForgeryKind.WRONG_REFERENCE;

import java.security.GeneralSecurityException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.learnerhub.extract.forgery.FaceForgeries;
import org.learnerhub.extract.forgery.FilesForDss;
import org.learnerhub.extract.xml.SampleTimestamps;
import org.learnerhub.extract.xml.XmlEdits;

/** What the PDF answers to each kind of forgery. */
public final class PdfForgeryTable {

    private final PdfForgeries forge;
    private final FaceForgeries forgeries = new FaceForgeries();

    PdfForgeryTable(PdfForgeries forge) {
        this.forge = forge;
        insideXml();
        appended();
        altered();
        otherSigner();
        otherSignature();
        ofTheHubItself();
        hostile();
        impossible();
    }

    public static FaceForgeries table() {
        return new PdfForgeryTable(new PdfForgeries()).forgeries;
    }

    FaceForgeries forgeries() {
        return forgeries;
    }

    /** All for one: an extract with time-stamp and without. */
    public static FilesForDss filesForDss() throws GeneralSecurityException {
        PdfForgeries forge = new PdfForgeries();
        SampleTimestamps time = new SampleTimestamps("time.example", PdfSamples.ISSUED.plusSeconds(3));
        byte[] stamped = new PdfFace(PdfSamples.KEY, time, PdfSamples.PUBLIC_URL)
                .make(forge.content(), PdfSamples.xml(forge.content()));
        Map<String, byte[]> trusted = new LinkedHashMap<>(
                FilesForDss.root("hub", PdfSamples.KEY.authority(), PdfSamples.ROOT.getPrivate(), PdfSamples.ISSUED));
        trusted.putAll(FilesForDss.root("time", time.root(), time.rootKey(), PdfSamples.ISSUED));
        return new FilesForDss(
                trusted,
                Map.of("whole-B.pdf", forge.genuine(), "whole-T.pdf", stamped),
                new PdfForgeryTable(forge).forgeries);
    }

    /** What an editor can do to the XML, where the hub would sign it by mistake: it is judged by its own signatures. */
    private void insideXml() {
        XmlEdits.all()
                .forEach((kind, edit) -> forgeries.with(
                        kind,
                        "in the XML inside, signed by the hub",
                        () -> forge.editedXmlInside(edit),
                        CHANGED,
                        PDF_ATTACHMENT_WRONG));
        forgeries.with(ENTRY_LEFT_OUT, "a subset inside", forge::subsetInside, CHANGED, PDF_ATTACHMENT_WRONG);
    }

    private void impossible() {
        forgeries
                .cannot(SIGNATURE_MOVED, "where it stands is said by its range of bytes: WRONG_REFERENCE")
                .cannot(REFERENCE_OUTSIDE, "a range of bytes is always one of the file itself: WRONG_REFERENCE")
                .cannot(OTHER_TRANSFORM, "the bytes are signed as they stand, nothing is done to them before")
                .cannot(BARE_KEY, "CMS has no place for a key without certificate: NO_CERTIFICATE")
                .cannot(ALGORITHM_NONE, "CMS has no word for it: SIGNATURE_REMOVED and SIGNATURE_OF_ZEROS")
                .cannot(KEY_CONFUSION, "CMS signatures have no symmetric algorithm: WEAK_ALGORITHM");
    }

    private void appended() {
        forgeries.with(APPENDED, "a line feed behind it", () -> forge.appended("\n"), CHANGED, PDF_APPENDED);
        forgeries.with(
                APPENDED,
                "a kilobyte of blanks behind it",
                () -> forge.appended(" ".repeat(1024)),
                CHANGED,
                PDF_APPENDED);
        forgeries.with(APPENDED, "a later revision with another page", forge::laterRevision, CHANGED, PDF_APPENDED);
        forgeries.with(
                SIGNED_TWICE,
                "a second signature by another key",
                forge::signedOnceMoreBySomebodyElse,
                CHANGED,
                PDF_APPENDED);
        forgeries.with(
                SIGNED_TWICE, "a second signature by the hub", forge::signedOnceMoreByTheHub, CHANGED, PDF_APPENDED);
        forgeries.with(APPENDED, "another whole extract behind it", forge::anotherBehindIt, CHANGED, PDF_APPENDED);
    }

    private void altered() {
        forgeries.with(VALUE_CHANGED, "one bit of a page", () -> forge.bitChanged(3000), CHANGED, EXTRACT_ALTERED);
        forgeries.with(WRITTEN_ANEW, "one bit of the header", () -> forge.bitChanged(7), CHANGED, EXTRACT_ALTERED);
        forgeries.with(WRITTEN_ANEW, "one bit of the last line", () -> forge.bitChanged(-5), CHANGED, EXTRACT_ALTERED);
        forgeries.with(
                NUMBER_CHANGED, "metadata of another number", forge::otherNumberInMetadata, CHANGED, EXTRACT_ALTERED);
        forgeries.with(TRUNCATED, "the last line feed lost", () -> forge.cutBy(1), CHANGED, EXTRACT_ALTERED);
        forgeries.with(TRUNCATED, "the end lost", () -> forge.cutBy(300), CHANGED, EXTRACT_ALTERED);
        forgeries.with(TRUNCATED, "half of it lost", forge::half, CANNOT_TELL, EXTRACT_NOT_READABLE);
        forgeries.with(WRONG_REFERENCE, "the range of bytes narrowed", forge::rangeNarrowed, CHANGED, EXTRACT_ALTERED);
        forgeries.with(
                WRONG_REFERENCE,
                "the range of bytes beyond all numbers",
                forge::rangeAbsurd,
                CHANGED,
                EXTRACT_SIGNATURE_WRONG);
        forgeries.with(WRAPPED, "one byte before it", forge::oneByteBefore, CHANGED, EXTRACT_SIGNATURE_WRONG);
        forgeries.with(
                WRITTEN_ANEW, "saved anew by another program", forge::savedAnew, CHANGED, EXTRACT_SIGNATURE_WRONG);
        forgeries.with(WRITTEN_ANEW, "saved anew and packed", forge::savedAnewAndPacked, NOT_OURS, EXTRACT_NOT_SIGNED);
        forgeries.with(WRAPPED, "encrypted", forge::encrypted, NOT_OURS, EXTRACT_NOT_SIGNED);
        forgeries.with(
                ATTACHMENT_SWAPPED, "the attachment swapped", forge::attachmentSwapped, CHANGED, EXTRACT_ALTERED);
        forgeries.with(
                SIGNATURE_OF_ANOTHER,
                "the signature of another extract",
                forge::signatureOfAnother,
                CHANGED,
                EXTRACT_ALTERED);
    }

    private void otherSigner() {
        forgeries.with(
                RE_SIGNED,
                "signed by another hub",
                () -> forge.signedBy(PdfForgeries.OTHER),
                NOT_OURS,
                EXTRACT_SIGNER_UNKNOWN);
        forgeries.with(SAME_NAME, "another hub of the same name", forge::sameName, NOT_OURS, EXTRACT_SIGNER_UNKNOWN);
        forgeries.with(
                ISSUED_BY_SIGNER,
                "a certificate that signed itself",
                forge::selfSigned,
                NOT_OURS,
                EXTRACT_SIGNER_UNKNOWN);
        forgeries.with(
                ISSUED_BY_SIGNER,
                "a certificate issued by the signer",
                forge::issuedBySigner,
                NOT_OURS,
                EXTRACT_SIGNER_UNKNOWN);
        forgeries.with(
                RE_SIGNED,
                "attachment swapped, signed anew",
                forge::swappedAndSignedAnew,
                NOT_OURS,
                EXTRACT_SIGNER_UNKNOWN);
        forgeries.with(
                CERTIFICATE_PASTED,
                "the hub's certificate, another key",
                forge::pastedCertificate,
                CHANGED,
                EXTRACT_SIGNATURE_WRONG);
    }

    private void otherSignature() {
        forgeries.with(SIGNATURE_REMOVED, "signature removed", forge::unsigned, NOT_OURS, EXTRACT_NOT_SIGNED);
        forgeries.with(SIGNATURE_OF_ZEROS, "signature of zeros", forge::signatureOfZeros, NOT_OURS, EXTRACT_NOT_SIGNED);
        forgeries.with(
                SIGNATURE_DAMAGED, "one bit of the signature", forge::bitOfSignature, CHANGED, EXTRACT_SIGNATURE_WRONG);
        forgeries.with(
                HIDDEN_BESIDE,
                "text hidden behind the value",
                () -> forge.hidden("(hidden)"),
                CHANGED,
                EXTRACT_SIGNATURE_WRONG);
        forgeries.with(
                HIDDEN_BESIDE,
                "digits hidden behind the value",
                () -> forge.hidden("abcdef01"),
                CHANGED,
                EXTRACT_SIGNATURE_WRONG);
        forgeries.with(SIGNING_TIME_CHANGED, "another year", forge::otherTime, CHANGED, EXTRACT_ALTERED);
        forgeries.with(WEAK_ALGORITHM, "by SHA-1", forge::bySha1, CHANGED, EXTRACT_SIGNATURE_WRONG);
        forgeries.with(
                CERTIFICATE_LOOSE,
                "without its certificate's digest",
                forge::unbound,
                CHANGED,
                EXTRACT_SIGNATURE_WRONG);
        forgeries.with(SIGNED_TWICE, "by two signers", forge::twoSigners, CHANGED, EXTRACT_SIGNATURE_WRONG);
        forgeries.with(
                NO_CERTIFICATE, "without certificates", forge::withoutCertificates, CHANGED, EXTRACT_SIGNATURE_WRONG);
    }

    /** What the hub would have to sign by mistake. */
    private void ofTheHubItself() {
        forgeries.with(
                ATTACHMENT_SWAPPED, "XML of another extract inside", forge::otherXmlInside, CHANGED, PDF_TEXT_OTHER);
        forgeries.with(VALUE_CHANGED, "a forged XML inside", forge::forgedXmlInside, CHANGED, PDF_ATTACHMENT_WRONG);
        forgeries.with(ATTACHMENT_SWAPPED, "nothing inside", forge::nothingInside, CHANGED, PDF_ATTACHMENT_WRONG);
        forgeries.with(HIDDEN_BESIDE, "a second file inside", forge::secondFileInside, CHANGED, PDF_ATTACHMENT_WRONG);
    }

    /** None of them is opened. */
    private void hostile() {
        forgeries.with(
                ANOTHER_DOCUMENT,
                "nothing but its first letters",
                () -> ascii("%PDF-"),
                CANNOT_TELL,
                EXTRACT_NOT_READABLE);
        forgeries.with(HOSTILE, "pages in a circle", forge::circle, NOT_OURS, EXTRACT_NOT_SIGNED);
        forgeries.with(HOSTILE, "a bomb", forge::bomb, NOT_OURS, EXTRACT_NOT_SIGNED);
        forgeries.with(APPENDED, "a bomb behind the extract", forge::bombBehindIt, CHANGED, PDF_APPENDED);
        forgeries.with(HOSTILE, "too large", forge::tooLarge, CANNOT_TELL, EXTRACT_NOT_READABLE);
        forgeries.with(HOSTILE, "a hundred thousand ranges", forge::manyRanges, CHANGED, EXTRACT_SIGNATURE_WRONG);
        forgeries.with(HOSTILE, "a signature of a thousand shells", forge::nested, CHANGED, EXTRACT_SIGNATURE_WRONG);
        forgeries.with(HOSTILE, "a signature without stated length", forge::unstated, CHANGED, EXTRACT_SIGNATURE_WRONG);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(java.nio.charset.StandardCharsets.US_ASCII);
    }
}
