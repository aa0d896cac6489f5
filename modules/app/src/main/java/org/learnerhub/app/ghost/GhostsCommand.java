package org.learnerhub.app.ghost;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.learnerhub.app.admin.Helpdesk;
import org.learnerhub.app.node.HubCore;
import org.learnerhub.app.operator.GivenFile;
import org.learnerhub.app.operator.UserMistake;
import org.learnerhub.domain.access.Justification;
import org.learnerhub.domain.access.Operation;
import org.learnerhub.domain.ghost.GhostQuestion;
import org.learnerhub.domain.ghost.GhostReport;
import org.learnerhub.domain.ghost.GhostReportWriter;
import org.learnerhub.domain.provider.Ukprn;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code hub report ghosts}. */
@Command(
        name = "ghosts",
        description = {
            "Learners claimed by providers with signs of not being real, each with its reasons, as a signed document.",
            "Every learner in it is noted in the audit trail first. It decides nothing: a person looks into each one."
        })
final class GhostsCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(names = "--ukprn", paramLabel = "P", description = "Only learners whom this provider registered or claims.")
    private @Nullable String ukprn;

    @Option(
            names = "--min-weight",
            paramLabel = "W",
            description = "The total, in bits, from which a learner is reported; default: as docs/ghosts.md says.")
    private @Nullable Double minimum;

    @Option(names = "--csv", description = "As CSV, with its signature beside it in FILE.signature.xml; needs --out.")
    private boolean csv;

    @Option(names = "--out", paramLabel = "FILE", description = "Where the report goes; default: standard output.")
    private @Nullable GivenFile out;

    @Option(
            names = "--reason",
            defaultValue = "look for ghost registrations",
            description = "Why, for the audit trail; default: ${DEFAULT-VALUE}.")
    private String reason = "";

    @Mixin
    private Helpdesk desk = new Helpdesk();

    @Override
    public Integer call() {
        if (csv && out == null) {
            throw new UserMistake("--csv needs --out FILE: the signature lies beside it");
        }
        Ukprn provider = ukprn == null
                ? null
                : Ukprn.parse(ukprn)
                        .orElseThrow(
                                () -> new UserMistake("--ukprn must be eight digits or letters, such as 10099001"));
        Justification by = desk.justification(reason);
        return desk.with(core -> report(core, provider, by));
    }

    private int report(HubCore core, @Nullable Ukprn provider, Justification by) {
        GhostQuestion question =
                new GhostQuestion(provider, minimum == null ? core.ghosts().usualMinimum() : minimum);
        return core.ghosts()
                .tell(
                        question,
                        new GhostReport.Form(
                                csv ? GhostReportWriter.Format.CSV : GhostReportWriter.Format.XML,
                                out == null
                                        ? "ghosts.xml"
                                        : String.valueOf(out.path().getFileName())),
                        by,
                        Operation.SHOW_GHOSTS,
                        this::hand);
    }

    private int hand(GhostReport report) {
        try {
            if (out == null) {
                print(report.document());
            } else {
                Path target = out.path().toAbsolutePath();
                if (report.signature() != null) {
                    Files.copy(
                            report.signature(),
                            target.resolveSibling(target.getFileName() + ".signature.xml"),
                            StandardCopyOption.REPLACE_EXISTING);
                }
                Files.copy(report.document(), target, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        PrintWriter err = spec.commandLine().getErr();
        err.println(report.reported() + " of " + report.looked()
                + " claimed learners reported. Signs are no proof: look into each one before anything follows.");
        err.flush();
        return 0;
    }

    /** Character by character as it is: another line end, and the signature would not hold. */
    private void print(Path document) throws IOException {
        PrintWriter lines = spec.commandLine().getOut();
        try (Reader text = Files.newBufferedReader(document)) {
            text.transferTo(lines);
        }
        lines.flush();
    }
}
