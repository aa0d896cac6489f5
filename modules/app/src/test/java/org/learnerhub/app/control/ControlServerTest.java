package org.learnerhub.app.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learnerhub.app.control.ControlClient.Answer;
import org.learnerhub.app.operator.CommandOrigin;

class ControlServerTest {

    private static final CommandOrigin ORIGIN = new CommandOrigin(Path.of("/somewhere/else"), "desk.one", true);

    private static final CommandRunner NOTHING = (origin, arguments, toOut, toErr) -> 0;

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void what_a_command_says_and_how_it_ends_comes_back_as_it_was_said() throws Exception {
        String strange = "Zoë 🂡 ".repeat(40_000);
        CommandRunner runner = (origin, arguments, toOut, toErr) -> {
            toOut.println(origin + " " + arguments);
            toErr.print("half a line");
            toOut.print(strange);
            return 7;
        };
        serving(
                runner,
                () -> assertThat(call("review", "", "--reason", "née\n2")).isEqualTo(new Answer.Ended(7)));

        assertThat(out.toString())
                .isEqualTo(ORIGIN + " [review, , --reason, née\n2]" + System.lineSeparator() + strange);
        assertThat(err.toString()).isEqualTo("half a line");
    }

    @Test
    void a_command_that_breaks_off_says_so_and_the_hub_goes_on() throws Exception {
        CommandRunner runner = (origin, arguments, toOut, toErr) -> {
            if (arguments.contains("deep")) {
                throw new StackOverflowError();
            }
            throw new IllegalStateException("what a stranger must not read");
        };
        serving(runner, () -> {
            assertThat(call("audit", "deep")).isEqualTo(new Answer.Ended(70));
            assertThat(call("audit")).isEqualTo(new Answer.Ended(70));
        });

        assertThat(err.toString())
                .contains("StackOverflowError", "IllegalStateException")
                .doesNotContain("stranger");
    }

    @Test
    void only_the_owner_may_enter_the_folder() throws Exception {
        serving(NOTHING, () -> {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(control())))
                    .isEqualTo("rwx------");
            assertThat(call("audit")).isEqualTo(new Answer.Ended(0));
        });
        assertThat(control()).isEmptyDirectory();
        assertThat(call("audit")).isEqualTo(new Answer.NoHub());
    }

    @Test
    void a_socket_that_a_dead_hub_left_is_nobody_and_makes_room_for_the_next() throws Exception {
        Path socket = new ControlPlace(control()).prepare();
        Files.createFile(socket);
        assertThat(call("audit")).isEqualTo(new Answer.NoHub());

        serving(NOTHING, () -> assertThat(call("audit")).isEqualTo(new Answer.Ended(0)));
    }

    @Test
    void a_path_too_long_for_a_socket_gives_one_elsewhere_for_the_owner_alone() throws Exception {
        Path deep = folder.resolve("d".repeat(120)).resolve("control");
        Path elsewhere;
        ControlServer server = ControlServer.open(deep, (origin, arguments, toOut, toErr) -> 3);
        try {
            elsewhere = Path.of(Files.readString(deep.resolve("address")));
            assertThat(elsewhere).isNotEqualTo(deep.resolve("socket"));
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(elsewhere.getParent())))
                    .isEqualTo("rwx------");
            assertThat(new ControlClient(deep, new PrintWriter(out), new PrintWriter(err))
                            .call(ORIGIN, List.of("audit")))
                    .isEqualTo(new Answer.Ended(3));
        } finally {
            server.close();
        }
        assertThat(elsewhere.getParent()).doesNotExist();
    }

    @Test
    void no_more_than_four_commands_run_at_once_and_one_that_takes_much_memory() throws Exception {
        CountDownLatch running = new CountDownLatch(4);
        CountDownLatch go = new CountDownLatch(1);
        CommandRunner runner = (origin, arguments, toOut, toErr) -> {
            running.countDown();
            awaitQuietly(go);
            return 0;
        };
        serving(runner, () -> {
            List<CompletableFuture<Answer>> calls = new ArrayList<>();
            calls.add(begin("match", "duplicates"));
            await().until(() -> running.getCount() == 3);
            assertThat(call("register", "load")).isEqualTo(new Answer.Busy());
            for (int i = 0; i < 3; i++) {
                calls.add(begin("audit"));
            }
            running.await();
            assertThat(call("audit")).isEqualTo(new Answer.Busy());

            go.countDown();

            for (CompletableFuture<Answer> call : calls) {
                assertThat(call.get()).isEqualTo(new Answer.Ended(0));
            }
            await().until(() -> call("register", "load").equals(new Answer.Ended(0)));
        });
    }

    @Test
    void a_command_whose_caller_has_gone_ends_where_it_next_speaks() throws Exception {
        AtomicInteger rounds = new AtomicInteger();
        AtomicBoolean undone = new AtomicBoolean();
        CommandRunner runner = (origin, arguments, toOut, toErr) -> {
            try {
                while (true) {
                    toErr.flush();
                    rounds.incrementAndGet();
                }
            } finally {
                undone.set(true);
            }
        };
        serving(runner, () -> {
            try (SocketChannel channel = SocketChannel.open(UnixDomainSocketAddress.of(socket()))) {
                Frames.write(channel, Frames.REQUEST, new Request(ORIGIN, List.of("match")).bytes());
                await().until(() -> rounds.get() > 0);
            }
            await().atMost(Duration.ofSeconds(20)).untilTrue(undone);
        });
    }

    @Test
    void a_hub_that_stops_says_so_to_whoever_waits() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CommandRunner runner = (origin, arguments, toOut, toErr) -> {
            begun.countDown();
            while (true) {
                toErr.flush();
                awaitQuietly(new CountDownLatch(1), 10);
            }
        };
        List<CompletableFuture<Answer>> calls = new ArrayList<>();
        serving(runner, () -> {
            calls.add(begin("match", "train"));
            begun.await();
        });

        assertThat(calls.get(0).get()).isEqualTo(new Answer.Ended(5));
        assertThat(err.toString()).startsWith("hub: the hub stops and has ended this command");
    }

    @Test
    void a_program_of_another_version_is_told() throws Exception {
        serving(NOTHING, () -> {
            try (SocketChannel channel = SocketChannel.open(UnixDomainSocketAddress.of(socket()))) {
                Frames.write(channel, Frames.REQUEST, new byte[] {0, 0, 0, 99});

                assertThat(Frames.text(Frames.read(channel))).contains("two versions: start the hub again");
                assertThat(Frames.read(channel).bytes()).containsExactly(0, 0, 0, 2);
            }
        });
    }

    private void serving(CommandRunner runner, Work work) throws Exception {
        ControlServer server = ControlServer.open(control(), runner);
        try {
            work.run();
        } finally {
            server.close();
        }
    }

    /** What is done while a hub listens. */
    private interface Work {

        void run() throws Exception;
    }

    private CompletableFuture<Answer> begin(String... arguments) {
        return CompletableFuture.supplyAsync(() -> {
            try {
                return call(arguments);
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private Answer call(String... arguments) throws IOException {
        return new ControlClient(control(), new PrintWriter(out), new PrintWriter(err))
                .call(ORIGIN, List.of(arguments));
    }

    private Path control() {
        return folder.resolve("control");
    }

    private Path socket() throws IOException {
        return Path.of(Files.readString(control().resolve("address")));
    }

    private static void awaitQuietly(CountDownLatch latch) {
        awaitQuietly(latch, 60_000);
    }

    private static void awaitQuietly(CountDownLatch latch, long millis) {
        try {
            boolean unused = latch.await(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
