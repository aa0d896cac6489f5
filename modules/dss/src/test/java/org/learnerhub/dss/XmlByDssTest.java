package org.learnerhub.dss;

import static org.assertj.core.api.Assertions.assertThat;

import eu.europa.esig.dss.enumerations.Indication;
import eu.europa.esig.dss.model.DSSException;
import eu.europa.esig.dss.spi.exception.IllegalInputException;
import java.io.IOException;
import java.nio.file.Files;
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

/** XAdES of the XML face, judged by DSS. */
class XmlByDssTest {

    private static final Offline OFFLINE = new Offline();
    private static final Instant NOW = Instant.parse("2026-06-02T12:00:00Z");
    private static final FilesOfTheHub FILES = FilesOfTheHub.of("xml");
    private static final Dss DSS = dss(FILES.trusted());

    private static final String BOTH =
            "comments are in no canonical form; the hub's verifier wants the document as it writes it";
    private static final String SUBSET =
            "the signature for subsets is over head and entries wherever they stand, and over"
                    + " nothing else: the scopes say so, and the hub's verifier looks at the rest of the document itself";

    /** What passes, and why; the hub's own verifier refuses each of them. */
    private static final Map<String, String> UNSEEN = Map.ofEntries(
            Map.entry("COMMENT_SPLIT: by an editor, whole", BOTH),
            Map.entry("COMMENT_SPLIT: by an editor, subset", BOTH),
            Map.entry("COMMENT_SPLIT: comment in a signature, whole", BOTH),
            Map.entry("COMMENT_SPLIT: comment in a signature, subset", BOTH),
            Map.entry("APPENDED: a comment behind, whole", BOTH),
            Map.entry("APPENDED: a comment behind, subset", BOTH),
            Map.entry("ENTRY_MADE_UP: by an editor, subset", SUBSET),
            Map.entry("ENTRIES_REORDERED: by an editor, subset", SUBSET),
            Map.entry("HIDDEN_BESIDE: processing instruction, subset", SUBSET),
            Map.entry("WRAPPED: in a root of its own name, subset", SUBSET),
            Map.entry("SIGNATURE_MOVED: that for subsets before the entries, subset", SUBSET));

    @TempDir
    Path nobody;

    @AfterAll
    static void nothingWasFetched() {
        OFFLINE.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"B", "T"})
    void a_whole_extract_is_passed_over_the_whole_document_and_over_each_entry(String level) {
        List<Said> said = DSS.of(FILES.genuine("whole-" + level + ".xml"));

        assertThat(said).extracting(Said::indication).containsOnly(Indication.TOTAL_PASSED);
        assertThat(said).extracting(Said::level).containsOnly("XAdES-BASELINE-" + level);
        assertThat(said.get(0).scopes()).containsExactly("FULL Full XML File");
        assertThat(said.get(1).scopes())
                .containsExactly("PARTIAL head", "FULL entries-ref", "FULL e1", "FULL e2", "FULL e3", "FULL e4");
        assertThat(said).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"B", "T"})
    void a_subset_is_passed_over_its_entries_with_a_word_about_those_left_out(String level) {
        List<Said> said = DSS.of(FILES.genuine("subset-" + level + ".xml"));

        assertThat(said).extracting(Said::indication).containsExactly(Indication.TOTAL_PASSED);
        assertThat(said.get(0).level()).isEqualTo("XAdES-BASELINE-" + level);
        assertThat(said.get(0).scopes())
                .containsExactly("PARTIAL head", "FULL entries-ref", "FULL e1", "FULL e3", "FULL e4");
        assertThat(said.get(0).messages()).contains("Some manifest entries have not been found!");
    }

    @Test
    void who_does_not_trust_the_hub_is_not_told_that_it_passed() {
        assertThat(dss(nobody).of(FILES.genuine("whole-B.xml")))
                .hasSize(2)
                .extracting(Said::indication)
                .containsOnly(Indication.INDETERMINATE);
    }

    @Test
    void without_a_revocation_list_of_the_root_nothing_is_said_for_certain() throws IOException {
        for (Path root : Dss.files(FILES.trusted(), ".cer")) {
            Files.copy(root, nobody.resolve(root.getFileName()));
        }

        assertThat(dss(nobody).of(FILES.genuine("whole-B.xml")))
                .hasSize(2)
                .extracting(Said::indication)
                .containsOnly(Indication.INDETERMINATE);
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
        assertThat(FILES.forged()).hasSizeGreaterThan(100);
    }

    /** What was made up for a subset is not among what DSS says the signature is over: who reads the scopes sees it. */
    @Test
    void an_entry_that_was_added_to_a_subset_is_in_no_scope() throws IOException {
        Forged forged = FILES.forged().stream()
                .filter(one -> one.name().equals("ENTRY_MADE_UP: by an editor, subset"))
                .findFirst()
                .orElseThrow();

        assertThat(DSS.of(forged.file()).get(0).scopes())
                .containsExactly("PARTIAL head", "FULL entries-ref", "FULL e1", "FULL e3", "FULL e4");
    }

    private static boolean isBelieved(Forged forged) {
        List<Said> said;
        try {
            said = DSS.of(forged.file());
        } catch (DSSException | IllegalInputException notReadable) {
            return false;
        }
        boolean whole = !forged.name().endsWith(", subset");
        return !said.isEmpty()
                && said.stream().allMatch(Said::passed)
                && (!whole || said.stream().anyMatch(Said::overAll));
    }

    private static Dss dss(Path trusted) {
        try {
            return new Dss(trusted, NOW);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
