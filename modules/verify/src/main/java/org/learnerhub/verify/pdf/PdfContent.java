package org.learnerhub.verify.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.text.PDFTextStripper;
import org.learnerhub.domain.extract.Disclosed;
import org.learnerhub.domain.extract.ExtractExamination;
import org.learnerhub.domain.extract.Face;
import org.learnerhub.domain.extract.Verdict;
import org.learnerhub.domain.extract.Verification;
import org.learnerhub.domain.problem.ExtractCode;
import org.learnerhub.domain.problem.Refusal;
import org.learnerhub.verify.trust.SignerTrust;
import org.learnerhub.verify.trust.TimestampTrust;
import org.learnerhub.verify.trust.TimestampTrust.Stamp;

/**
 * Takes apart what a hub has signed as a whole: the XML inside must be a genuine extract, and the text for people made of
 * the same entries.
 */
final class PdfContent {

    private static final int MOST_XML_BYTES = 16 * 1024 * 1024;
    private static final String ATTACHMENT = "extract.xml";

    /** The digest is printed at the end. */
    private static final int LAST_PAGES = 2;

    private static final Pattern ID = Pattern.compile("<hub:extractId>([0-9a-f]{32})</hub:extractId>");
    private static final Pattern ROOT = Pattern.compile("<hub:rootDigest>([0-9a-f]{64})</hub:rootDigest>");

    private final SignerTrust trust;
    private final TimestampTrust timestamps;
    private final ExtractExamination xml;

    PdfContent(SignerTrust trust, TimestampTrust timestamps, ExtractExamination xml) {
        this.trust = trust;
        this.timestamps = timestamps;
        this.xml = xml;
    }

    Verification examine(byte[] document, CmsSignature signature) {
        try (PDDocument pdf = Loader.loadPDF(document)) {
            Optional<byte[]> attached = attachment(pdf);
            if (attached.isEmpty()) {
                return Verification.changed(ExtractCode.PDF_ATTACHMENT_WRONG, ATTACHMENT);
            }
            Verification inside = xml.examine(attached.get());
            Disclosed covered = inside.covered();
            if (inside.verdict() != Verdict.GENUINE || covered == null || covered.isSubset()) {
                return Verification.changed(ExtractCode.PDF_ATTACHMENT_WRONG, ATTACHMENT);
            }
            Optional<ExtractCode> wrong =
                    trust.wrong(signature.signer(), List.of(), covered.head().issued());
            if (wrong.isPresent()) {
                return Verification.notOurs(wrong.get());
            }
            return isMadeOf(covered, pdf)
                    ? stamped(inside, covered, signature)
                    : Verification.changed(ExtractCode.PDF_TEXT_OTHER, "PDF");
        } catch (IOException e) {
            return Verification.cannotTell(ExtractCode.EXTRACT_NOT_READABLE);
        }
    }

    /** The time is that of the PDF's own time-stamp. */
    private Verification stamped(Verification inside, Disclosed covered, CmsSignature signature) {
        Stamp stamp = signature
                .timestamp()
                .map(token -> timestamps.judge(token, signature.timestamped()))
                .orElse(Stamp.NONE);
        if (stamp.isOfOther()) {
            return Verification.changed(ExtractCode.EXTRACT_TIMESTAMP_WRONG, "PDF");
        }
        List<Refusal> reasons = new ArrayList<>(inside.reasons());
        Refusal untrusted = Refusal.of(ExtractCode.EXTRACT_TIMESTAMP_WRONG);
        if (stamp.isUntrusted() && !reasons.contains(untrusted)) {
            reasons.add(untrusted);
        }
        return new Verification(Verdict.GENUINE, reasons, asPdf(covered, stamp));
    }

    private static Disclosed asPdf(Disclosed inside, Stamp stamp) {
        return new Disclosed(
                Face.PDF,
                inside.head(),
                inside.entries(),
                inside.entriesAtIssue(),
                inside.root(),
                inside.signer(),
                stamp.time());
    }

    /** The one file inside; empty where there is none, another one, or too large a one. */
    private static Optional<byte[]> attachment(PDDocument pdf) throws IOException {
        PDDocumentNameDictionary names = pdf.getDocumentCatalog().getNames();
        PDEmbeddedFilesNameTreeNode files = names == null ? null : names.getEmbeddedFiles();
        Map<String, PDComplexFileSpecification> all = files == null ? null : files.getNames();
        if (all == null || all.size() != 1 || !all.containsKey(ATTACHMENT)) {
            return Optional.empty();
        }
        try (InputStream in = all.get(ATTACHMENT).getEmbeddedFile().createInputStream()) {
            byte[] bytes = in.readNBytes(MOST_XML_BYTES + 1);
            return bytes.length > MOST_XML_BYTES ? Optional.empty() : Optional.of(bytes);
        }
    }

    private static boolean isMadeOf(Disclosed covered, PDDocument pdf) throws IOException {
        String root = covered.root().hex();
        PDMetadata metadata = pdf.getDocumentCatalog().getMetadata();
        String xmp = metadata == null ? "" : new String(metadata.toByteArray(), StandardCharsets.UTF_8);
        return List.of(covered.head().id()).equals(found(ID, xmp))
                && List.of(root).equals(found(ROOT, xmp))
                && printed(pdf).contains(root);
    }

    private static List<String> found(Pattern pattern, String xmp) {
        Matcher matcher = pattern.matcher(xmp);
        return matcher.results().map(result -> result.group(1)).toList();
    }

    private static String printed(PDDocument pdf) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(Math.max(1, pdf.getNumberOfPages() - LAST_PAGES + 1));
        return stripper.getText(pdf).replaceAll("\\s", "");
    }
}
