package org.learnerhub.app.admin.record;

import java.io.PrintWriter;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.learnerhub.app.admin.Helpdesk;
import org.learnerhub.app.operator.UserMistake;
import org.learnerhub.domain.problem.Refusal;
import org.learnerhub.domain.problem.StewardshipCode;
import org.learnerhub.domain.record.RecordReading;
import org.learnerhub.domain.record.ShowRecord;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Shows the record of a learner, as it is or as it was. */
@Command(
        name = "record",
        description = "Shows the record of a learner, and who looked at it.",
        subcommands = {RecordCommand.Show.class, LooksCommand.class, DelayCommand.class},
        synopsisSubcommandLabel = "COMMAND")
public final class RecordCommand {

    /** {@code hub record show}. */
    @Command(
            name = "show",
            description = "Events of a learner and of all who are merged into them, and what was said of each.")
    static final class Show implements Callable<Integer> {

        @Spec
        private CommandSpec spec;

        @Option(names = "--true-on", paramLabel = "DAY", description = "What was true at the end of this day.")
        private @Nullable String trueOn;

        @Option(
                names = "--known-on",
                paramLabel = "DAY",
                description = "By what the hub knew at the end of this day (UTC), or at this moment.")
        private @Nullable String knownOn;

        @Option(names = "--json", description = "As JSON.")
        private boolean json;

        @Mixin
        private OneLearner.ToLookUp learner = new OneLearner.ToLookUp();

        @Override
        public Integer call() {
            RecordReading.AsOf asOf = new RecordReading.AsOf(
                    Optional.ofNullable(trueOn).map(Show::day),
                    Optional.ofNullable(knownOn).map(Show::moment));
            ShowRecord.WholeRecord record = learner.ask(
                            (core, by, number) -> core.records().show().show(number, asOf, by))
                    .orElseThrow(() -> Helpdesk.mistake(Refusal.of(StewardshipCode.LEARNER_UNKNOWN)));
            List<String> lines = json ? RecordText.json(record) : RecordText.lines(record);
            PrintWriter out = spec.commandLine().getOut();
            lines.forEach(out::println);
            return 0;
        }

        private static LocalDate day(String text) {
            try {
                return LocalDate.parse(text);
            } catch (DateTimeParseException e) {
                throw new UserMistake("a day is written as 2024-08-22");
            }
        }

        private static Instant moment(String text) {
            try {
                return text.contains("T")
                        ? Instant.parse(text)
                        : LocalDate.parse(text)
                                .plusDays(1)
                                .atStartOfDay(ZoneOffset.UTC)
                                .toInstant()
                                .minusNanos(1);
            } catch (DateTimeParseException e) {
                throw new UserMistake("a day is written as 2024-08-22, a moment as 2024-08-22T12:00:00Z");
            }
        }
    }
}
