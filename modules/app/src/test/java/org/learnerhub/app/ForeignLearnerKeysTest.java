package org.learnerhub.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learnerhub.app.node.HubCore;
import org.learnerhub.app.operator.UserMistake;
import org.learnerhub.app.settings.HubSettings;

/** What a node seals by keys that the others do not have is lost to them: such a node does not start. */
class ForeignLearnerKeysTest {

    private static final Pattern WANTED = Pattern.compile("write ([0-9a-f]{16}) into");

    @TempDir
    private Path folder;

    @Test
    void a_node_with_another_folder_of_learners_keys_does_not_start_until_the_folder_is_given_up_for_lost()
            throws IOException {
        start(Map.of());
        start(Map.of());
        Path other = folder.resolve("other");
        Map<String, String> foreign = Map.of("HUB_LEARNER_KEYS", other.toString());

        Matcher wanted = WANTED.matcher(assertThatExceptionOfType(UserMistake.class)
                .isThrownBy(() -> start(foreign))
                .withMessageContaining(other.toString())
                .actual()
                .getMessage());
        assertThat(wanted.find()).isTrue();
        start(Map.of());
        Files.writeString(other.resolve("mark"), wanted.group(1));

        start(foreign);
    }

    private void start(Map<String, String> environment) {
        HubCore.open(HubSettings.load(folder.resolve("data"), environment), () -> {})
                .close();
    }
}
