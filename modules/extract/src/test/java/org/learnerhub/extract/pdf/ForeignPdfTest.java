package org.learnerhub.extract.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learnerhub.testkit.ForeignProgram;

/** pdfsig of poppler shares no code with the hub. It ends with 0 for a forgery too, so its words count. */
class ForeignPdfTest {

    private static final PdfForgeries FORGE = new PdfForgeries();

    private static ForeignProgram pdfsig;

    @TempDir
    private Path folder;

    @BeforeAll
    static void find() {
        pdfsig = ForeignProgram.named("pdfsig");
    }

    @Test
    void pdfsig_finds_the_whole_document_signed_and_the_signature_valid() throws Exception {
        assertThat(words(FORGE.genuine()))
                .contains("Signature is Valid")
                .contains("Total document signed")
                .contains("ETSI.CAdES.detached")
                .contains("CN=Learner data exchange hub")
                .doesNotContain("Signature #2");
    }

    @Test
    void pdfsig_sees_a_changed_bit_and_what_was_appended() throws Exception {
        assertThat(words(FORGE.bitChanged(3000))).contains("Digest Mismatch");
        assertThat(words(FORGE.laterRevision())).contains("Not total document signed");
    }

    private String words(byte[] pdf) throws IOException, InterruptedException {
        Path file = Files.write(folder.resolve("extract.pdf"), pdf);
        return pdfsig.run(folder, "-nocert", file.toString()).output();
    }
}
