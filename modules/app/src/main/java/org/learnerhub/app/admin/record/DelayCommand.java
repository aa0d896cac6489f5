package org.learnerhub.app.admin.record;

import java.io.PrintWriter;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.learnerhub.app.admin.Helpdesk;
import org.learnerhub.app.node.HubCore;
import org.learnerhub.app.operator.UserMistake;
import org.learnerhub.domain.access.Justification;
import org.learnerhub.domain.audit.LookDelay;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.problem.HubCode;
import org.learnerhub.domain.problem.RecordCode;
import org.learnerhub.domain.problem.Refusal;
import org.learnerhub.domain.problem.ShareCode;
import org.learnerhub.domain.provider.Ukprn;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code hub record delay}: keeps looks back from the learner by an order; without one it lists the orders that there are. */
@Command(
        name = "delay",
        description =
                "By an authority's order: keeps the looks of an institution, or of the hub's own people, back from the"
                        + " learner until a day. Without --order: lists the orders.")
final class DelayCommand implements Callable<Integer> {

    private static final String STAFF = "staff";
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--looks-of",
            paramLabel = "UKPRN",
            description = "Whose looks; " + STAFF + ": the hub's own people's.")
    private @Nullable String whose;

    @Option(names = "--authority", description = "Who gave the order.")
    private @Nullable String authority;

    @Option(names = "--order", description = "The order's reference.")
    private @Nullable String order;

    @Option(names = "--until", paramLabel = "DAY", description = "The last day, such as 2026-12-31; within 180 days.")
    private @Nullable String until;

    @Option(
            names = "--lift",
            paramLabel = "ID",
            description = "Ends the order of this id: the learner is told from now on.")
    private @Nullable String lift;

    @Mixin
    private OneLearner.ForAReason learner = new OneLearner.ForAReason();

    @Override
    public Integer call() {
        List<String> lines = learner.ask(this::lines);
        PrintWriter out = spec.commandLine().getOut();
        lines.forEach(out::println);
        return 0;
    }

    private List<String> lines(HubCore core, Justification by, Uln number) {
        if (lift != null) {
            boolean lifted = there(core.sharing().delays().lift(by, number, lift));
            if (!lifted) {
                throw mistake(ShareCode.DELAY_UNKNOWN);
            }
            return List.of("lifted: the learner is told of these looks from now on");
        } else if (order != null) {
            LookDelay delay = there(core.sharing()
                    .delays()
                    .delay(by, number, ukprn(), given(authority, "--authority"), order, end(given(until, "--until"))));
            return List.of(line(delay));
        }
        return there(core.sharing().delays().list(by, number)).stream()
                .map(DelayCommand::line)
                .toList();
    }

    private static <T> T there(Optional<T> answer) {
        return answer.orElseThrow(() -> mistake(RecordCode.RECORD_NOT_VERIFIED));
    }

    private static UserMistake mistake(HubCode code) {
        return Helpdesk.mistake(Refusal.of(code));
    }

    private @Nullable Ukprn ukprn() {
        String given = given(whose, "--looks-of");
        return given.equals(STAFF)
                ? null
                : Ukprn.parse(given).orElseThrow(() -> new UserMistake("--looks-of is a UKPRN, or " + STAFF));
    }

    private static String given(@Nullable String value, String option) {
        if (value == null || value.isBlank()) {
            throw new UserMistake("an order needs " + option);
        }
        return value.strip();
    }

    private static Instant end(String day) {
        try {
            return LocalDate.parse(day).plusDays(1).atStartOfDay(LONDON).toInstant();
        } catch (DateTimeParseException e) {
            throw new UserMistake("a day is written as 2026-12-31");
        }
    }

    private static String line(LookDelay delay) {
        Ukprn whose = delay.whose();
        return delay.id() + "  looks of " + (whose == null ? "the hub's own people" : whose.value()) + "  "
                + Helpdesk.plain(delay.authority()) + "  order " + Helpdesk.plain(delay.reference()) + "  recorded "
                + delay.recordedAt() + " by " + Helpdesk.name(delay.by()) + "  until " + delay.until()
                + (delay.liftedAt() == null ? "" : "  lifted " + delay.liftedAt());
    }
}
