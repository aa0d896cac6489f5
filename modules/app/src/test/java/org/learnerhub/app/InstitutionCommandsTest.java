package org.learnerhub.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learnerhub.app.matching.CommandLineUnderTest;
import org.learnerhub.app.matching.LearnerSheet;
import org.learnerhub.app.node.HubCore;
import org.learnerhub.app.settings.HubSettings;
import org.learnerhub.domain.access.FileEncoding;
import org.learnerhub.domain.access.FileHabits;
import org.learnerhub.domain.access.FileSeparator;
import org.learnerhub.domain.access.Institution;
import org.learnerhub.domain.learner.DateOrder;
import org.learnerhub.domain.provider.Ukprn;
import org.learnerhub.testkit.Identity;

/** The operator's commands for institutions, on a hub in a folder. */
class InstitutionCommandsTest {

    private static final String COLLEGE = "10099001";
    private static final Pattern PASSWORD = Pattern.compile(": ([A-Za-z0-9]{16})\\R");

    @TempDir
    private Path folder = Path.of("");

    private Path data = Path.of("");
    private Path certificate = Path.of("");

    @BeforeEach
    void places() throws IOException {
        data = folder.resolve("data");
        Identity identity = Identity.of("Invented College", "EC", 256, Instant.parse("2026-03-01T09:00:00Z"));
        certificate = Files.writeString(folder.resolve("college.pem"), identity.certificatePem());
    }

    @Test
    void an_institution_is_added_and_listed_also_at_a_hub_that_is_only_begun() {
        String out = out("add", "--name", "A college", "--organisation-ref", "EXAM01", "--certificate", certificate);

        assertThat(out).startsWith("institution 10099001 added: A college");
        assertThat(opens(password(out))).isTrue();
        assertThat(listed()).isEqualTo("10099001  EXAM01  registration            A college  (client certificate)");
    }

    @Test
    void nobody_can_be_the_institution_in_whose_name_the_operator_sends_files() {
        assertThat(CommandLineUnderTest.run(
                                "institution", "add", "--ukprn", "operator", "--name", "Somebody", "--data", data)
                        .err())
                .startsWith("hub: no institution can be OPERATOR");
    }

    @Test
    void a_new_password_leaves_everything_else() {
        String old = password(out("add", "--name", "A college", "--certificate", certificate));
        out("set", "--signing-certificate", certificate, "--signed-messages", "required", "--matching", "strict");
        Institution before = stored();

        String out = out("set", "--new-password");

        assertThat(out).startsWith("institution 10099001: new password");
        assertThat(opens(password(out))).isTrue();
        assertThat(opens(old)).isFalse();
        assertThat(stored()).isEqualTo(before.withPassword(stored().passwordHash()));
    }

    @Test
    void adding_again_replaces_everything() {
        out("add", "--name", "A college", "--certificate", certificate);

        out("add", "--name", "Another name");

        assertThat(listed()).isEqualTo("10099001          registration            Another name");
    }

    @Test
    void what_is_set_can_be_taken_back() {
        String password = password(out("add", "--name", "A college", "--certificate", certificate));
        assertThat(out("set", "--signing-certificate", certificate)).doesNotContain("OrgPassword");
        assertThat(listed()).endsWith("(client certificate)  (signed messages accepted)");
        out("set", "--signed-messages", "required", "--matching", "scored");
        assertThat(listed()).endsWith("(matching scored)  (signed messages required)");

        out("set", "--certificate", "none", "--signing-certificate", "none", "--signed-messages", "accepted");
        out("set", "--matching", "hub");

        assertThat(listed()).endsWith("  A college");
        assertThat(opens(password)).isTrue();
    }

    @Test
    void how_its_files_are_written_is_settled_listed_and_taken_back() {
        out("add", "--name", "A college");

        out("set", "--date-order", "month-first", "--encoding", "mac-roman");
        String out = out("set", "--separator", "pipe");

        assertThat(out).contains("separator pipe");
        assertThat(stored().habits())
                .isEqualTo(new FileHabits(DateOrder.MONTH_FIRST, FileEncoding.MAC_ROMAN, FileSeparator.PIPE));
        assertThat(listed()).endsWith("  A college  (dates month-first)  (encoding mac-roman)  (separator pipe)");

        out("set", "--date-order", "auto", "--encoding", "AUTO", "--separator", "auto");

        assertThat(stored().habits()).isEqualTo(FileHabits.auto());
        assertThat(listed()).endsWith("  A college");
        assertThat(run("set", "--date-order", "year-first").err())
                .contains("--date-order must be one of auto, day-first, month-first");
        assertThat(run("set", "--encoding", "ebcdic").err()).contains("--encoding must be one of auto, utf-8");
        assertThat(run("set", "--separator", "space").err()).contains("--separator must be one of auto, comma");
    }

    @Test
    void signing_cannot_be_required_without_a_certificate() {
        out("add", "--name", "A college");
        Institution before = stored();

        CommandLineUnderTest.Ended ended = run("set", "--signed-messages", "required", "--new-password");

        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.out()).isEmpty();
        assertThat(ended.err()).contains("needs a certificate: --signing-certificate FILE");
        assertThat(stored()).isEqualTo(before);
    }

    @Test
    void what_cannot_be_meant_is_refused_as_usage_and_changes_nothing() {
        out("add", "--name", "A college");
        Institution before = stored();

        assertThat(run("set").code()).isEqualTo(2);
        assertThat(run("set", "--matching", "loose").err()).contains("--matching must be strict or scored");
        assertThat(run("set", "--signed-messages", "always").err()).contains("must be required or accepted");
        assertThat(run("set", "--certificate", folder.resolve("absent.pem")).err())
                .contains("this is no readable X.509 certificate");
        assertThat(run("add", "--name", "x", "--organisation-ref", "12345").code())
                .isEqualTo(2);
        assertThat(run("add", "--name", "x", "--rights", "everything").code()).isEqualTo(2);
        assertThat(run("add", "--name", "x", "--rights", "oversight,awarding").err())
                .contains("oversight stands alone");

        CommandLineUnderTest.Ended unknown =
                CommandLineUnderTest.run("institution", "set", "--ukprn", "10099777", "--new-password", "--data", data);
        assertThat(unknown.code()).isEqualTo(2);
        assertThat(unknown.out()).isEmpty();
        assertThat(unknown.err()).contains("no institution has the UKPRN 10099777");
        assertThat(stored()).isEqualTo(before);
    }

    @Test
    void a_wrong_data_folder_is_named_and_no_new_hub_is_made_there() throws IOException {
        Path empty = Files.createDirectories(folder.resolve("empty"));
        Path absent = folder.resolve("absent");

        for (String command : new String[] {
            "institution list",
            "institution set --ukprn 10099001 --new-password",
            "deadletters list",
            "deadletters replay",
            "learner show " + LearnerSheet.uln(1),
            "audit --uln " + LearnerSheet.uln(1),
            "review list",
            "register rekey",
            "match duplicates --list"
        }) {
            for (Path wrong : new Path[] {empty, absent}) {
                CommandLineUnderTest.Ended ended =
                        CommandLineUnderTest.run((Object[]) (command + " --data " + wrong).split(" ", -1));
                assertThat(ended.code()).as(command).isEqualTo(2);
                assertThat(ended.err()).as(command).contains(wrong.toString(), "--data");
            }
        }

        assertThat(empty).isEmptyDirectory();
        assertThat(absent).doesNotExist();
    }

    private String out(String command, Object... options) {
        CommandLineUnderTest.Ended ended = run(command, options);
        assertThat(ended.code()).as(ended.err()).isZero();
        return ended.out();
    }

    private CommandLineUnderTest.Ended run(String command, Object... options) {
        Object[] all = new Object[options.length + 6];
        all[0] = "institution";
        all[1] = command;
        all[2] = "--ukprn";
        all[3] = COLLEGE;
        all[4] = "--data";
        all[5] = data;
        System.arraycopy(options, 0, all, 6, options.length);
        return CommandLineUnderTest.run(all);
    }

    private String listed() {
        CommandLineUnderTest.Ended ended = CommandLineUnderTest.run("institution", "list", "--data", data);
        assertThat(ended.code()).as(ended.err()).isZero();
        return ended.out().stripTrailing();
    }

    private static String password(String out) {
        Matcher password = PASSWORD.matcher(out);
        assertThat(password.find()).as(out).isTrue();
        return password.group(1);
    }

    private Institution stored() {
        try (HubCore core = HubCore.open(HubSettings.load(data, Map.of()), () -> {})) {
            return core.store().institutions().find(new Ukprn(COLLEGE)).orElseThrow();
        }
    }

    private boolean opens(String password) {
        try (HubCore core = HubCore.open(HubSettings.load(data, Map.of()), () -> {})) {
            return core.passwords()
                    .matches(
                            core.store().institutions().find(new Ukprn(COLLEGE)).orElseThrow(), password);
        }
    }
}
