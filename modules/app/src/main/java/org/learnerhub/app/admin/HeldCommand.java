package org.learnerhub.app.admin;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.learnerhub.app.operator.UserMistake;
import org.learnerhub.domain.access.Justification;
import org.learnerhub.domain.access.Operation;
import org.learnerhub.domain.feed.HeldRow;
import org.learnerhub.domain.feed.held.ListHeld;
import org.learnerhub.domain.feed.held.ListHeld.Whose;
import org.learnerhub.domain.problem.Refusal;
import org.learnerhub.domain.provider.Ukprn;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Rows of feeds that belong to nobody yet. */
@Command(name = "held", description = "Lists rows of feeds that belong to nobody yet, and gives them up.")
public final class HeldCommand {

    private static final int PAGE = 1_000;

    @Spec
    private CommandSpec spec;

    static final class Chosen {

        @Option(names = "--sender", paramLabel = "UKPRN", description = "What this sender sent, ended or not.")
        private @Nullable String sender;

        @Option(
                names = "--registered-by",
                paramLabel = "UKPRN",
                description = "What is held under numbers that this institution registered.")
        private @Nullable String registeredBy;

        private Whose whose() {
            return sender == null ? new Whose.RegisteredBy(ukprn(registeredBy)) : new Whose.SentBy(ukprn(sender));
        }

        private static Ukprn ukprn(@Nullable String text) {
            return Ukprn.parse(String.valueOf(text))
                    .orElseThrow(() -> new UserMistake("a UKPRN has eight digits or capital letters"));
        }
    }

    @Command(
            name = "list",
            description = "One line each: id, state, job and row, sender, number, code, date, finding, since when.")
    int list(
            @ArgGroup @Nullable Chosen chosen,
            @Option(names = "--json", description = "As a JSON array.") boolean json,
            @Option(
                            names = "--reason",
                            defaultValue = "look at held rows",
                            description = "Why; default: ${DEFAULT-VALUE}.")
                    String reason,
            @Mixin Helpdesk desk) {
        Whose whose = chosen == null ? new Whose.Everybody() : chosen.whose();
        Justification by = desk.justification(reason);
        List<HeldRow> rows = desk.with(core -> all(core.feeds().listHeld(), whose, by));
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(FeedText.json(rows));
        } else {
            rows.stream().map(FeedText::line).forEach(out::println);
            out.println(rows.size() + " rows");
        }
        return 0;
    }

    private static List<HeldRow> all(ListHeld list, Whose whose, Justification by) {
        List<HeldRow> rows = new ArrayList<>();
        long after = 0;
        List<HeldRow> page;
        do {
            page = list.list(whose, after, PAGE, Operation.LIST_HELD, by);
            rows.addAll(page);
            after = page.isEmpty() ? after : page.get(page.size() - 1).id();
        } while (page.size() == PAGE);
        return rows;
    }

    @Command(
            name = "give-up",
            description = "Ends a held row: what it says is not tried again and never in a record by itself.")
    int giveUp(
            @Parameters(paramLabel = "ID") long id,
            @Option(names = "--reason", required = true, description = "Why; kept for good.") String reason,
            @Mixin Helpdesk desk) {
        Justification by = desk.justification(reason);
        Optional<Refusal> refusal = desk.with(core -> core.feeds().giveUpHeld().giveUp(id, null, by));
        if (refusal.isPresent()) {
            throw Helpdesk.mistake(refusal.get());
        }
        spec.commandLine().getOut().println("held row " + id + " given up");
        return 0;
    }
}
