package org.learnerhub.extract.pdf;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceType;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.learnerhub.domain.extract.ExtractContent;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Makes the PDF as it is before it is signed: the page, what machines read about it, the XML attached. */
final class PdfDocument {

    private static final byte[] SRGB =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    private static final String STYLE = style();

    static {
        // the library would tell of letters and addresses
        XRLog.setLoggingEnabled(false);
    }

    private final Issuer issuer;
    private final PageText text;

    PdfDocument(Issuer issuer, PageText text) {
        this.issuer = issuer;
        this.text = text;
    }

    byte[] make(ExtractContent content, byte[] xml) {
        Typefaces typefaces = new Typefaces();
        Document page = new ExtractPage(issuer, text, typefaces).of(content);
        styled(page, typefaces);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(64 * 1024 + 2 * xml.length);
        try (PdfBoxRenderer renderer = builder(page, typefaces).buildPdfRenderer();
                PDDocument pdf = renderer.createPDFKeepOpen()) {
            AttachedXml.attach(pdf, xml, content.head().issued());
            Metadata.write(pdf, content, text);
            pdf.setDocumentInformation(new PDDocumentInformation());
            pdf.setDocumentId(new BigInteger(content.head().id(), 16).longValue());
            pdf.save(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static PdfRendererBuilder builder(Document page, Typefaces typefaces) {
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .usePdfVersion(1.7f)
                .usePdfUaAccessibility(true)
                .usePdfAConformance(PdfAConformance.PDFA_3_A)
                .useColorProfile(SRGB)
                .withW3cDocument(page, null);
        for (ExternalResourceControlPriority when : ExternalResourceControlPriority.values()) {
            builder.useExternalResourceAccessControl(
                    (uri, type) -> type == ExternalResourceType.IMAGE_RASTER && uri.startsWith("data:"), when);
        }
        if (typefaces.rightToLeft()) {
            RightToLeft.use(builder);
        }
        typefaces.give(builder);
        return builder;
    }

    private void styled(Document page, Typefaces typefaces) {
        Element style = page.createElement("style");
        style.setTextContent(STYLE.replace("FAMILIES", typefaces.families())
                .replace("PAGE_WORD", text.of("page"))
                .replace("OF_WORD", text.of("page.of")));
        page.getElementsByTagName("head").item(0).appendChild(style);
    }

    private static String style() {
        try (InputStream css = PdfDocument.class.getResourceAsStream("page.css")) {
            if (css == null) {
                throw new IllegalStateException("the style of the page is missing");
            }
            return new String(css.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
