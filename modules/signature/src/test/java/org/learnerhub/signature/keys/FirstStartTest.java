package org.learnerhub.signature.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.learnerhub.signature.OwnJava;

/** A first start that is cut off anywhere, or made twice at once, leaves one whole set of keys. */
class FirstStartTest {

    private static final List<String> SET = List.of("ca.p12", "hub.p12", "secrets.p12", "store.password");

    @TempDir
    Path folder;

    @Test
    void two_processes_at_once_make_one_set() throws Exception {
        ExecutorService both = Executors.newFixedThreadPool(2);
        List<Future<String>> outputs = IntStream.range(0, 2)
                .mapToObj(i -> both.submit(() -> OwnJava.run(folder, OpenKeysProcess.class.getName(), folder.toString())
                        .output()))
                .toList();
        String first = outputs.get(0).get();
        String second = outputs.get(1).get();
        both.shutdown();

        String fingerprint = open().fingerprint();
        assertThat(List.of(first.strip(), second.strip()))
                .containsExactlyInAnyOrder("4 " + fingerprint, "0 " + fingerprint);
    }

    @Test
    void many_threads_at_once_make_one_set() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        List<Future<HubKeys>> opened =
                IntStream.range(0, 4).mapToObj(i -> threads.submit(this::open)).toList();
        List<String> fingerprints = new ArrayList<>();
        int made = 0;
        for (Future<HubKeys> keys : opened) {
            fingerprints.add(keys.get().fingerprint());
            made += keys.get().made().any() ? 1 : 0;
        }
        threads.shutdown();

        assertThat(fingerprints).containsOnly(open().fingerprint());
        assertThat(made).isEqualTo(1);
    }

    @Test
    void cut_off_before_the_decision_nothing_was_made() throws Exception {
        Path draft = Files.createDirectories(keys().resolve(".draft"));
        Files.writeString(draft.resolve("ca.p12"), "half a key store");

        HubKeys made = open();

        assertThat(made.made().files()).hasSize(4);
        assertThat(open().fingerprint()).isEqualTo(made.fingerprint());
        assertThat(names()).containsExactlyInAnyOrder("ca.p12", "hub.p12", "secrets.p12", "store.password", ".lock");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void cut_off_after_the_decision_the_next_start_completes_the_same_set(int moved) throws Exception {
        String fingerprint = open().fingerprint();
        Path decided = Files.createDirectory(keys().resolve(".decided"));
        for (String name : SET.subList(moved, SET.size())) {
            Files.move(keys().resolve(name), decided.resolve(name));
        }

        HubKeys completed = open();

        assertThat(completed.fingerprint()).isEqualTo(fingerprint);
        assertThat(completed.made().any()).isTrue();
        assertThat(open().made().any()).isFalse();
        assertThat(decided).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ca.p12", "hub.p12", "secrets.p12", "store.password"})
    void a_file_that_is_lost_later_is_missed_and_never_made_anew(String lost) throws Exception {
        open();
        Files.delete(keys().resolve(lost));

        assertThatThrownBy(this::open)
                .isInstanceOf(UnusableKeysException.class)
                .hasMessageContaining(lost)
                .hasMessageContaining("Restore them from the backup");
        assertThat(keys().resolve(lost)).doesNotExist();
    }

    private HubKeys open() {
        return HubKeys.open(
                new KeySettings(keys(), folder.resolve("trust"), "Example hub", KeyType.ECDSA_P256),
                new SecureRandom(),
                Clock.systemUTC());
    }

    private Path keys() {
        return folder.resolve("keys");
    }

    private List<String> names() throws Exception {
        try (Stream<Path> files = Files.list(keys())) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
