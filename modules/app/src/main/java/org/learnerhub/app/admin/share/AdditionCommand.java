package org.learnerhub.app.admin.share;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.learnerhub.app.admin.Helpdesk;
import org.learnerhub.app.admin.record.OneLearner;
import org.learnerhub.app.operator.UserMistake;
import org.learnerhub.domain.portfolio.NewAddition;
import org.learnerhub.domain.portfolio.OwnAddition;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What a learner puts beside the record; nobody has validated it, and every extract says so. */
@Command(
        name = "addition",
        description = "What a learner puts beside the record: work, volunteering, courses elsewhere. Not validated.",
        subcommands = {AdditionCommand.Add.class, AdditionCommand.ListAll.class, AdditionCommand.Remove.class},
        synopsisSubcommandLabel = "COMMAND")
public final class AdditionCommand {

    /** {@code hub addition add}. */
    @Command(name = "add", description = "Adds something in the learner's words. Prints its number.")
    static final class Add implements Callable<Integer> {

        @Spec
        private CommandSpec spec;

        @Option(
                names = "--kind",
                defaultValue = "other",
                description = "work, volunteering, course or other; default ${DEFAULT-VALUE}.")
        private String kind = "";

        @Option(names = "--title", required = true, description = "At most 254 characters.")
        private String title = "";

        @Option(names = "--organisation", description = "Where; at most 254 characters.")
        private @Nullable String organisation;

        @Option(names = "--from", paramLabel = "DAY")
        private @Nullable String from;

        @Option(names = "--to", paramLabel = "DAY")
        private @Nullable String to;

        @Option(names = "--words", description = "What there is to say; at most 2,000 characters.")
        private @Nullable String words;

        @Mixin
        private OneLearner.AtTheirWish learner = new OneLearner.AtTheirWish();

        @Override
        public Integer call() {
            NewAddition addition = Answers.fitting(() -> new NewAddition(
                    kind(),
                    title,
                    organisation,
                    from == null ? null : Answers.day(from),
                    to == null ? null : Answers.day(to),
                    words));
            long id = learner.answer(
                    (core, by, number) -> core.sharing().additions().add(by, number, addition));
            spec.commandLine().getOut().println("addition " + id);
            return 0;
        }

        private OwnAddition.Kind kind() {
            try {
                return OwnAddition.Kind.valueOf(kind.strip().toUpperCase(Locale.ROOT));
            } catch (IllegalArgumentException e) {
                throw new UserMistake("--kind is work, volunteering, course or other");
            }
        }
    }

    /** {@code hub addition list}. */
    @Command(name = "list", description = "What a learner has added.")
    static final class ListAll implements Callable<Integer> {

        @Spec
        private CommandSpec spec;

        @Mixin
        private OneLearner.ToLookUp learner = new OneLearner.ToLookUp();

        @Override
        public Integer call() {
            List<OwnAddition> all = learner.answer(
                    (core, by, number) -> core.sharing().additions().list(by, number));
            all.forEach(one -> spec.commandLine().getOut().println(line(one)));
            spec.commandLine().getOut().println(all.size() + " additions, not validated");
            return 0;
        }

        private static String line(OwnAddition one) {
            String organisation = one.organisation();
            return one.id() + "  " + one.kind().name().toLowerCase(Locale.ROOT) + "  " + Helpdesk.plain(one.title())
                    + (organisation == null ? "" : ", " + Helpdesk.plain(organisation))
                    + (one.from() == null ? "" : "  from " + one.from()) + (one.to() == null ? "" : "  to " + one.to());
        }
    }

    /** {@code hub addition remove}. */
    @Command(name = "remove", description = "Takes one away; a share that shows it does not open any more.")
    static final class Remove implements Callable<Integer> {

        @Spec
        private CommandSpec spec;

        @Option(names = "--number", required = true, paramLabel = "NUMBER")
        private long id;

        @Mixin
        private OneLearner.AtTheirWish learner = new OneLearner.AtTheirWish();

        @Override
        public Integer call() {
            boolean unused = learner.answer(
                    (core, by, number) -> core.sharing().additions().remove(by, number, id));
            spec.commandLine().getOut().println("removed");
            return 0;
        }
    }
}
