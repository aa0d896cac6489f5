package org.learnerhub.app.admin;

import java.io.PrintWriter;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.exchange.DeadLetter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows the tasks that failed too often, and sets them going again. */
@Command(name = "deadletters", description = "Lists or replays tasks that failed too often.")
public final class DeadLettersCommand {

    @Spec
    private CommandSpec spec;

    @Command(name = "list", description = "One line each: id, task, code, when, correlation id (find it in the log).")
    int list(@Mixin DataOption data) {
        PrintWriter out = spec.commandLine().getOut();
        List<DeadLetter> letters = data.with(core -> core.store().deadLetters().all());
        letters.forEach(letter -> out.printf(
                "%d  %s  %s  %s  %s%n",
                letter.id(), letter.task(), letter.code(), letter.parkedAt(), letter.correlationId()));
        out.println(letters.size() + " parked");
        return 0;
    }

    @Command(name = "replay", description = "Sets all, or the one named, going again.")
    int replay(@Parameters(arity = "0..1", paramLabel = "ID") @Nullable Long id, @Mixin DataOption data) {
        Predicate<DeadLetter> wanted = letter -> id == null || letter.id() == id;
        long replayed = data.with(core -> core.store().deadLetters().all().stream()
                .filter(wanted)
                .filter(core.park()::replay)
                .count());
        spec.commandLine().getOut().println(replayed + " set going again");
        return 0;
    }
}
