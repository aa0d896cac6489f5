package org.learnerhub.app.extract.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.learnerhub.app.admin.record.OneLearner;
import org.learnerhub.app.operator.GivenFile;
import org.learnerhub.app.operator.UserMistake;
import org.learnerhub.domain.access.Operation;
import org.learnerhub.domain.extract.ExtractFaces.Faces;
import org.learnerhub.domain.extract.ExtractOrder;
import org.learnerhub.domain.extract.IssuedExtract;
import org.learnerhub.domain.learner.Uln;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code hub extract make}. */
@Command(
        name = "make",
        description =
                "Makes the tamper-proof extract of a record, at the learner's request: extract.xml, extract.pdf and"
                        + " extract.json. Without --event and --addition what is completed and successful,"
                        + " nothing provisional.")
final class ExtractMakeCommand implements Callable<Integer> {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    @Spec
    private CommandSpec spec;

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "Where the three files go.")
    private GivenFile out;

    @Option(
            names = "--event",
            paramLabel = "ID",
            description = "A chosen event, as hub record show numbers it; repeatable.")
    private List<Long> events = List.of();

    @Option(
            names = "--addition",
            paramLabel = "NUMBER",
            description =
                    "One of the learner's own additions, as hub addition list numbers them; repeatable. With some, and"
                            + " without --event, nothing else. Marked as not validated in every face.")
    private List<Long> additions = List.of();

    @Option(names = "--recipient", paramLabel = "NAME", description = "For whom it is; default anybody.")
    private @Nullable String recipient;

    @Option(names = "--purpose", paramLabel = "TEXT", description = "What for, in the learner's words.")
    private @Nullable String purpose;

    @Option(names = "--until", paramLabel = "DAY", description = "The last day on which it is valid; default no end.")
    private @Nullable String until;

    @Mixin
    private OneLearner.AtTheirWish learner = new OneLearner.AtTheirWish();

    @Override
    public Integer call() {
        Instant end = until == null ? null : endOf(until);
        IssuedExtract made = learner.ask(
                (core, by, number) -> core.makeExtract().make(order(number, end), by, Operation.MAKE_EXTRACT));
        write(made.faces(), out.path());
        print(made);
        return 0;
    }

    private ExtractOrder order(Uln number, @Nullable Instant end) {
        return new ExtractOrder(
                number,
                events.isEmpty() && additions.isEmpty() ? Optional.empty() : Optional.of(Set.copyOf(events)),
                additions,
                recipient,
                purpose,
                end);
    }

    private void print(IssuedExtract made) {
        PrintWriter text = spec.commandLine().getOut();
        text.println("extract " + made.content().head().id() + ", "
                + made.content().entries().size() + " entries, root digest "
                + made.root().hex());
        text.println("  " + out + "/extract.xml, extract.pdf, extract.json");
    }

    private static void write(Faces faces, Path folder) {
        try {
            Files.createDirectories(folder);
            Files.write(folder.resolve("extract.xml"), faces.xml());
            Files.write(folder.resolve("extract.pdf"), faces.pdf());
            Files.write(folder.resolve("extract.json"), faces.json());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Instant endOf(String day) {
        try {
            return LocalDate.parse(day)
                    .plusDays(1)
                    .atStartOfDay(LONDON)
                    .toInstant()
                    .minusSeconds(1);
        } catch (DateTimeException e) {
            throw new UserMistake("a day is written as 2026-07-31", e);
        }
    }
}
