package org.learnerhub.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learnerhub.app.node.HubCore;
import org.learnerhub.app.operator.CommandOrigin;
import org.learnerhub.app.settings.HubSettings;
import org.learnerhub.domain.access.Institution;
import org.learnerhub.domain.access.Role;
import org.learnerhub.domain.learner.LearnerRegister.RegisterState;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.record.EventContent.Achievement;
import org.learnerhub.domain.record.Fact;
import org.learnerhub.testkit.H2Databases;
import org.learnerhub.testkit.SampleLearners;
import org.learnerhub.testkit.TestDatabase;
import org.learnerhub.testkit.record.SampleEvents;
import org.springframework.jdbc.core.JdbcTemplate;

/** The operator's commands for challenges, on a hub in a folder with a mail server that is one. */
class ChallengeCommandsTest {

    private static final Uln ULN = SampleLearners.uln(1);

    private final GreenMail mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @TempDir
    private Path folder = Path.of("");

    private HubCore core;

    /** A learner with event 1, a result of an awarding body that is known. */
    @BeforeEach
    void open() {
        mail.start();
        TestDatabase database = H2Databases.freshInMemory();
        core = HubCore.open(
                HubSettings.load(
                        folder,
                        Map.of(
                                "HUB_DATABASE_URL", database.url(),
                                "HUB_DATABASE_USER", database.user(),
                                "HUB_MAIL_SERVER", "127.0.0.1:" + mail.getSmtp().getPort(),
                                "HUB_MAIL_SECURITY", "none",
                                "HUB_MAIL_FROM", "hub@example.org",
                                "HUB_MAIL_HELPDESK", "desk@example.org",
                                "HUB_PUBLIC_URL", "https://records.example.org/")),
                () -> {});
        core.store()
                .institutions()
                .save(new Institution(
                        SampleEvents.AWARDING, null, "Invented Board", Set.of(Role.AWARDING), "", null, null));
        core.store().unitOfWork().run(() -> {
            RegisterState state = core.store().register().lockForAllocation();
            core.store()
                    .register()
                    .add(List.of(SampleLearners.learner(1)), core.clock().instant(), "job 7");
            core.store().register().save(new RegisterState(1, state.ulnPosition()));
            core.store().records().eventLog().lock();
            Fact first = SampleEvents.first(
                    1,
                    ULN,
                    SampleEvents.AWARDING,
                    new Achievement("601/4505/5", LocalDate.of(2026, 8, 13), null, "B", null, false));
            core.store().records().eventLog().append(List.of(first), List.of(), 1);
        });
    }

    @AfterEach
    void close() {
        core.close();
        mail.stop();
    }

    @Test
    void a_challenge_is_raised_shown_amended_and_told_without_a_word_about_the_learner() throws Exception {
        assertThat(lines(
                        0,
                        "challenge",
                        "raise",
                        "--kind",
                        "IncorrectEvent",
                        "--uln",
                        ULN,
                        "--event",
                        1,
                        "--set",
                        "AchievedGrade=A",
                        "--words",
                        "My certificate says A",
                        "--email",
                        "zoe@example.org",
                        "--reason",
                        "rang up, passport seen"))
                .containsExactly("DC00000001 raised");
        assertThat(lines(
                        0,
                        "challenge",
                        "raise",
                        "--kind",
                        "incorrect-event",
                        "--uln",
                        ULN,
                        "--event",
                        1,
                        "--set",
                        "AchievedGrade=A",
                        "--reason",
                        "rang up again"))
                .containsExactly("DC00000001 is open already");
        assertThat(lines(0, "challenge", "list"))
                .hasSize(2)
                .first()
                .asString()
                .contains("DC00000001  WithAwardingBody  IncorrectEvent", "with AWARDB01");
        assertThat(lines(0, "record", "show", "--uln", ULN))
                .anyMatch(line -> line.contains("live, under challenge DC00000001"));

        assertThat(lines(0, "challenge", "answer", "DC00000001", "--words", "You are right.", "--amend"))
                .containsExactly("DC00000001 Amended");
        assertThat(lines(0, "record", "show", "--uln", ULN))
                .anyMatch(line -> line.contains("answer to DC00000001  grade A, final  because You are right."))
                .noneMatch(line -> line.contains("under challenge"));
        assertThat(lines(0, "challenge", "show", "1"))
                .anyMatch(line -> line.contains("AchievedGrade: B | should be: A"))
                .anyMatch(line -> line.contains("raised by operator"))
                .anyMatch(line -> line.endsWith(": You are right."));
        assertThat(run("challenge", "refuse", "DC00000001", "--words", "No").err())
                .startsWith("hub: HUB-6141 ");
        assertThat(lines(0, "challenge", "list")).containsExactly("0 open");
        assertThat(audited("challenge-raise")).isEqualTo(2);
        assertThat(audited("challenge-decide")).isEqualTo(1);

        core.notices().sending().orElseThrow().sendDue();
        List<String> sent = new ArrayList<>();
        for (MimeMessage message : mail.getReceivedMessages()) {
            sent.add(message.getSubject() + message.getContent());
        }
        assertThat(sent)
                .hasSize(2)
                .allMatch(text -> text.contains("https://records.example.org/challenges/DC00000001"))
                .noneMatch(text -> text.contains(ULN.toString()) || text.contains("601") || text.contains("right"));
        assertThat(lines(0, "notices", "list", "--state", "KEPT"))
                .as("the register of providers has no address of the awarding body")
                .first()
                .asString()
                .contains("challenge-to-answer  DC00000001");
    }

    @Test
    void what_could_not_be_sent_is_set_aside_and_replayed() {
        lines(
                0,
                "challenge",
                "raise",
                "--kind",
                "WrongRecord",
                "--uln",
                ULN,
                "--words",
                "Not me",
                "--reason",
                "rang up");
        new JdbcTemplate(core.store().dataSource())
                .update("update notice set due_at = timestamp with time zone '2020-01-01 00:00:00Z'");
        core.notices().sending().orElseThrow().sendDue();
        assertThat(lines(0, "notices", "list")).hasSize(3).first().asString().endsWith("HUB-6157");

        assertThat(lines(0, "notices", "replay", 1)).containsExactly("1 is tried again");
        assertThat(run("notices", "replay", 99).err()).startsWith("hub: HUB-6158 ");
        core.notices().sending().orElseThrow().sendDue();
        assertThat(mail.getReceivedMessages()).hasSize(1);
    }

    @Test
    void what_is_no_challenge_is_refused_with_its_code() {
        assertThat(run("challenge", "show", "DC00000009").err()).startsWith("hub: HUB-6140 ");
        assertThat(run(
                                "challenge",
                                "raise",
                                "--kind",
                                "IncorrectEvent",
                                "--uln",
                                ULN,
                                "--event",
                                9,
                                "--words",
                                "x",
                                "--reason",
                                "y")
                        .err())
                .startsWith("hub: HUB-6143 ");
        assertThat(run("challenge", "raise", "--kind", "Nonsense", "--uln", ULN, "--reason", "y")
                        .err())
                .startsWith("hub: HUB-6144 ");
        assertThat(lines(
                        0,
                        "challenge",
                        "raise",
                        "--kind",
                        "DuplicateUln",
                        "--uln",
                        ULN,
                        "--words",
                        "two",
                        "--reason",
                        "y"))
                .containsExactly("DC00000001 raised");
        assertThat(run("challenge", "answer", "DC1", "--words", "w", "--amend", "--remove")
                        .code())
                .isEqualTo(2);
        assertThat(lines(0, "challenge", "pass", "DC1", "--to", "AWARDB01"))
                .containsExactly("DC00000001 WithAwardingBody");
        assertThat(lines(0, "challenge", "answer", "DC1", "--words", "merged", "--settled"))
                .containsExactly("DC00000001 Amended");
    }

    private @Nullable Integer audited(String operation) {
        return new JdbcTemplate(core.store().dataSource())
                .queryForObject("select count(*) from audit_entry where operation = ?", Integer.class, operation);
    }

    private List<String> lines(int code, Object... words) {
        Ended ended = run(words);
        assertThat(ended.code()).as(ended.err()).isEqualTo(code);
        return ended.out().lines().toList();
    }

    private Ended run(Object... words) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        List<String> all = new ArrayList<>(Stream.of(words).map(String::valueOf).toList());
        all.addAll(List.of("--data", folder.toString()));
        int code = Commands.inside(core)
                .run(new CommandOrigin(folder, "desk.one", false), all, new PrintWriter(out), new PrintWriter(err));
        return new Ended(code, out.toString(), err.toString());
    }

    private record Ended(int code, String out, String err) {}
}
