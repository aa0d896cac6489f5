package org.learnerhub.app.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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

    /** Longer than the hub waits for anybody: it tells an answer from none. */
    private static final Duration HANG = Duration.ofSeconds(30);

    /** For all that are not slow on purpose: tells an answer from one that a bomb has slowed, on a busy machine too. */
    private static final Duration SOON = Duration.ofSeconds(15);

    private static final long GROWTH = 24L << 20;

    /** Eight messages of 8 MiB, of which nothing may be kept. */
    private static final long PEAK = 48L << 20;

    private static final int AT_ONCE = 8;
    private static final Pattern CODE = Pattern.compile("HUB-\\d{4}");

    @TempDir
    private Path folder;

    @Test
    void every_attack_gets_a_clean_answer_and_does_no_harm() throws InterruptedException {
        try (Trap trap = new Trap();
                RunningHub hub = start(Map.of())) {
            Target target = target(hub, trap);
            Wire wire = new Wire(hub.server().port(), HANG);
            List<Attack> corpus = corpus(hub, target, false);

            attack(wire, corpus, () -> good(wire.send(good(target))));
            long before = usedHeap();
            attack(wire, corpus, () -> true);

            assertThat(usedHeap() - before).as("growth of the heap").isLessThan(GROWTH);
            assertNobodyCalled(trap);
        }
    }

    @Test
    void senders_without_end_are_given_up_and_do_no_harm() throws InterruptedException {
        try (Trap trap = new Trap();
                RunningHub hub = start(Map.of("HUB_REQUEST_PATIENCE_SECONDS", "3"))) {
            Target target = target(hub, trap);
            Wire wire = new Wire(hub.server().port(), HANG);

            attack(wire, corpus(hub, target, true), () -> good(wire.send(good(target))));

            for (Attack unfinished : HostileCorpus.unfinished(target)) {
                attackAtOnce(wire, unfinished);
                assertThat(good(wire.send(good(target))))
                        .as("answer after " + unfinished)
                        .isTrue();
            }
            assertNobodyCalled(trap);
        }
    }

    private static void assertNobodyCalled(Trap trap) {
        assertThat(trap.caught()).as("connections to where the attacks point").isZero();
    }

    private RunningHub start(Map<String, String> settings) {
        Map<String, String> all = new HashMap<>(settings);
        all.put("HUB_MAX_BYTES", Long.toString(16L << 20));
        return RunningHub.start(folder, H2Databases.freshInMemory(), 2, all);
    }

    private static Target target(RunningHub hub, Trap trap) {
        return new Target(RunningHub.COLLEGE, hub.login(RunningHub.COLLEGE).password(), trap.port());
    }

    /** @param slow those that take their time on purpose, else all others */
    private static List<Attack> corpus(RunningHub hub, Target target, boolean slow) {
        Identity owner = SignedMessagesTest.registered(hub, "RSA", 2048, false);
        List<Attack> corpus = HostileCorpus.against(
                        target, owner, hub.server().core().clock().instant())
                .stream()
                .filter(attack -> attack.slow() == slow)
                .toList();
        assertThat(corpus).isNotEmpty();
        return corpus;
    }

    /** Who has been refused and does not send to the end may be given up, or cut off, before it is told why. */
    private static void attackAtOnce(Wire wire, Attack attack) throws InterruptedException {
        long before = usedHeap();
        List<Answer> answers = Collections.synchronizedList(new ArrayList<>());
        List<Thread> senders = new ArrayList<>();
        for (int i = 0; i < AT_ONCE; i++) {
            senders.add(new Thread(() -> answers.add(wire.send(attack)), "sender"));
        }
        senders.forEach(Thread::start);
        long peak = before;
        while (senders.stream().anyMatch(Thread::isAlive)) {
            System.gc();
            peak = Math.max(peak, used());
            Thread.sleep(50);
        }
        assertThat(peak - before).as("heap for " + attack).isLessThan(PEAK);
        assertThat(answers)
                .hasSize(AT_ONCE)
                .allMatch(answer -> answer.status() == 0 || answer.status() == 408 || clean(attack, answer));
    }

    /** @param aliveAfterwards asked after each attack */
    private static void attack(Wire wire, List<Attack> corpus, BooleanSupplier aliveAfterwards) {
        List<String> wrong = new ArrayList<>();
        List<String> times = new ArrayList<>();
        for (Attack attack : corpus) {
            Answer answer = wire.send(attack);
            times.add("%6d ms %s".formatted(answer.after().toMillis(), attack));
            if (!clean(attack, answer) || !(attack.slow() || answer.after().compareTo(SOON) < 0)) {
                wrong.add(attack + " was answered after " + answer.after() + " by " + answer.text());
            } else if (!aliveAfterwards.getAsBoolean()) {
                wrong.add(attack + " left a hub that does not answer a good message");
            }
        }
        times.sort(Comparator.reverseOrder());
        System.out.println("slowest of " + corpus.size() + ":\n"
                + String.join("\n", times.subList(0, Math.min(12, times.size()))));
        assertThat(wrong).isEmpty();
    }

    private static boolean clean(Attack attack, Answer answer) {
        return switch (attack.ending()) {
            case NO_EFFECT -> good(answer);
            case NOT_READ -> answer.status() == 415 && answer.text().contains("Accept-Encoding: identity");
            case TIMEOUT -> answer.status() == 408;
            case FAULT ->
                answer.status() == 500
                        && answer.text().contains("Fault>")
                        && attack.codes().containsAll(codes(answer))
                        && (answer.text().contains("HUB-2005: Sign body and timestamp anew") || !aboutSignature(attack))
                        && !answer.text().matches("(?s).*(java\\.|org\\.apache|Exception:|com\\.ctc).*");
        };
    }

    private static boolean aboutSignature(Attack attack) {
        return attack.name().startsWith("signature:") || attack.name().startsWith("wrapping:");
    }

    /** Every code that the fault names; one that names none would match any attack. */
    private static Set<String> codes(Answer answer) {
        Set<String> codes =
                CODE.matcher(answer.text()).results().map(MatchResult::group).collect(Collectors.toSet());
        return codes.isEmpty() ? Set.of("none") : codes;
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
            used = Math.min(used, used());
        }
        return used;
    }

    private static long used() {
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
