package org.learnerhub.extract.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;

/** Puts the XML into the PDF as the file of which its text was made (PDF/A-3, associated files). */
final class AttachedXml {

    /** As whoever saves it has it. */
    static final String NAME = "extract.xml";

    private AttachedXml() {}

    static void attach(PDDocument pdf, byte[] xml, Instant issued) throws IOException {
        PDEmbeddedFile file = new PDEmbeddedFile(pdf, new ByteArrayInputStream(xml), COSName.FLATE_DECODE);
        file.setSubtype("text/xml");
        file.setSize(xml.length);
        file.setCreationDate(calendar(issued));
        file.setModDate(calendar(issued));
        file.getCOSObject().getCOSDictionary(COSName.PARAMS).setItem(COSName.getPDFName("CheckSum"), checksum(xml));
        PDComplexFileSpecification specification = new PDComplexFileSpecification();
        specification.setFile(NAME);
        specification.setFileUnicode(NAME);
        specification.setFileDescription(PageText.english().of("description"));
        specification.setEmbeddedFile(file);
        specification.setEmbeddedFileUnicode(file);
        specification.getCOSObject().setName("AFRelationship", "Source");
        PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
        tree.setNames(Map.of(NAME, specification));
        PDDocumentNameDictionary names = new PDDocumentNameDictionary(pdf.getDocumentCatalog());
        names.setEmbeddedFiles(tree);
        pdf.getDocumentCatalog().setNames(names);
        COSArray associated = new COSArray();
        associated.add(specification);
        pdf.getDocumentCatalog().getCOSObject().setItem(COSName.getPDFName("AF"), associated);
    }

    static GregorianCalendar calendar(Instant moment) {
        GregorianCalendar calendar = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
        calendar.setTime(Date.from(moment));
        return calendar;
    }

    /** MD5, as the format has it: against damage, not against forgers. */
    private static COSString checksum(byte[] xml) {
        try {
            return new COSString(MessageDigest.getInstance("MD5").digest(xml));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has MD5", e);
        }
    }
}
