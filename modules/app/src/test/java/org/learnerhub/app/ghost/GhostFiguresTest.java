package org.learnerhub.app.ghost;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.learnerhub.app.PublishedBlock;
import org.learnerhub.app.matching.CommandLineUnderTest;
import org.learnerhub.domain.ghost.GhostSigns;
import org.learnerhub.domain.ghost.SignWeights;
import org.learnerhub.people.ghost.GhostPlan;

/**
 * The figures that docs/ghosts.md shows are those of this build, the worse ones too.
 * {@code ./hub test -Dhub.docs=write} writes them anew: look at what changed before you keep it.
 */
class GhostFiguresTest {

    private static final PublishedBlock SHOWN = PublishedBlock.of("docs/ghosts.md", "figures of the build");

    @Test
    void the_document_shows_the_figures_of_this_build() throws IOException {
        CommandLineUnderTest.Ended ended = CommandLineUnderTest.run("report", "evaluate-ghosts");
        assertThat(ended.code()).as(ended.err()).isZero();
        String figures = ended.out().replace("\r\n", "\n");

        assertThat(SHOWN.shownFor(figures)).isEqualTo(figures);
    }

    @Test
    void of_careless_ghosts_half_are_found_and_few_real_learners_are_reported() {
        GhostTally plain = new GhostTally(
                        new GhostSigns(SignWeights.ofThisBuild()),
                        SignWeights.ofThisBuild().minimum())
                .add(new GhostPlan(GhostPlan.Population.PLAIN, 11, 20_000, 0.01));

        assertThat(plain.precision()).isGreaterThan(0.7);
        assertThat(plain.recall()).isGreaterThan(0.4);
    }

    @Test
    void wrong_options_are_refused() {
        assertThat(CommandLineUnderTest.run("report", "evaluate-ghosts", "--seeds", "b")
                        .err())
                .contains("written as 11-13");
        assertThat(CommandLineUnderTest.run("report", "evaluate-ghosts", "--share", 2)
                        .code())
                .isEqualTo(2);
    }
}
