package org.learnerhub.domain.registration.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learnerhub.domain.audit.AuditEntry;
import org.learnerhub.domain.exchange.Batch;
import org.learnerhub.domain.exchange.BatchId;
import org.learnerhub.domain.exchange.BatchState;
import org.learnerhub.domain.exchange.Tally;
import org.learnerhub.domain.exchange.Task;
import org.learnerhub.domain.learner.LearnerRegister.RegisterState;
import org.learnerhub.domain.learner.RegisteredLearner;
import org.learnerhub.domain.memory.InMemoryHub;
import org.learnerhub.domain.memory.InMemoryTransactions;
import org.learnerhub.domain.memory.LineFile;
import org.learnerhub.domain.memory.People;
import org.learnerhub.domain.problem.Refusal;
import org.learnerhub.domain.registration.IdentifierLink;
import org.learnerhub.domain.registration.ReturnCode;
import org.learnerhub.domain.registration.RowOutcome;

/**
 * The promise of the whole: the same files in the same order on the same register come to the same end, whatever the
 * order of the tasks between them, however often a task comes, and wherever a node dies.
 */
class AnyOrderTest {

    private static final int SEEDS = 30;
    private static final double CRASH = .15;
    private static final double AGAIN = .2;

    @Test
    void the_end_is_the_same_whatever_happens_on_the_way(@TempDir Path folder) throws IOException {
        List<LineFile> files = MuddledFiles.of(new Random(19));
        End expected = inOrder(hub(folder), files);
        assertThat(expected.outcomes.stream()
                        .flatMap(List::stream)
                        .map(RowOutcome::code)
                        .distinct())
                .as("the files must be worth the trouble")
                .contains(
                        ReturnCode.RC001,
                        ReturnCode.RC002,
                        ReturnCode.RC003,
                        ReturnCode.RC004,
                        ReturnCode.RC005,
                        ReturnCode.RC006,
                        ReturnCode.RC007,
                        ReturnCode.RC008,
                        ReturnCode.RC009,
                        ReturnCode.RC010);

        for (int seed = 1; seed <= SEEDS; seed++) {
            InMemoryHub hub = hub(folder);
            End end = muddled(hub, files, new Random(seed));
            assertSame(seed, end, expected);
            assertThat(hub.vault().openDrafts()).as("drafts, seed %s", seed).isZero();
        }
    }

    private static End inOrder(InMemoryHub hub, List<LineFile> files) {
        List<BatchId> ids = new ArrayList<>();
        files.forEach(file -> ids.add(hub.submit(file)));
        hub.settle();
        return End.of(hub, ids);
    }

    private static End muddled(InMemoryHub hub, List<LineFile> files, Random random) {
        hub.crashWhere(() -> random.nextDouble() < CRASH);
        List<BatchId> ids = new ArrayList<>();
        for (LineFile file : files) {
            ids.add(submit(hub, file));
        }
        List<Task> broker = new ArrayList<>();
        while (!hub.outbox().waiting().isEmpty() || !broker.isEmpty()) {
            if (broker.isEmpty() || random.nextInt(3) == 0) {
                relay(hub, broker, random);
            } else {
                perform(hub, broker, random);
            }
            if (random.nextInt(40) == 0) {
                resume(hub);
            }
        }
        hub.crashWhere(() -> false);
        return End.of(hub, ids);
    }

    private static BatchId submit(InMemoryHub hub, LineFile file) {
        while (true) {
            try {
                return hub.submit(file);
            } catch (InMemoryTransactions.Crash died) {
                // the sender sends it again
            }
        }
    }

    /** Now and then the node dies after handing over and before forgetting. */
    private static void relay(InMemoryHub hub, List<Task> broker, Random random) {
        try {
            hub.outbox().relay(1 + random.nextInt(4), tasks -> {
                broker.addAll(tasks);
                if (random.nextDouble() < CRASH) {
                    throw new InMemoryTransactions.Crash();
                }
            });
        } catch (InMemoryTransactions.Crash died) {
            // the tasks come twice
        }
    }

    private static void perform(InMemoryHub hub, List<Task> broker, Random random) {
        Task task = broker.get(random.nextInt(broker.size()));
        try {
            hub.perform(task);
            if (random.nextDouble() >= AGAIN) {
                broker.remove(task);
            }
        } catch (InMemoryTransactions.Crash died) {
            // the task comes again
        }
    }

    private static void resume(InMemoryHub hub) {
        hub.clock().advance(InMemoryHub.PATIENCE);
        try {
            hub.resumeStalled().resume();
        } catch (InMemoryTransactions.Crash died) {
            // then the next time
        }
    }

    private static InMemoryHub hub(Path folder) throws IOException {
        InMemoryHub hub = new InMemoryHub(Files.createTempDirectory(folder, "hub"));
        MuddledFiles.fill(hub.register());
        assertThat(hub.register().everybody())
                .extracting(RegisteredLearner::uln)
                .contains(People.uln(1));
        return hub;
    }

    private static void assertSame(int seed, End end, End expected) {
        for (int batch = 0; batch < expected.outcomes.size(); batch++) {
            List<RowOutcome> rows = end.outcomes.get(batch);
            List<RowOutcome> wanted = expected.outcomes.get(batch);
            assertThat(rows).hasSameSizeAs(wanted);
            for (int row = 0; row < wanted.size(); row++) {
                if (!rows.get(row).equals(wanted.get(row))) {
                    assertThat(rows.get(row))
                            .as("seed %s batch %s row %s", seed, batch, row)
                            .isEqualTo(wanted.get(row));
                }
            }
        }
        assertThat(end.equals(expected))
                .as("everything else, seed %s:%n%s%n%s", seed, end, expected)
                .isTrue();
    }

    /** Everything that must be the same in the end. */
    private record End(
            List<BatchState> states,
            List<Refusal> refusals,
            List<Tally> tallies,
            List<List<RowOutcome>> outcomes,
            List<String> outputs,
            RegisterState register,
            List<RegisteredLearner> learners,
            List<String> identifiers,
            List<String> trail,
            List<Boolean> delivered) {

        static End of(InMemoryHub hub, List<BatchId> ids) {
            List<Batch> batches = ids.stream().map(hub::batch).toList();
            return new End(
                    batches.stream().map(Batch::state).toList(),
                    batches.stream().map(Batch::refusal).collect(Collectors.toList()),
                    batches.stream().map(Batch::tally).toList(),
                    batches.stream()
                            .map(batch -> batch.checked() == null ? List.<RowOutcome>of() : hub.outcomes(batch.id()))
                            .toList(),
                    batches.stream().map(batch -> output(hub, batch)).toList(),
                    hub.register().state(),
                    hub.register().everybody(),
                    hub.identifiers().all().stream()
                            .map(link -> called(link, ids))
                            .sorted()
                            .toList(),
                    hub.trail().stream().map(entry -> told(entry, ids)).sorted().toList(),
                    ids.stream().map(hub.delivered()::contains).toList());
        }

        /** All but the time and the job's number, which are others where a node died. */
        private static String told(AuditEntry entry, List<BatchId> ids) {
            String[] job = entry.correlationId().split("-");
            return String.join(
                    " ",
                    "file " + ids.indexOf(new BatchId(Long.parseLong(job[1]))) + " chunk " + job[2],
                    entry.operation(),
                    entry.purpose().replaceFirst("job \\d+", "job"),
                    entry.subject().toString().replaceFirst("number=\\d+", "number"),
                    entry.shown().words().toString());
        }

        private static String called(IdentifierLink link, List<BatchId> ids) {
            return link.identifier().value() + " " + link.uln() + " " + link.registered() + " " + link.keyFields() + " "
                    + ids.indexOf(new BatchId(link.firstBatch())) + " "
                    + ids.indexOf(new BatchId(link.lastBatch()));
        }

        private static String output(InMemoryHub hub, Batch batch) {
            String name = batch.id() + "/output.csv";
            return hub.vault().has(name) ? new String(hub.vault().bytes(name), StandardCharsets.UTF_8) : "";
        }

        @Override
        public String toString() {
            return states + " " + tallies + " " + register + " " + delivered;
        }
    }
}
