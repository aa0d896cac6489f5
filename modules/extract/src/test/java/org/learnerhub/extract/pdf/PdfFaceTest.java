package org.learnerhub.extract.pdf;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.learnerhub.domain.extract.EntryKind;
import org.learnerhub.domain.extract.ExtractContent;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

class PdfFaceTest {

    private static final String GIVEN = "Łucja Siân ŵ Ðorđe Nguyễn";
    private static final String FAMILY = "O’Donnell “Zoë” 张伟 김민준 さくら محمد לאה Ελένη Юлія Հայկ გიორგი สมชาย";
    private static final int ENTRIES = 20;

    private static ExtractContent content;
    private static byte[] xml;
    private static byte[] pdf;
    private static String text;

    @BeforeAll
    static void make() throws IOException {
        content = PdfSamples.content(GIVEN, FAMILY, ENTRIES);
        xml = "<Extract>Łŵ张</Extract>".getBytes(StandardCharsets.UTF_8);
        pdf = made(content);
        text = text(pdf);
    }

    @ParameterizedTest
    @EnumSource(
            value = PDFAFlavour.class,
            names = {"PDFA_3_A", "PDFUA_1"})
    void a_foreign_validator_accepts_it(PDFAFlavour flavour) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            assertThat(validator.validate(parser).getTestAssertions())
                    .extracting(TestAssertion::getMessage)
                    .isEmpty();
        }
    }

    @Test
    void the_xml_inside_is_the_same_bytes() throws IOException {
        try (PDDocument open = Loader.loadPDF(pdf)) {
            var files = open.getDocumentCatalog().getNames().getEmbeddedFiles().getNames();
            PDComplexFileSpecification file = requireNonNull(files.get("extract.xml"));

            assertThat(file.getEmbeddedFile().toByteArray()).isEqualTo(xml);
        }
    }

    /** The library prints a letter that its font lacks as '#', and validators do not mind. */
    @Test
    void every_letter_of_every_name_is_in_the_text() {
        List<String> lost =
                letters(GIVEN + FAMILY).filter(letter -> !text.contains(letter)).toList();

        assertThat(lost).isEmpty();
        assertThat(text).doesNotContain("#").doesNotContain("[U+").doesNotContain("�");
    }

    @Test
    void every_value_of_every_entry_is_in_the_text() {
        String flat = flat(text);
        List<String> lost = new ArrayList<>();
        content.entries()
                .forEach(entry -> entry.fields().forEach((field, value) -> {
                    switch (field) {
                        case STATE, UNDER_CHALLENGE, AWARDED, STARTED, PLANNED_END, ENDED -> {}
                        default -> {
                            if (!flat.contains(flat(value))) {
                                lost.add(entry.id() + " " + field + " " + value);
                            }
                        }
                    }
                }));

        assertThat(lost).isEmpty();
        assertThat(flat)
                .contains(flat("Awarded 13 August 2026"))
                .contains(flat("Planned to end 30 June 2027"))
                .contains(flat("27 July 2026, 14:05 London time, by Learner data exchange hub"))
                .contains(flat("31 January 2027, 23:59 London time"))
                .contains(flat("100 000 0043"))
                .contains(flat("Under challenge: the learner has said"))
                .contains(flat("added by the learner, not checked"))
                .contains(flat("Provisional: it may still change"))
                .contains(content.root().hex());
    }

    @Test
    void the_latest_comes_first_and_what_the_learner_added_last() {
        assertThat(text.indexOf("A level in Mathematics")).isLessThan(text.indexOf("GCSE in"));
        assertThat(text.indexOf("Unit 20 in")).isLessThan(text.indexOf("Unit 19 in"));
        assertThat(text.indexOf("GCSE in")).isLessThan(text.indexOf("Access to Higher"));
        assertThat(text.indexOf("Access to Higher")).isLessThan(text.indexOf("Volunteer at"));
    }

    @Test
    void a_letter_without_a_font_is_told() throws IOException {
        String told = text(made(PdfSamples.content("Aa𞤀b", "Smi\u202eth", 1)));

        assertThat(told).contains("Aa[U+1E900]b").contains("Smi[U+202E]th").contains("Letters that cannot be printed");
    }

    @Test
    void a_title_without_a_blank_is_broken_and_not_cut_off() throws IOException {
        String title = "Llanfair".repeat(60);
        String told = text(made(new ExtractContent(
                content.head(), List.of(PdfSamples.entry(1, EntryKind.ACHIEVEMENT, "title", title, "grade", "A")))));

        assertThat(flat(told)).contains(title);
    }

    @Test
    void the_square_code_leads_to_the_verify_address_and_so_does_the_short_code() throws Exception {
        try (PDDocument open = Loader.loadPDF(pdf)) {
            String read = read(image(open));

            assertThat(read).isEqualTo("https://hub.example/verify?code=04HM-ASW9-NF6Y");
            assertThat(text).contains("https://hub.example/verify").contains("04HM-ASW9-NF6Y");
        }
    }

    @Test
    void each_page_has_its_number_and_the_heads_of_its_table_and_each_group_a_bookmark() throws IOException {
        try (PDDocument open = Loader.loadPDF(pdf)) {
            int pages = open.getNumberOfPages();
            PDFTextStripper second = new PDFTextStripper();
            second.setStartPage(2);
            second.setEndPage(2);
            List<String> bookmarks = new ArrayList<>();
            for (PDOutlineItem item :
                    open.getDocumentCatalog().getDocumentOutline().children()) {
                bookmarks.add(item.getTitle());
            }

            assertThat(pages).isGreaterThan(2);
            assertThat(text).contains("Page 1 of " + pages, "Page " + pages + " of " + pages);
            assertThat(second.getText(open)).contains("What", "Result", "Date");
            assertThat(bookmarks)
                    .containsExactly(
                            "Learning record extract",
                            "Achievements",
                            "Learning still going on",
                            "Learning that has ended",
                            "Added by the learner, not checked",
                            "What this document is",
                            "How to check it");
        }
    }

    /** A tool that lists files by their metadata would show it. */
    @Test
    void nobody_is_named_in_what_lies_open_in_the_file() {
        assertThat(new String(pdf, StandardCharsets.UTF_8)).doesNotContain("Donnell", "1000000043", "Mathematics");
    }

    @Test
    void the_same_extract_is_the_same_page_again() {
        PdfDocument document = new PdfDocument(Issuer.of(PdfSamples.KEY, PdfSamples.PUBLIC_URL), PageText.english());
        ExtractContent small = PdfSamples.content("Anna", "Smith", 2);

        assertThat(document.make(small, xml)).isEqualTo(document.make(small, xml));
    }

    private static byte[] made(ExtractContent content) {
        return new PdfFace(PdfSamples.KEY, null, PdfSamples.PUBLIC_URL).make(content, xml);
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument open = Loader.loadPDF(pdf)) {
            return Normalizer.normalize(new PDFTextStripper().getText(open), Normalizer.Form.NFC);
        }
    }

    private static String flat(String text) {
        return text.replaceAll("\\s", "");
    }

    private static java.util.stream.Stream<String> letters(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .codePoints()
                .filter(point -> !Character.isWhitespace(point))
                .mapToObj(Character::toString)
                .collect(Collectors.toCollection(java.util.LinkedHashSet::new))
                .stream();
    }

    private static BufferedImage image(PDDocument open) throws IOException {
        for (int page = open.getNumberOfPages() - 1; page >= 0; page--) {
            PDResources resources = open.getPage(page).getResources();
            for (COSName name : resources.getXObjectNames()) {
                if (resources.getXObject(name) instanceof PDImageXObject image) {
                    return image.getImage();
                }
            }
        }
        throw new AssertionError("no image on any page");
    }

    private static String read(BufferedImage image) throws Exception {
        int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        RGBLuminanceSource source = new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels);
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(source)))
                .getText();
    }
}
