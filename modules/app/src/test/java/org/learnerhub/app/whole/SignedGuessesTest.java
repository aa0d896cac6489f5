package org.learnerhub.app.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.learnerhub.app.whole.SignedMessagesTest.send;
import static org.learnerhub.app.whole.SignedMessagesTest.withValue;
import static org.learnerhub.app.whole.SignedMessagesTest.zeros;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learnerhub.testkit.H2Databases;
import org.learnerhub.testkit.Identity;
import org.learnerhub.testkit.hostile.MessageSigner;
import org.learnerhub.testkit.hostile.Target;

/** Guesses at a password in signed messages, by somebody who has not been there before. */
class SignedGuessesTest {

    @TempDir
    private Path folder;

    @Test
    void a_bad_signature_is_told_to_nobody_without_the_password_and_locks_out_as_a_plain_message_does() {
        try (RunningHub hub = RunningHub.start(folder, H2Databases.freshInMemory(), 2, Map.of())) {
            Target target =
                    new Target(RunningHub.COLLEGE, hub.login(RunningHub.COLLEGE).password(), 1);
            Identity owner = SignedMessagesTest.registered(hub, "EC", 256, true);
            String guess = target.goodMessage().replace(target.password(), "sixteen letters!");
            MessageSigner signer =
                    new MessageSigner(owner, hub.server().core().clock().instant());

            assertThat(send(hub, withValue(signer, guess, zeros(64)))).contains("HUB-2002");
            List<String> answers = IntStream.range(0, 12)
                    .mapToObj(any -> send(hub, withValue(signer, guess, zeros(64))))
                    .toList();

            assertThat(answers).anyMatch(answer -> answer.contains("HUB-2007"));
            assertThat(answers).noneMatch(answer -> answer.contains("HUB-2005") || answer.contains("HUB-9000"));
        }
    }
}
