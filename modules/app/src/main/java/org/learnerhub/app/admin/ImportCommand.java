package org.learnerhub.app.admin;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.learnerhub.app.node.HubCore;
import org.learnerhub.app.operator.GivenFile;
import org.learnerhub.app.operator.UserMistake;
import org.learnerhub.domain.access.Institution;
import org.learnerhub.domain.access.Role;
import org.learnerhub.domain.catalogue.Catalogue;
import org.learnerhub.domain.exchange.Batch;
import org.learnerhub.domain.exchange.BatchFinding;
import org.learnerhub.domain.exchange.BatchState;
import org.learnerhub.domain.exchange.WayIn;
import org.learnerhub.domain.exchange.intake.Receipt;
import org.learnerhub.domain.exchange.intake.Submission;
import org.learnerhub.domain.imports.ImportJob;
import org.learnerhub.domain.imports.ImportOutcome;
import org.learnerhub.domain.problem.HubCode;
import org.learnerhub.domain.problem.Refusal;
import org.learnerhub.domain.problem.RefusedException;
import org.learnerhub.domain.provider.Ukprn;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Sends a file of providers through the exchange, waits for its answer and tells it. */
@Command(
        name = "import",
        description = {
            "Brings the register of providers up to date from FILE: establishments, links or groups of the schools register",
            "(CSV, known by its headings), or the hub's own XML. Prints what came of its rows. The same file again is not",
            "imported again but told again, unless --again says so; one that was broken off goes on.",
            "Ends with 0 where no row is refused or conflicting, 1 where some are, 3 where the file is refused, 4 where it waits."
        })
public final class ImportCommand implements Callable<Integer> {

    /** In whose name the hub's operator sends files: an institution that nobody can be. */
    public static final Ukprn OPERATOR = new Ukprn("OPERATOR");

    private static final int SOME_REFUSED = 1;
    private static final int REFUSED = 3;
    private static final int WAITS = 4;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE")
    private GivenFile file;

    @Option(names = "--dry-run", description = "Decides the same and writes nothing.")
    private boolean dry;

    @Option(names = "--again", description = "Imports it, though the same file was imported before.")
    private boolean again;

    @Mixin
    private Helpdesk desk;

    @Override
    public Integer call() {
        if (!Files.isReadable(file.path())) {
            throw new UserMistake("the file cannot be read: " + file);
        }
        Answer answer = desk.withPerhapsNew(this::answer);
        tell(answer);
        return code(answer.batch());
    }

    private record Answer(Batch batch, List<BatchFinding> findings) {}

    private Answer answer(HubCore core) {
        Receipt receipt = received(core);
        Batch batch = core.providers().carryOut().carryOut(receipt.batch());
        List<BatchFinding> findings = batch.state() == BatchState.ANSWERED
                ? core.exchange().findings().of(batch.id())
                : List.of();
        return new Answer(batch, findings);
    }

    private Receipt received(HubCore core) {
        Institution operator =
                new Institution(OPERATOR, null, "The hub's operator", Set.of(Role.PROVIDER_REGISTER), "", null, null);
        String key = again ? UUID.randomUUID().toString() : "";
        try (InputStream in = Files.newInputStream(file.path())) {
            return core.receive()
                    .receive(
                            new Submission(
                                    operator,
                                    desk.justification("import").caller().userName(),
                                    WayIn.COMMAND,
                                    file.path().getFileName().toString(),
                                    dry ? ImportJob.PRVDRY : ImportJob.PRV,
                                    key,
                                    null),
                            in);
        } catch (IOException e) {
            throw new UserMistake("the file cannot be read: " + file, e);
        } catch (RefusedException e) {
            throw Helpdesk.mistake(e.refusal());
        }
    }

    private void tell(Answer answer) {
        Batch batch = answer.batch();
        Refusal refusal = batch.refusal();
        if (refusal != null) {
            out().println("job " + batch.id() + " is refused: " + refusal.code().code() + " " + refusal.text() + " "
                    + refusal.code().mend());
            return;
        }
        if (batch.state() != BatchState.ANSWERED) {
            out().println(
                            batch.parked()
                                    ? "job " + batch.id() + " is parked: ./hub deadletters list"
                                    : "job " + batch.id()
                                            + " waits for a word, on it or on an import before it: ./hub feed waiting,"
                                            + " then ./hub feed confirm or refuse the job named there,"
                                            + " then import the file again");
            return;
        }
        StringBuilder counts = new StringBuilder("job " + batch.id() + (dry ? ", dry run" : "") + ": ");
        for (ImportOutcome outcome : ImportOutcome.values()) {
            counts.append(outcome.ordinal() == 0 ? "" : ", ")
                    .append(batch.tally().rowsOf(outcome.ordinal()))
                    .append(' ')
                    .append(outcome.word().replace('-', ' '));
        }
        out().println(counts);
        answer.findings().stream().map(ImportCommand::line).forEach(out()::println);
    }

    private static String line(BatchFinding finding) {
        String field = finding.field() == null ? "" : "  " + finding.field();
        String sentence = Catalogue.find(finding.code()).map(HubCode::sentence).orElse("");
        String rows = finding.rows() == 1
                ? "row " + finding.firstRow()
                : finding.rows() + " rows, " + finding.firstRow() + " to " + finding.lastRow();
        return finding.code() + field + "  " + rows + "  " + sentence;
    }

    private static int code(Batch batch) {
        if (batch.state() != BatchState.ANSWERED) {
            return batch.state() == BatchState.REFUSED ? REFUSED : WAITS;
        }
        int wrong = batch.tally().rowsOf(ImportOutcome.REFUSED.ordinal())
                + batch.tally().rowsOf(ImportOutcome.CONFLICTING.ordinal());
        return wrong == 0 ? 0 : SOME_REFUSED;
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }
}
