package org.learnerhub.app.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learnerhub.testkit.H2Databases;
import org.learnerhub.testkit.Identity;
import org.learnerhub.testkit.hostile.Attack;
import org.learnerhub.testkit.hostile.HostileCorpus;
import org.learnerhub.testkit.hostile.Target;
import org.learnerhub.testkit.hostile.Trap;
import org.learnerhub.testkit.hostile.Wire;
import org.learnerhub.testkit.hostile.Wire.Answer;

/** Every attack of the corpus on a running hub: a clean answer soon, nobody called, nothing left in the memory. */
class HostileCorpusTest {

    /** Far beyond what is measured: it tells an answer from none. */
    private static final Duration HANG = Duration.ofSeconds(10);

    private static final long GROWTH = 24L << 20;

    @TempDir
    private Path folder;

    @Test
    void every_attack_gets_a_clean_answer_and_does_no_harm() throws InterruptedException {
        Map<String, String> settings =
                Map.of("HUB_REQUEST_PATIENCE_SECONDS", "1", "HUB_MAX_BYTES", Long.toString(16L << 20));
        try (Trap trap = new Trap();
                RunningHub hub = RunningHub.start(folder, H2Databases.freshInMemory(), 2, settings)) {
            Target target =
                    new Target(RunningHub.COLLEGE, hub.login(RunningHub.COLLEGE).password(), trap.port());
            Identity owner = SignedMessagesTest.registered(hub, "RSA", 2048, false);
            Wire wire = new Wire(hub.server().port(), HANG);
            List<Attack> corpus = HostileCorpus.against(
                    target, owner, hub.server().core().clock().instant());

            attack(wire, target, corpus);
            long before = usedHeap();
            attack(wire, target, corpus);

            assertThat(usedHeap() - before).as("growth of the heap").isLessThan(GROWTH);
            assertThat(trap.caught())
                    .as("connections to where the attacks point")
                    .isZero();
        }
    }

    private static void attack(Wire wire, Target target, List<Attack> corpus) {
        List<String> wrong = new ArrayList<>();
        List<String> times = new ArrayList<>();
        for (Attack attack : corpus) {
            Answer answer = wire.send(attack);
            times.add("%6d ms %s".formatted(answer.after().toMillis(), attack));
            if (!clean(attack, answer)) {
                wrong.add(attack + " was answered after " + answer.after() + " by " + answer.text());
            } else if (!good(wire.send(good(target)))) {
                wrong.add(attack + " left a hub that does not answer a good message");
            }
        }
        times.sort(Comparator.reverseOrder());
        System.out.println("slowest of " + corpus.size() + ":\n" + String.join("\n", times.subList(0, 12)));
        assertThat(wrong).isEmpty();
    }

    private static boolean clean(Attack attack, Answer answer) {
        return switch (attack.ending()) {
            case NO_EFFECT -> good(answer);
            case TIMEOUT -> answer.status() == 408;
            case FAULT ->
                answer.status() == 500
                        && answer.text().contains("Fault>")
                        && !answer.text().contains("HUB-9000")
                        && (answer.text().contains("HUB-2005: Sign body and timestamp anew") || !aboutSignature(attack))
                        && !answer.text().matches("(?s).*(java\\.|org\\.apache|Exception:|com\\.ctc).*");
        };
    }

    private static boolean aboutSignature(Attack attack) {
        return attack.name().startsWith("signature:") || attack.name().startsWith("wrapping:");
    }

    private static Attack good(Target target) {
        return Attack.noEffect("good message", target.goodMessage());
    }

    private static boolean good(Answer answer) {
        return answer.status() == 200 && answer.text().contains("WSRC0001");
    }

    private static long usedHeap() throws InterruptedException {
        long used = Long.MAX_VALUE;
        for (int i = 0; i < 5; i++) {
            System.gc();
            Thread.sleep(200);
            used = Math.min(
                    used,
                    Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory());
        }
        return used;
    }
}
