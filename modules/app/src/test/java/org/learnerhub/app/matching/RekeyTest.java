package org.learnerhub.app.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learnerhub.app.node.HubCore;
import org.learnerhub.app.settings.HubSettings;
import org.learnerhub.domain.matching.BlockingKeys;
import org.springframework.jdbc.core.JdbcTemplate;

/** A register whose keys were made by other rules is not opened until its keys are made anew. */
class RekeyTest {

    @TempDir
    private Path folder;

    @Test
    void a_register_of_other_key_rules_is_shut_until_it_is_rekeyed() {
        Path data = folder.resolve("data");
        Path people = folder.resolve("people.csv");
        CommandLineUnderTest.run("generate", "--rows", 50, "--seed", 3, "--ulns", "--out", people);
        CommandLineUnderTest.run("register", "load", people, "--data", data);
        assertThat(CommandLineUnderTest.run("register", "rekey", "--data", data).out())
                .contains("nothing to do");

        pretendOlderRules(data);

        CommandLineUnderTest.Ended shut = CommandLineUnderTest.run("match", "duplicates", "--data", data);
        assertThat(shut.code()).isNotZero();
        assertThat(shut.err()).contains("register rekey");
        assertThat(CommandLineUnderTest.run("register", "rekey", "--data", data).out())
                .contains("nodes may start");
        assertThat(CommandLineUnderTest.run("match", "duplicates", "--data", data)
                        .out())
                .contains("50 learners searched");
    }

    private static void pretendOlderRules(Path data) {
        try (HubCore core = HubCore.openWhateverItsKeyRules(HubSettings.load(data, Map.of()), () -> {})) {
            JdbcTemplate jdbc = new JdbcTemplate(core.store().dataSource());
            jdbc.update("update register_state set key_rules = ?", BlockingKeys.RULES - 1);
            jdbc.update("delete from learner_key");
        }
    }
}
