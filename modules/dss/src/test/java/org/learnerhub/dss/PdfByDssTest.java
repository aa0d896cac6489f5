package org.learnerhub.dss;

import static org.assertj.core.api.Assertions.assertThat;

import eu.europa.esig.dss.enumerations.Indication;
import eu.europa.esig.dss.model.DSSException;
import eu.europa.esig.dss.spi.exception.IllegalInputException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.learnerhub.dss.Dss.Said;
import org.learnerhub.dss.FilesOfTheHub.Forged;

/** PAdES of the PDF face, judged by DSS. */
class PdfByDssTest {

    private static final Offline OFFLINE = new Offline();
    private static final Instant NOW = Instant.parse("2026-07-28T15:00:00Z");
    private static final FilesOfTheHub FILES = FilesOfTheHub.of("pdf");
    private static final Dss DSS = dss(FILES.trusted());

    private static final String SIGNED_BY_THE_HUB =
            "the hub signed it, as it never should: what lies in a PDF is no question for DSS, its XML is";

    /** What passes, and why; the hub's own verifier refuses each of them. */
    private static final Map<String, String> UNSEEN = Map.of(
            "ENTRY_LEFT_OUT: a subset inside", SIGNED_BY_THE_HUB,
            "ATTACHMENT_SWAPPED: XML of another extract inside", SIGNED_BY_THE_HUB,
            "VALUE_CHANGED: a forged XML inside", SIGNED_BY_THE_HUB,
            "ATTACHMENT_SWAPPED: nothing inside", SIGNED_BY_THE_HUB,
            "HIDDEN_BESIDE: a second file inside", SIGNED_BY_THE_HUB,
            "SIGNED_TWICE: a second signature by the hub", SIGNED_BY_THE_HUB,
            "HIDDEN_BESIDE: digits hidden behind the value",
                    "the room for the signature is in no range of bytes; the hub's verifier wants zeros in what is left of it");

    @TempDir
    Path nobody;

    @AfterAll
    static void nothingWasFetched() {
        OFFLINE.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"B", "T"})
    void an_extract_is_passed_over_the_whole_document(String level) {
        List<Said> said = DSS.of(FILES.genuine("whole-" + level + ".pdf"));

        assertThat(said).extracting(Said::indication).containsExactly(Indication.TOTAL_PASSED);
        assertThat(said.get(0).level()).isEqualTo("PAdES-BASELINE-" + level);
        assertThat(said.get(0).scopes()).containsExactly("FULL Full PDF");
    }

    @Test
    void who_does_not_trust_the_hub_is_not_told_that_it_passed() {
        assertThat(dss(nobody).of(FILES.genuine("whole-B.pdf")))
                .extracting(Said::indication)
                .containsExactly(Indication.INDETERMINATE);
    }

    static List<Forged> forged() throws IOException {
        return FILES.forged();
    }

    @ParameterizedTest
    @MethodSource("forged")
    void a_forgery_is_not_believed_but_for_those_that_no_signature_is_over(Forged forged) {
        assertThat(isBelieved(forged))
                .as(UNSEEN.getOrDefault(forged.name(), "it is not said to have passed"))
                .isEqualTo(UNSEEN.containsKey(forged.name()));
    }

    @Test
    void all_that_is_said_to_be_unseen_is_in_the_table() throws IOException {
        assertThat(FILES.forged()).extracting(Forged::name).containsAll(UNSEEN.keySet());
        assertThat(FILES.forged()).hasSizeGreaterThan(40);
    }

    private static boolean isBelieved(Forged forged) {
        try {
            List<Said> said = DSS.of(forged.file());
            return !said.isEmpty()
                    && said.stream().allMatch(Said::passed)
                    && said.stream().anyMatch(Said::overAll);
        } catch (DSSException | IllegalInputException notReadable) {
            return false;
        }
    }

    private static Dss dss(Path trusted) {
        try {
            return new Dss(trusted, NOW);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
