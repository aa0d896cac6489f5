package org.learnerhub.extract.forgery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.learnerhub.extract.pdf.PdfForgeryTable;
import org.learnerhub.extract.xml.XmlForgeryTable;

/**
 * Writes the genuine and the forged documents as files into {@code target/dss}, for the module {@code dss}: what judges them
 * there needs other versions of the libraries than the hub has, so that the two are never on one class path.
 */
class FilesForDssTest {

    private static final Path FOLDER = Path.of("target", "dss");

    /** Made to keep a program busy: whether that program is a good one is not ours to ask. */
    private static final Set<ForgeryKind> NOT_ASKED = Set.of(ForgeryKind.HOSTILE, ForgeryKind.ANOTHER_DOCUMENT);

    /** The same edits as of the XML by itself, under a genuine signature of the PDF: nothing to see for who judges PDFs. */
    private static final String INSIDE = "in the XML inside, signed by the hub";

    @Test
    void the_xml_and_its_forgeries_are_written() throws Exception {
        assertThat(write("xml", XmlForgeryTable.filesForDss())).isGreaterThan(100);
    }

    @Test
    void the_pdf_and_its_forgeries_are_written() throws Exception {
        assertThat(write("pdf", PdfForgeryTable.filesForDss())).isGreaterThan(40);
    }

    private static int write(String face, FilesForDss files) throws Exception {
        Path folder = FOLDER.resolve(face);
        all(folder.resolve("trusted"), files.trusted());
        all(folder.resolve("genuine"), files.genuine());
        Path forged = Files.createDirectories(folder.resolve("forged"));
        List<String> names = new ArrayList<>();
        for (Forgery forgery : files.forgeries().all()) {
            if (!NOT_ASKED.contains(forgery.kind()) && !forgery.name().equals(INSIDE)) {
                String file = String.format("%03d", names.size() + 1);
                Files.write(forged.resolve(file), forgery.making().make());
                names.add(file + "\t" + forgery.kind() + "\t" + forgery.name());
            }
        }
        Files.write(folder.resolve("forged.tsv"), names, StandardCharsets.UTF_8);
        return names.size();
    }

    private static void all(Path folder, Map<String, byte[]> files) throws IOException {
        Files.createDirectories(folder);
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Files.write(folder.resolve(file.getKey()), file.getValue());
        }
    }
}
