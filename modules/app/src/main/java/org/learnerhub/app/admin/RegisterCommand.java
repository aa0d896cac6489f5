package org.learnerhub.app.admin;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicLong;
import org.learnerhub.app.node.HubCore;
import org.learnerhub.app.operator.GivenFile;
import org.learnerhub.app.operator.UserMistake;
import org.learnerhub.app.reading.ReadAhead;
import org.learnerhub.domain.learner.RegisterLoad;
import org.learnerhub.domain.learner.RegisterLoad.LoadedLearner;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.matching.BlockingKeys;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** First load of an existing register, whose learners have their ULNs already. */
@Command(name = "register", description = "Works on the register as a whole.")
public final class RegisterCommand {

    private static final int SOME_REJECTED = 1;
    private static final String REJECTED = ".rejected.txt";

    @Spec
    private CommandSpec spec;

    @Command(
            name = "load",
            description = {
                "Loads learners who have ULNs already from a file of layout 2A or 3A with the ULN column filled.",
                "Rows that cannot be loaded are named in FILE.rejected.txt. An interrupted load goes on where it",
                "stopped when the same file is loaded again; batches may run meanwhile."
            })
    int load(
            @Parameters(paramLabel = "FILE") GivenFile file,
            @Option(names = "--resume", description = "Says that an interrupted load is to go on; it does so anyway.")
                    boolean resume,
            @Mixin DataOption data)
            throws IOException {
        if (!Files.isReadable(file.path())) {
            throw new UserMistake("the file cannot be read: " + file);
        }
        String rejections = file + REJECTED;
        Path list = file.path().resolveSibling(file.path().getFileName() + REJECTED);
        try (PrintWriter rejected = new PrintWriter(Files.newBufferedWriter(list))) {
            LoadableRows rows = new LoadableRows(file.path(), rejected, Clock.systemUTC());
            LoadLog log = new LoadLog(spec.commandLine().getErr(), rejected);
            long taken = data.withPerhapsNew(core -> load(core, rows, log));
            spec.commandLine()
                    .getOut()
                    .printf(
                            "%d learners loaded, %d numbers present before, %d rows rejected%s%n",
                            taken - log.present.get(),
                            log.present.get(),
                            rows.rejected(),
                            rows.rejected() + log.present.get() == 0 ? "" : ", see " + rejections);
            return rows.rejected() == 0 ? 0 : SOME_REJECTED;
        }
    }

    @Command(
            name = "rekey",
            description = {
                "Makes all blocking keys anew, after an upgrade that changed their rules. No node may run meanwhile.",
                "An interrupted run goes on where it stopped; until it has ended, no node starts."
            })
    int rekey(
            @Option(names = "--force", description = "Makes them anew also where their rules are the present ones.")
                    boolean force,
            @Mixin DataOption data) {
        PrintWriter err = spec.commandLine().getErr();
        boolean needless =
                data.withWhateverKeyRules(core -> core.store().registerKeys().madeBy(BlockingKeys.RULES));
        if (needless && !force) {
            spec.commandLine()
                    .getOut()
                    .println("the keys are of the present rules (" + BlockingKeys.RULES + "): nothing to do");
            return 0;
        }
        // Until all keys are made anew, a hub would find nobody.
        data.requireNoHub();
        long learners = data.withWhateverKeyRules(core -> {
            core.store()
                    .registerKeys()
                    .makeAnew(
                            BlockingKeys.RULES,
                            details -> BlockingKeys.of(details).toArray(),
                            entry -> err.println("done up to entry " + entry));
            return core.store().register().lastEntry();
        });
        spec.commandLine()
                .getOut()
                .println("keys of rules " + BlockingKeys.RULES + " up to entry " + learners + "; nodes may start");
        return 0;
    }

    private static long load(HubCore core, LoadableRows rows, LoadLog log) {
        try (ReadAhead<LoadedLearner> learners = rows.read()) {
            long taken = core.store().registerLoad().load(rows.source(), learners, log);
            core.names().keepCurrent();
            return taken;
        }
    }

    /** Says how it goes, now and then. */
    private static final class LoadLog implements RegisterLoad.Progress {

        private static final int EVERY = 100_000;

        private final PrintWriter err;
        private final PrintWriter rejected;
        private final AtomicLong present = new AtomicLong();
        private long told;

        LoadLog(PrintWriter err, PrintWriter rejected) {
            this.err = err;
            this.rejected = rejected;
        }

        @Override
        public void taken(long rows) {
            err.flush();
            if (rows / EVERY > told) {
                told = rows / EVERY;
                err.println(rows + " learners are in the register");
                err.flush();
            }
        }

        @Override
        public void alreadyPresent(Uln uln) {
            present.incrementAndGet();
            rejected.println("ULN " + uln + " is in use already; the row was passed over");
        }
    }
}
