package org.learnerhub.extract.pdf;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.learnerhub.domain.extract.Disclosed;
import org.learnerhub.domain.extract.Face;
import org.learnerhub.domain.extract.Verdict;
import org.learnerhub.domain.extract.Verification;
import org.learnerhub.extract.forgery.Forgery;
import org.learnerhub.verify.ExtractVerifier;

/** Forgeries and damage of the PDF, each with its verdict. */
class PdfForgeryTest {

    private static final PdfForgeries FORGE = new PdfForgeries();
    private static final ExtractVerifier VERIFIER = new ExtractVerifier(List.of(PdfSamples.KEY.authority()));

    @Test
    void the_genuine_one_is_genuine_and_says_what_it_covers() {
        Verification found = VERIFIER.examine(FORGE.genuine());
        Disclosed covered = requireNonNull(found.covered());

        assertThat(found.verdict()).isEqualTo(Verdict.GENUINE);
        assertThat(covered.face()).isEqualTo(Face.PDF);
        assertThat(covered.head()).isEqualTo(FORGE.content().head());
        assertThat(covered.entries()).isEqualTo(FORGE.content().entries());
        assertThat(covered.root()).isEqualTo(FORGE.content().root());
    }

    @Test
    void who_trusts_nobody_or_another_hub_is_told_that_it_is_not_theirs() {
        assertThat(new ExtractVerifier(List.of()).examine(FORGE.genuine()).verdict())
                .isEqualTo(Verdict.NOT_OURS);
        assertThat(new ExtractVerifier(List.of(PdfForgeries.OTHER.authority()))
                        .examine(FORGE.genuine())
                        .verdict())
                .isEqualTo(Verdict.NOT_OURS);
    }

    static List<Forgery> forgeries() {
        return new PdfForgeryTable(FORGE).forgeries().all();
    }

    @ParameterizedTest
    @MethodSource("forgeries")
    void a_forgery_has_its_verdict(Forgery forgery) throws Exception {
        forgery.require(VERIFIER);
    }
}
