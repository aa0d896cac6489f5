package org.learnerhub.extract.forgery;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.extract.ExtractExamination;
import org.learnerhub.domain.extract.Verdict;
import org.learnerhub.domain.extract.Verification;
import org.learnerhub.domain.problem.ExtractCode;
import org.learnerhub.domain.problem.Refusal;

/**
 * One way of a face to do a kind of forgery.
 *
 * @param name how it is done
 * @param verdict the right one
 * @param code the only reason that is given; null: any
 */
public record Forgery(
        ForgeryKind kind,
        String name,
        Making making,
        Verdict verdict,
        @Nullable ExtractCode code) {

    /** Words of the samples that no reason may tell. */
    private static final String[] PERSONAL = {"Łucja", "Łącka", "Zoë", "Merit", "Welding", "1000000027", "1000000043"};

    /** Makes the forged document. */
    public interface Making {
        byte[] make() throws Exception;
    }

    /** It gets its verdict, and nothing of it is shown. */
    public void require(ExtractExamination examination) throws Exception {
        Verification found = examination.examine(making.make());

        assertThat(found.verdict()).as(found.toString()).isEqualTo(verdict);
        assertThat(found.covered()).as("nothing of it may be believed").isNull();
        assertThat(found.reasons()).isNotEmpty();
        if (code != null) {
            assertThat(found.reasons()).extracting(Refusal::code).containsExactly(code);
        }
        assertThat(found.reasons().toString()).doesNotContain(PERSONAL);
    }

    @Override
    public String toString() {
        return kind + ": " + name;
    }
}
