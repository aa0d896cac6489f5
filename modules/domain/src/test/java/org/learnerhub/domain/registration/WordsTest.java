package org.learnerhub.domain.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.learnerhub.domain.exchange.Document;
import org.learnerhub.domain.exchange.FileFormat;
import org.learnerhub.domain.exchange.Mode;
import org.learnerhub.domain.learner.LearnerField;

/** The small words of a batch: job types, layouts, documents, states. */
class WordsTest {

    @Test
    void of_two_wishes_the_one_that_does_less_counts() {
        assertThat(Mode.FULL.and(Mode.FULL)).isEqualTo(Mode.FULL);
        assertThat(Mode.FULL.and(Mode.DRY_RUN)).isEqualTo(Mode.DRY_RUN);
        assertThat(Mode.CHECK_ONLY.and(Mode.FULL)).isEqualTo(Mode.CHECK_ONLY);
        assertThat(Mode.DRY_RUN.and(Mode.CHECK_ONLY)).isEqualTo(Mode.CHECK_ONLY);
    }

    @Test
    void a_job_type_is_three_capitals() {
        assertThat(RegistrationJob.parse("FUL")).contains(RegistrationJob.FUL);
        assertThat(RegistrationJob.parse("CHK")).contains(RegistrationJob.CHK);
        assertThat(RegistrationJob.parse("ful")).isEmpty();
        assertThat(RegistrationJob.parse("")).isEmpty();
    }

    @Test
    void layout_3a_adds_two_columns_to_the_26_of_2a() {
        assertThat(LearnerLayout.V2A.fields())
                .hasSize(26)
                .startsWith(LearnerField.ULN)
                .endsWith(LearnerField.NOTES);
        assertThat(LearnerLayout.V3A.fields())
                .hasSize(28)
                .startsWith(LearnerField.ULN)
                .endsWith(LearnerField.UCI, LearnerField.UPN);
        assertThat(List.of(LearnerLayout.V2A.version(), LearnerLayout.V3A.version()))
                .containsExactly("2A", "3A");
    }

    @Test
    void documents_have_the_names_that_senders_know() {
        assertThat(Arrays.stream(Document.values()).map(document -> document.fileName(FileFormat.CSV)))
                .containsExactly("receipt.xml", "output.csv", "output.csv.signature.xml", "result.xml");
        assertThat(Document.OUTPUT.fileName(FileFormat.XML)).isEqualTo("output.xml");
    }
}
