package org.learnerhub.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learnerhub.app.matching.CommandLineUnderTest;
import org.learnerhub.app.node.HubCore;
import org.learnerhub.app.settings.HubSettings;
import org.learnerhub.domain.exchange.BatchId;
import org.learnerhub.domain.exchange.DeadLetter;
import org.learnerhub.domain.exchange.Step;
import org.learnerhub.domain.exchange.Task;
import org.learnerhub.testkit.SampleBatches;

/** The operator's commands for parked tasks, on a hub in a folder. */
class DeadLettersCommandsTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void parked_tasks_are_listed_and_replayed_one_by_one_or_all() {
        List<DeadLetter> parked = parked();
        assertThat(out("list")).containsExactly(line(parked.get(0), "id-1"), line(parked.get(1), "id-2"), "2 parked");

        assertThat(out("replay", 4711)).containsExactly("0 set going again");
        assertThat(out("replay", parked.get(1).id())).containsExactly("1 set going again");
        assertThat(out("list")).containsExactly(line(parked.get(0), "id-1"), "1 parked");

        assertThat(out("replay")).containsExactly("1 set going again");
        assertThat(out("list")).containsExactly("0 parked");
        assertThat(outbox()).contains(parked.get(0).task(), parked.get(1).task());
    }

    @Test
    void an_id_that_is_no_number_is_refused_as_usage() {
        parked();

        assertThat(run("replay", "all").code()).isEqualTo(2);
        assertThat(out("list")).hasSize(3);
    }

    private static String line(DeadLetter letter, String correlationId) {
        return "%d  %s  HUB-9000  %s  %s".formatted(letter.id(), letter.task(), letter.parkedAt(), correlationId);
    }

    private List<DeadLetter> parked() {
        try (HubCore core = open()) {
            park(core, "id-1");
            park(core, "id-2");
            return core.store().deadLetters().all();
        }
    }

    private static void park(HubCore core, String correlationId) {
        BatchId batch = core.store().ledger().nextId();
        core.store()
                .unitOfWork()
                .run(() -> core.store()
                        .ledger()
                        .add(
                                SampleBatches.received(batch, SampleBatches.identity(correlationId)),
                                SampleBatches.receipt(batch)));
        core.park().park(Task.of(Step.CHECK, batch), "HUB-9000", correlationId);
    }

    private List<Task> outbox() {
        List<Task> waiting = new ArrayList<>();
        try (HubCore core = open()) {
            core.store().outbox().relay(10, waiting::addAll);
        }
        return waiting;
    }

    private HubCore open() {
        return HubCore.open(HubSettings.load(folder, Map.of()), () -> {});
    }

    private List<String> out(Object... arguments) {
        CommandLineUnderTest.Ended ended = run(arguments);
        assertThat(ended.code()).as(ended.err()).isZero();
        return ended.out().lines().toList();
    }

    private CommandLineUnderTest.Ended run(Object... arguments) {
        Object[] all = new Object[arguments.length + 3];
        all[0] = "deadletters";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        all[arguments.length + 1] = "--data";
        all[arguments.length + 2] = folder;
        return CommandLineUnderTest.run(all);
    }
}
