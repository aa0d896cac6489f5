package org.learnerhub.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learnerhub.app.matching.CommandLineUnderTest;
import org.learnerhub.app.matching.LearnerSheet;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.testkit.xml.Schemas;

/** The helpdesk's commands on a real register in an H2 file. */
class LearnerCommandsTest {

    private static final Uln ASH = LearnerSheet.uln(1);
    private static final Uln BIRCH = LearnerSheet.uln(2);
    private static final Uln CEDAR = LearnerSheet.uln(3);

    @TempDir
    private Path folder = Path.of("");

    private Path data = Path.of("");

    @BeforeEach
    void loadRegister() throws Exception {
        data = Files.createDirectories(folder.resolve("data"));
        Path sheet = new LearnerSheet()
                .add(ASH.toString(), "a", "Quillon", "Ashgrove", "LS1 4AP", "2008-03-31")
                .add(BIRCH.toString(), "b", "Quillon", "Ashgrove-Birch", "LS1 4AP", "2008-03-31")
                .add(CEDAR.toString(), "c", "Marisole", "Cedarholm", "YO1 7HH", "2007-11-02")
                .write(folder.resolve("register.csv"));
        assertThat(CommandLineUnderTest.run("register", "load", sheet, "--data", data)
                        .code())
                .isZero();
    }

    private CommandLineUnderTest.Ended run(Object... arguments) {
        Object[] all = new Object[arguments.length + 4];
        System.arraycopy(arguments, 0, all, 0, arguments.length);
        all[arguments.length] = "--data";
        all[arguments.length + 1] = data;
        all[arguments.length + 2] = "--user";
        all[arguments.length + 3] = "desk.one";
        return CommandLineUnderTest.run(all);
    }

    private String out(Object... arguments) {
        CommandLineUnderTest.Ended ended = run(arguments);
        assertThat(ended.code()).as(ended.err()).isZero();
        return ended.out();
    }

    private static String line(String name, Object value) {
        return "%-20s %s%n".formatted(name, value);
    }

    @Test
    void a_learner_is_held_released_looked_at_and_erased() {
        assertThat(out("retention", "hold", ASH, "--order", "KB-1", "--reason", "county court"))
                .isEqualTo(ASH + " held under KB-1" + System.lineSeparator());
        assertThat(run("erase", "--uln", ASH, "--reason", "asked for").err()).contains("HUB-6210");
        assertThat(out("retention", "list")).contains(ASH + "  KB-1  ", "in force", "desk.one", "1 holds");
        assertThat(out("retention", "release", ASH, "--order", "KB-1", "--reason", "lifted"))
                .isEqualTo(ASH + " released from KB-1" + System.lineSeparator());

        assertThat(out("erase", "--uln", ASH, "--reason", "asked for", "--preview"))
                .startsWith("would erase " + ASH)
                .contains("  learner-details: 1", "  batch-rows: 0");
        assertThat(out("erase", "--uln", ASH, "--reason", "asked for"))
                .startsWith("erased " + ASH)
                .contains("  learner-details: 1", "  all batches are looked through");
        assertThat(out("learner", "show", ASH, "--names"))
                .contains(line("status", "deleted"))
                .doesNotContain("Ashgrove", "2008-03-31");
        assertThat(out("learner", "show", BIRCH, "--names")).contains("Ashgrove-Birch");
        assertThat(run("erase", "--uln", ASH, "--reason", "once more").err()).contains("HUB-6213");
        assertThat(out("retention", "periods")).contains("sent-files  400 days", "answers  2200 days");
        assertThat(run("retention", "set", "receipts", 90, "--reason", "shorter")
                        .err())
                .contains("HUB-6217");
        assertThat(out("retention", "set", "sent-files", 90, "--reason", "shorter"))
                .contains("sent-files  90 days");
        assertThat(out("retention", "run", "--dry-run"))
                .contains("sent-files  0 jobs would be removed", "held  0 jobs");
    }

    @Test
    void a_merge_is_shown_told_and_taken_back() {
        assertThat(out("learner", "merge", ASH, "--into", BIRCH, "--reason", "same person"))
                .startsWith("4  ")
                .endsWith(
                        ASH + " merged into " + BIRCH + " by operator desk.one: same person" + System.lineSeparator());
        assertThat(out("learner", "show", ASH))
                .contains(line("status", "merged"), line("master", BIRCH), line("linked", "none"), line("version", 2));
        assertThat(out("learner", "show", BIRCH)).contains(line("status", "live"), line("linked", ASH));

        assertThat(out("learner", "unmerge", ASH, "--reason", "two people after all"))
                .contains("unmerged from");

        assertThat(out("learner", "show", ASH)).contains(line("status", "live"), line("version", 3));
        assertThat(out("learner", "history", ASH)
                        .lines()
                        .map(event -> event.replaceAll("  [^ ]+Z  ", " "))
                        .toList())
                .satisfies(events -> assertThat(events.get(0)).startsWith("1 registered by "))
                .element(2)
                .isEqualTo("5 " + ASH + " unmerged from " + BIRCH + " by operator desk.one: two people after all");
    }

    @Test
    void names_are_printed_only_where_they_are_asked_for() {
        assertThat(out("learner", "show", ASH)).doesNotContain("Quillon", "Ashgrove", "2008-03-31");
        assertThat(out("learner", "show", ASH, "--names"))
                .contains(line("GivenName", "Quillon"), line("FamilyName", "Ashgrove"))
                .contains(line("DateOfBirth", "2008-03-31"))
                .doesNotContain("LS1");
    }

    @Test
    void what_is_done_and_shown_stands_in_the_audit_trail() {
        out("learner", "show", ASH, "--names", "--reason", "call 17");
        out("learner", "merge", ASH, "--into", BIRCH, "--reason", "same person");
        out("learner", "history", ASH);

        String trail = out("audit", "--uln", ASH);

        assertThat(trail.lines().toList()).hasSize(4).satisfies(lines -> {
            assertThat(lines.get(0)).contains("operator desk.one  history  events  helpdesk look-up");
            assertThat(lines.get(1)).contains("operator desk.one  merge  merged  same person");
            assertThat(lines.get(2)).contains("  show  LearnerStatus,").contains("FamilyName", "  call 17");
            assertThat(lines.get(3)).isEqualTo("page 1 of 1, 3 entries");
        });
        assertThat(trail).doesNotContain("Quillon", "Ashgrove");
        assertThat(out("audit", "--uln", ASH)).contains("  audit  AuditTrail  ");
    }

    @Test
    void a_deleted_learner_stays_deleted() {
        assertThat(out("learner", "delete", CEDAR, "--reason", "entered by mistake"))
                .contains(CEDAR + " deleted by operator desk.one: entered by mistake");

        assertThat(out("learner", "show", CEDAR)).contains(line("status", "deleted"));
        assertThat(run("learner", "merge", CEDAR, "--into", ASH, "--reason", "x")
                        .err())
                .startsWith("hub: HUB-6102 The learner is deleted. (the learner to merge)");
    }

    @Test
    void the_report_of_ghosts_is_signed_either_way_and_learners_whom_nobody_claims_are_not_in_it() throws Exception {
        Path xml = folder.resolve("ghosts.xml");
        Path csv = folder.resolve("of one.csv");
        CommandLineUnderTest.Ended asked = run("report", "ghosts", "--out", xml, "--reason", "yearly look");

        assertThat(asked.code()).as(asked.err()).isZero();
        assertThat(asked.err()).startsWith("0 of 0 claimed learners reported.");
        Schemas.GHOSTS.validate(Files.readAllBytes(xml));
        assertThat(out("report", "ghosts", "--ukprn", "10099001", "--csv", "--out", csv))
                .isEmpty();
        assertThat(out("report", "ghosts"))
                .startsWith("<Ghosts xmlns=\"urn:learnerhub:ghosts:v1\" version=\"1\"><ds:Signature");
        for (Path signed : List.of(xml, folder.resolve("of one.csv.signature.xml"))) {
            CommandLineUnderTest.Ended verified = CommandLineUnderTest.run("verify", signed, "--data", data);
            assertThat(verified.code()).as(verified.out() + verified.err()).isZero();
        }
        assertThat(run("report", "ghosts", "--csv").err()).contains("--csv needs --out");
        assertThat(run("report", "ghosts", "--min-weight", 0).err()).contains("MinWeight: 1 to 100");
        assertThat(run("report", "ghosts", "--ukprn", "1-2").code()).isEqualTo(2);
    }

    @Test
    void what_cannot_be_meant_is_refused_as_usage_and_says_how_to_mend_it() {
        String nobody = LearnerSheet.uln(99).toString();
        assertThat(run("learner", "merge", ASH, "--into", BIRCH).code()).isEqualTo(2);
        assertThat(run("learner", "merge", ASH, "--reason", "x").code()).isEqualTo(2);
        assertThat(run("learner", "delete", ASH).code()).isEqualTo(2);
        assertThat(run("learner", "delete", ASH, "--reason", " ").err()).contains("--reason must say why");
        assertThat(run("learner", "show", "1234567890").err()).contains("right check digit");
        assertThat(run("learner", "show", nobody))
                .isEqualTo(new CommandLineUnderTest.Ended(
                        2, "", "hub: HUB-6101 No learner has this ULN. Check the number." + System.lineSeparator()));
        assertThat(run("learner", "history", nobody).code()).isEqualTo(2);
        assertThat(run("learner", "unmerge", ASH, "--reason", "x").err()).startsWith("hub: HUB-6104 ");
        assertThat(run("audit", "--uln", ASH, "--page", 0).code()).isEqualTo(2);
        assertThat(run("audit").code()).isEqualTo(2);
        assertThat(run("learner").code()).isEqualTo(2);
    }
}
