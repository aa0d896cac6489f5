package org.learnerhub.files.ghost;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.apache.xml.security.Init;
import org.apache.xml.security.c14n.Canonicalizer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learnerhub.domain.ghost.Claim;
import org.learnerhub.domain.ghost.ClaimedLearner;
import org.learnerhub.domain.ghost.GhostQuestion;
import org.learnerhub.domain.ghost.GhostReportWriter;
import org.learnerhub.domain.ghost.ProviderRate;
import org.learnerhub.domain.ghost.Registration;
import org.learnerhub.domain.ghost.Sharing;
import org.learnerhub.domain.ghost.SignWeights;
import org.learnerhub.domain.ghost.Suspect;
import org.learnerhub.domain.learner.LearnerDetails;
import org.learnerhub.domain.learner.LearnerField;
import org.learnerhub.domain.provider.Ukprn;
import org.learnerhub.testkit.SampleLearners;
import org.learnerhub.testkit.xml.Schemas;

class GhostFilesTest {

    private static final Ukprn COLLEGE = new Ukprn("10099001");
    private static final Ukprn SCHOOL = new Ukprn("10099002");
    private static final Instant AT = Instant.parse("2026-11-30T09:00:00.123Z");

    @TempDir
    private Path folder;

    private static Suspect suspect(@Nullable Ukprn by) {
        ClaimedLearner learner = new ClaimedLearner(
                SampleLearners.uln(1),
                LearnerDetails.nothing().with(LearnerField.EMAIL_ADDRESS, "secret@example.org"),
                new Registration(by, AT, 1, 1, 0),
                new Sharing(40, 12),
                Sharing.NONE,
                List.of(new Claim(false, SCHOOL, SCHOOL, LocalDate.of(2026, 1, 1), null)),
                Set.of());
        return new Suspect(
                learner,
                5.5,
                List.of(
                        new Suspect.Reason("shared-email", 4, "40 learners have one address"),
                        new Suspect.Reason("never-verified", 1.5, "nobody")));
    }

    private byte[] written(GhostReportWriter.Format format, @Nullable Ukprn provider) throws IOException {
        Path file = folder.resolve("report");
        GhostReportWriter.Head head =
                new GhostReportWriter.Head(AT, new GhostQuestion(provider, 6), SignWeights.ofThisBuild());
        try (GhostReportWriter.Draft draft = new GhostFiles().begin(format, file, head)) {
            draft.suspect(suspect(COLLEGE));
            draft.suspect(suspect(null));
            draft.finish(List.of(new ProviderRate(COLLEGE, 40, 12, 1.04, true)), 100, 2);
        }
        return Files.readAllBytes(file);
    }

    @Test
    void the_document_is_as_its_schema_says_and_its_own_canonical_form_and_names_nobody() throws Exception {
        byte[] document = written(GhostReportWriter.Format.XML, COLLEGE);

        Schemas.GHOSTS.validate(document);
        Schemas.GHOSTS.validate(written(GhostReportWriter.Format.XML, null));
        Init.init();
        ByteArrayOutputStream canonical = new ByteArrayOutputStream();
        Canonicalizer.getInstance(Canonicalizer.ALGO_ID_C14N_EXCL_OMIT_COMMENTS)
                .canonicalize(document, canonical, true);
        assertThat(canonical.toByteArray()).isEqualTo(document);
        assertThat(new String(document, UTF_8))
                .contains(
                        "claimedBy=\"10099001 10099002\"",
                        "registeredAt=\"2026-11-30T09:00:00Z\"",
                        "weight=\"5.5\"",
                        "<Totals looked=\"100\" reported=\"2\">")
                .doesNotContain("secret");
    }

    @Test
    void the_sheet_has_a_line_for_each_learner_and_provider() throws IOException {
        assertThat(new String(written(GhostReportWriter.Format.CSV, null), UTF_8))
                .isEqualTo("Kind,ULN,Weight,RegisteredBy,RegisteredAt,ClaimedBy,Reasons,Provider,Claimed,Reported,"
                        + "Expected,Striking\r\n"
                        + "learner,ULN,5.5,10099001,2026-11-30T09:00:00Z,10099001 10099002,REASONS,,,,,\r\n"
                                .replace("ULN", SampleLearners.uln(1).toString())
                                .replace("REASONS", reasons())
                        + "learner,ULN,5.5,,2026-11-30T09:00:00Z,10099002,REASONS,,,,,\r\n"
                                .replace("ULN", SampleLearners.uln(1).toString())
                                .replace("REASONS", reasons())
                        + "provider,,,,,,,10099001,40,12,1.0,true\r\n");
    }

    private static String reasons() {
        return "shared-email 4.0: 40 learners have one address; never-verified 1.5: nobody";
    }

    @Test
    void a_cell_that_would_be_a_formula_is_text() {
        for (String begin : List.of("=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠")) {
            assertThat(GhostCsv.cell(begin + "1")).isEqualTo("'" + begin + "1");
        }
        assertThat(GhostCsv.cell("1-1")).isEqualTo("1-1");
    }
}
