package org.learnerhub.app.admin;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.learnerhub.app.node.HubMove;
import org.learnerhub.app.node.NewDatabase;
import org.learnerhub.app.operator.GivenFile;
import org.learnerhub.app.operator.UserMistake;
import org.learnerhub.app.settings.HubSettings;
import org.learnerhub.store.KeptFileCheck;
import org.learnerhub.store.move.MoveBrokenOff;
import org.learnerhub.store.move.MoveReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Moves a stopped hub from its embedded database into PostgreSQL, or gives a move up. */
@Command(
        name = "move",
        description = {
            "Moves all that a hub has in its embedded database into PostgreSQL. Stop the hub first. What was broken"
                    + " off",
            "goes on when the same command is given again. See docs/moving.md."
        },
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:moved and compared, now or before; or given up",
            "2:refused; the message says how to mend it",
            "5:the new database cannot be reached or broke off: mend that and give the same command again",
            "70:a fault of the program"
        })
public final class MoveCommand implements Callable<Integer> {

    private static final int BROKEN_OFF = 5;

    @Spec
    private CommandSpec spec;

    @Option(names = "--to", paramLabel = "URL", description = "An empty database: jdbc:postgresql://HOST:5432/NAME.")
    private @Nullable String to;

    @Option(names = "--user", paramLabel = "U", description = "Its user; default: the setting move.user, else hub.")
    private @Nullable String user;

    @Option(
            names = "--password-file",
            paramLabel = "F",
            description = "Holds the password; default: the setting move.password, or HUB_MOVE_PASSWORD.")
    private @Nullable GivenFile passwordFile;

    @Option(names = "--cancel", description = "Gives a move up that has not ended: the hub starts where it was.")
    private boolean cancel;

    @Option(
            names = "--force",
            description = "With --cancel: though the move has ended. Only where no hub has worked on the new database.")
    private boolean force;

    @Mixin
    private DataOption data;

    @Override
    public Integer call() throws IOException {
        HubSettings settings = data.ofStoppedHub();
        HubMove move = new HubMove(settings);
        if (cancel && to != null) {
            throw new UserMistake("give either --to or --cancel");
        }
        if (cancel) {
            return giveUp(move);
        }
        if (force) {
            throw new UserMistake("--force goes with --cancel only");
        }
        if (to == null) {
            throw new UserMistake("say where to: hub move --to jdbc:postgresql://HOST:5432/NAME (or --cancel)");
        }
        NewDatabase place = new NewDatabase(to, user == null ? settings.moveUser() : user, password(settings));
        try {
            tell(move.to(place, new MoveLog(spec.commandLine().getErr())), place, settings);
            return 0;
        } catch (MoveBrokenOff e) {
            spec.commandLine()
                    .getErr()
                    .println("hub: the new database cannot be reached or broke off: " + e.getMessage()
                            + ". Mend that and give the same command again: it goes on where it stopped.");
            return BROKEN_OFF;
        }
    }

    private String password(HubSettings settings) throws IOException {
        if (passwordFile == null) {
            return settings.movePassword();
        }
        if (!Files.isReadable(passwordFile.path())) {
            throw new UserMistake("the password file cannot be read: " + passwordFile);
        }
        return Files.readString(passwordFile.path()).strip();
    }

    private int giveUp(HubMove move) {
        PrintWriter out = spec.commandLine().getOut();
        move.cancel(force)
                .ifPresentOrElse(
                        other -> out.println("given up: the hub starts here again. Drop the database " + other
                                + ": no hub may start on it any more."),
                        () -> out.println("no move was begun here: nothing to give up"));
        return 0;
    }

    private void tell(HubMove.Moved moved, NewDatabase place, HubSettings settings) {
        PrintWriter out = spec.commandLine().getOut();
        if (moved.report().before()) {
            out.println("the move has ended before: nothing to do");
        } else {
            tell(moved.report(), out);
            tell(moved.vault(), out);
            out.println(moved.waiting() + " batches and deliveries wait; they go on when the hub starts");
        }
        out.println("The hub starts on the new database with these settings, in "
                + settings.data().resolve("hub.properties") + " (chmod 600) or the environment:");
        out.println("database.url=" + place.url());
        out.println("database.user=" + place.user());
        out.println("database.password=...");
    }

    private static void tell(MoveReport report, PrintWriter out) {
        for (MoveReport.Table table : report.tables()) {
            out.printf(Locale.ROOT, "%-24s %,15d rows  %s%n", table.name(), table.rows(), table.digest());
        }
        out.printf(
                Locale.ROOT,
                "%d tables, %,d rows: the same in both%n",
                report.tables().size(),
                report.tables().stream().mapToLong(MoveReport.Table::rows).sum());
        out.println(report.sequences().stream()
                .map(sequence -> sequence.name() + " " + sequence.next())
                .collect(Collectors.joining(", ", "next numbers: ", "")));
    }

    private static void tell(KeptFileCheck.Found vault, PrintWriter out) {
        out.println("vault: " + vault.files() + " files, "
                + (vault.gone().isEmpty()
                        ? "all there, where they were"
                        : vault.gone().size() + " of them not there or of another length, as before the move: "
                                + String.join(", ", vault.gone())));
    }
}
