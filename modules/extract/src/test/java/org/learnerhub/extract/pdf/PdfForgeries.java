package org.learnerhub.extract.pdf;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.learnerhub.domain.extract.ExtractContent;
import org.learnerhub.domain.extract.ExtractEntry;
import org.learnerhub.extract.signing.ExtractKey;
import org.learnerhub.extract.xml.XmlEdits;
import org.learnerhub.verify.xml.XmlSubset;

/** Makes forgeries out of one genuine PDF. Each hands out bytes of its own. */
final class PdfForgeries {

    static final ExtractKey OTHER = PdfSamples.hub("Another hub");

    private static final Pattern SIGNATURE =
            Pattern.compile("/Contents <([0-9A-F]+)>\\s/ByteRange \\[0 \\d+ \\d+ (\\d+)]");

    private final ExtractContent content = PdfSamples.content("Łucja", "Nowák", 5);
    private final byte[] xml = PdfSamples.xml(content);
    private final ExtractContent another = PdfSamples.content("Łucja", "Nowák", 2);
    private final byte[] anothersXml = PdfSamples.xml(another);
    private final String unlike = new String(PdfSamples.xml(unlike(content)), StandardCharsets.UTF_8);
    private final PdfDocument documents =
            new PdfDocument(Issuer.of(PdfSamples.KEY, PdfSamples.PUBLIC_URL), PageText.english());
    private final byte[] unsigned = documents.make(content, xml);
    private final byte[] genuine = signed(unsigned, PdfSamples.KEY);
    private final byte[] anotherGenuine = signed(documents.make(another, anothersXml), PdfSamples.KEY);

    ExtractContent content() {
        return content;
    }

    byte[] genuine() {
        return genuine.clone();
    }

    byte[] unsigned() {
        return unsigned.clone();
    }

    byte[] appended(String text) {
        return joined(genuine, text.getBytes(StandardCharsets.ISO_8859_1));
    }

    byte[] anotherBehindIt() {
        return joined(genuine, anotherGenuine);
    }

    byte[] laterRevision() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument pdf = Loader.loadPDF(genuine)) {
            pdf.addPage(new PDPage());
            pdf.getPages().getCOSObject().setNeedToBeUpdated(true);
            pdf.getDocumentCatalog().getCOSObject().setNeedToBeUpdated(true);
            pdf.saveIncremental(bytes);
        }
        return bytes.toByteArray();
    }

    byte[] signedOnceMoreBySomebodyElse() {
        return signed(genuine, OTHER);
    }

    byte[] signedOnceMoreByTheHub() {
        return signed(genuine, PdfSamples.KEY);
    }

    /** @param at from the end where negative */
    byte[] bitChanged(int at) {
        byte[] changed = genuine();
        changed[at < 0 ? changed.length + at : at] ^= 1;
        return changed;
    }

    byte[] otherNumberInMetadata() {
        return replaced(genuine, "<hub:extractId>0123", "<hub:extractId>3210");
    }

    byte[] cutBy(int bytes) {
        return Arrays.copyOf(genuine, genuine.length - bytes);
    }

    byte[] half() {
        return Arrays.copyOf(genuine, genuine.length / 2);
    }

    byte[] rangeNarrowed() {
        MatchResult signature = signature(genuine);
        String length = signature.group(2);
        return replaced(genuine, " " + length + "]", " " + (Integer.parseInt(length) - 7) + "]");
    }

    byte[] rangeAbsurd() {
        return replaced(genuine, "/ByteRange [0 ", "/ByteRange [9 ");
    }

    byte[] oneByteBefore() {
        return joined("%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII), genuine);
    }

    byte[] savedAnewAndPacked() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument pdf = Loader.loadPDF(genuine)) {
            pdf.save(bytes);
        }
        return bytes.toByteArray();
    }

    byte[] savedAnew() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument pdf = Loader.loadPDF(genuine)) {
            pdf.save(bytes, CompressParameters.NO_COMPRESSION);
        }
        return bytes.toByteArray();
    }

    byte[] encrypted() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument pdf = Loader.loadPDF(genuine)) {
            pdf.protect(new StandardProtectionPolicy("owner", "", new AccessPermission()));
            pdf.save(bytes);
        }
        return bytes.toByteArray();
    }

    byte[] attachmentSwapped() {
        byte[] swapped = signed(documents.make(content, anothersXml), OTHER);
        return withValue(swapped, signature(genuine).group(1));
    }

    byte[] signatureOfAnother() {
        return withValue(genuine, signature(anotherGenuine).group(1));
    }

    byte[] signedBy(ExtractKey key) {
        return signed(unsigned, key);
    }

    byte[] sameName() {
        return signedBy(PdfSamples.hub("Learner data exchange hub"));
    }

    byte[] selfSigned() {
        KeyPair pair = PdfSamples.pair();
        var own = PdfSamples.certificate("Learner data exchange hub", pair, "Learner data exchange hub", pair);
        return signedBy(new ExtractKey(pair.getPrivate(), own, own));
    }

    byte[] issuedBySigner() {
        KeyPair pair = PdfSamples.pair();
        KeyPair hub = new KeyPair(PdfSamples.KEY.certificate().getPublicKey(), PdfSamples.KEY.key());
        var issued = PdfSamples.certificate("Somebody", pair, "Learner data exchange hub", hub);
        return signedBy(new ExtractKey(pair.getPrivate(), issued, PdfSamples.KEY.certificate()));
    }

    byte[] swappedAndSignedAnew() {
        return signed(documents.make(content, anothersXml), OTHER);
    }

    byte[] pastedCertificate() {
        return signedBy(new ExtractKey(
                PdfSamples.pair().getPrivate(), PdfSamples.KEY.certificate(), PdfSamples.KEY.authority()));
    }

    byte[] signatureOfZeros() {
        return withValue(genuine, "0".repeat(signature(genuine).group(1).length()));
    }

    byte[] bitOfSignature() {
        String value = signature(genuine).group(1);
        int last = value.replaceAll("0+$", "").length() - 5;
        char other = value.charAt(last) == '1' ? '2' : '1';
        return withValue(genuine, value.substring(0, last) + other + value.substring(last + 1));
    }

    byte[] hidden(String text) {
        String value = signature(genuine).group(1);
        return withValue(genuine, value.substring(0, value.length() - text.length()) + text);
    }

    byte[] bySha1() {
        return signedWith(covered -> OddCms.make(covered, "SHA1withECDSA", true, true, PdfSamples.KEY));
    }

    byte[] unbound() {
        return signedWith(covered -> OddCms.make(covered, "SHA256withECDSA", false, true, PdfSamples.KEY));
    }

    byte[] withoutCertificates() {
        return signedWith(covered -> OddCms.make(covered, "SHA256withECDSA", true, false, PdfSamples.KEY));
    }

    byte[] twoSigners() {
        return signedWith(covered -> OddCms.make(covered, "SHA256withECDSA", true, true, PdfSamples.KEY, OTHER));
    }

    byte[] otherXmlInside() {
        return signed(documents.make(content, anothersXml), PdfSamples.KEY);
    }

    byte[] forgedXmlInside() {
        byte[] forged = replaced(xml, "A level in Mathematics", "A level in Astrophysics".substring(0, 22));
        return signed(documents.make(content, forged), PdfSamples.KEY);
    }

    byte[] editedXmlInside(XmlEdits.Edit edit) {
        String text = new String(xml, StandardCharsets.UTF_8);
        String edited = edit.of(text, unlike);
        if (edited.equals(text)) {
            throw new AssertionError("it is the same document");
        }
        return signed(documents.make(content, edited.getBytes(StandardCharsets.UTF_8)), PdfSamples.KEY);
    }

    /** Another learner's, with nothing in common. */
    private static ExtractContent unlike(ExtractContent content) {
        List<ExtractEntry> entries = content.entries().stream()
                .map(one ->
                        new ExtractEntry(one.id(), one.kind(), "b" + one.salt().substring(1), one.fields()))
                .toList();
        return new ExtractContent(PdfSamples.head("Zofia", "Lis"), entries);
    }

    byte[] subsetInside() {
        return signed(documents.make(content, XmlSubset.of(xml, Set.of("e1", "e2"))), PdfSamples.KEY);
    }

    byte[] otherTime() {
        return replaced(genuine, "/M (D:2026", "/M (D:2025");
    }

    byte[] nothingInside() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument pdf = Loader.loadPDF(unsigned)) {
            pdf.getDocumentCatalog().setNames(null);
            pdf.save(bytes);
        }
        return signed(bytes.toByteArray(), PdfSamples.KEY);
    }

    byte[] secondFileInside() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument pdf = Loader.loadPDF(unsigned)) {
            var names = pdf.getDocumentCatalog().getNames();
            var tree = names.getEmbeddedFiles();
            var files = new java.util.TreeMap<>(tree.getNames());
            files.put("more.xml", files.get("extract.xml"));
            tree.setNames(files);
            pdf.save(bytes);
        }
        return signed(bytes.toByteArray(), PdfSamples.KEY);
    }

    byte[] circle() {
        return pdf("<</Type/Pages/Kids[2 0 R]/Parent 2 0 R/Count 1>>");
    }

    byte[] bomb() throws Exception {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed, new Deflater(Deflater.BEST_SPEED))) {
            byte[] zeros = new byte[1024 * 1024];
            for (int i = 0; i < 64; i++) {
                out.write(zeros);
            }
        }
        String head = "<</Type/ObjStm/N 1/First 4/Filter/FlateDecode/Length " + packed.size() + ">>stream\n";
        return pdf(head + packed.toString(StandardCharsets.ISO_8859_1) + "\nendstream");
    }

    byte[] bombBehindIt() throws Exception {
        return joined(genuine, bomb());
    }

    byte[] tooLarge() {
        return Arrays.copyOf(genuine, 20 * 1024 * 1024 + 1);
    }

    byte[] manyRanges() {
        return pdf("/ByteRange [0 5 9 3]".repeat(100_000));
    }

    byte[] nested() {
        return withValue(genuine, shells("30", 1000));
    }

    byte[] unstated() {
        return withValue(genuine, "3080".repeat(1000));
    }

    private static String shells(String tag, int depth) {
        String inner = "";
        for (int i = 0; i < depth; i++) {
            inner = tag + "82" + String.format("%04X", inner.length() / 2) + inner;
        }
        return inner;
    }

    private static byte[] pdf(String second) {
        return ("%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj" + second
                        + "endobj\ntrailer<</Root 1 0 R/Prev 0>>\nstartxref\n0\n%%EOF\n")
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] signed(byte[] document, ExtractKey key) {
        return signedWith(document, new CmsSignatures(key, null)::over);
    }

    private byte[] signedWith(UnaryOperator<byte[]> signatures) {
        return signedWith(unsigned, signatures);
    }

    private static byte[] signedWith(byte[] document, UnaryOperator<byte[]> signatures) {
        Issuer issuer = Issuer.of(PdfSamples.KEY, PdfSamples.PUBLIC_URL);
        return new PdfSigner(signatures, issuer, PageText.english()).sign(document, PdfSamples.ISSUED);
    }

    /** The same document with another value in the room of its signature; what is left of it are zeros. */
    private static byte[] withValue(byte[] document, String value) {
        MatchResult signature = signature(document);
        byte[] changed = document.clone();
        Arrays.fill(changed, signature.start(1), signature.end(1), (byte) '0');
        byte[] digits = value.getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(digits, 0, changed, signature.start(1), digits.length);
        return changed;
    }

    private static MatchResult signature(byte[] document) {
        Matcher found = SIGNATURE.matcher(new String(document, StandardCharsets.ISO_8859_1));
        if (!found.find()) {
            throw new AssertionError("no signature in " + HexFormat.of().formatHex(document, 0, 8));
        }
        return found.toMatchResult();
    }

    private static byte[] replaced(byte[] document, String old, String other) {
        String text = new String(document, StandardCharsets.ISO_8859_1);
        if (old.length() != other.length() || !text.contains(old)) {
            throw new AssertionError(old);
        }
        return text.replace(old, other).getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }
}
