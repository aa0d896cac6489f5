package org.learnerhub.app.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The whole story, with invented learners in the place of thirty sample files of enrolments. */
class DemoTest {

    private static final int SCREEN = 50;

    @Test
    void the_story_goes_from_enrolment_to_the_record_who_looked_at_it_and_the_register_of_providers_a_screen_a_step() {
        RunningHub.Ended ended = RunningHub.command("demo", "--rows", "12");

        assertThat(ended.code()).as(ended.out() + ended.err()).isZero();
        List<String> steps = Arrays.asList(ended.out().split("(?m)^--- "));
        assertThat(steps).allSatisfy(step -> assertThat(step.lines().count()).isLessThanOrEqualTo(SCREEN));
        assertThat(steps.subList(2, 9)).allSatisfy(step -> assertThat(step).contains("%nGENUINE: ".formatted()));
        assertThat(steps.get(2)).contains("invented.csv", "RC001");
        assertThat(steps.get(3)).contains("Northgate Awards", "created-provisional");
        assertThat(steps.get(4)).contains("promoted");
        assertThat(steps.get(5)).contains("withdrawn");
        assertThat(steps.get(6)).contains("held-learner", "HUB-6021", "HUB-6020");
        assertThat(steps.get(7)).contains("Fairmead College", "autumn-return.csv");
        assertThat(steps.get(9)).contains("HUB-6021", "HUB-6020");
        assertThat(steps.get(10)).contains("live events: 3", "grade 7, provisional", "grade 8, final", "completed");
        assertThat(steps.get(11)).contains("not shown", "because Entered for another candidate");
        assertThat(steps.get(12)).contains("record-show", "names-differ", "batch FUL");
        assertThat(steps.get(13)).contains("raised", "AchievedGrade", "Marked anew.");
        assertThat(steps.get(14)).contains("share ", "/s/", "extract ", "root digest");
        assertThat(steps.get(15)).contains("extract.xml", "extract.pdf", "extract.json");
        assertThat(steps.get(15).lines().filter(line -> line.startsWith("GENUINE")))
                .hasSize(3);
        assertThat(steps.get(16)).contains("CHANGED");
        assertThat(steps.get(17)).contains("6 added", "10098004  Café Littoral Free School");
        assertThat(steps.get(18)).contains("1 changed", "row 9", "since the first import: 1");
    }
}
