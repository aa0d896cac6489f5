package org.learnerhub.app.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learnerhub.testkit.H2Databases;
import org.learnerhub.testkit.hostile.Attack;
import org.learnerhub.testkit.hostile.Target;
import org.learnerhub.testkit.hostile.Wire;

/** Whom a running hub believes about where a call came from, seen by whom it locks. */
class ForwardedAddressTest {

    private static final String PLATFORM = "spring.main.cloud-platform";

    @TempDir
    private Path folder;

    @AfterEach
    void leaveTheCloud() {
        System.clearProperty(PLATFORM);
    }

    /** There Spring Boot would by itself believe everybody whose address is private. */
    @Test
    void on_kubernetes_too_nobody_is_believed_who_is_no_trusted_proxy() {
        System.setProperty(PLATFORM, "kubernetes");
        try (RunningHub hub = start(Map.of())) {
            assertThat(guesses(hub, "198.51.100.1", "198.51.100.2", "198.51.100.3", "198.51.100.4", "198.51.100.5"))
                    .containsOnly("HUB-2002");
            assertThat(guesses(hub, "198.51.100.6")).containsOnly("HUB-2007");
        }
    }

    @Test
    void behind_a_trusted_proxy_each_client_is_locked_for_itself_whatever_its_port() {
        try (RunningHub hub = start(Map.of("HUB_TRUSTED_PROXIES", "127.0.0.1"))) {
            assertThat(guesses(hub, "198.51.100.1:1", "198.51.100.1:2", "198.51.100.1", "9.9.9.9, 198.51.100.1:4"))
                    .containsOnly("HUB-2002");
            assertThat(guesses(hub, "198.51.100.1:5", "198.51.100.1:6")).containsExactly("HUB-2002", "HUB-2007");
            assertThat(guesses(hub, "198.51.100.2")).containsOnly("HUB-2002");
        }
    }

    private RunningHub start(Map<String, String> settings) {
        return RunningHub.start(folder, H2Databases.freshInMemory(), 2, settings);
    }

    private static List<String> guesses(RunningHub hub, String... forwarded) {
        byte[] message = new Target(RunningHub.COLLEGE, "sixteen letters!", 1)
                .goodMessage()
                .getBytes(StandardCharsets.UTF_8);
        List<String> codes = new ArrayList<>();
        for (String said : forwarded) {
            String answer = new Wire(hub.server().port(), Duration.ofSeconds(10))
                    .send(Attack.message(
                            "/services/LearnerService",
                            message,
                            "Content-Type: text/xml; charset=utf-8",
                            "X-Forwarded-For: " + said))
                    .text();
            int code = answer.indexOf("HUB-");
            codes.add(code < 0 ? answer : answer.substring(code, code + 8));
        }
        return codes;
    }
}
