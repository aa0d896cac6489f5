package org.learnerhub.app.admin.share;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.learnerhub.app.admin.Helpdesk;
import org.learnerhub.app.admin.record.OneLearner;
import org.learnerhub.app.node.HubCore;
import org.learnerhub.domain.access.Justification;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.share.Behalf;
import org.learnerhub.domain.share.Choice;
import org.learnerhub.domain.share.ListShares;
import org.learnerhub.domain.share.MakeShare;
import org.learnerhub.domain.share.Opening;
import org.learnerhub.domain.share.ShareTerms;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Shares some of a record with somebody, at the learner's wish. */
@Command(
        name = "share",
        description = "What a learner shares with others: a link to an extract, never a log-in.",
        subcommands = {ShareCommand.Make.class, ShareCommand.ListAll.class, ShareCommand.Revoke.class},
        synopsisSubcommandLabel = "COMMAND")
public final class ShareCommand {

    private static Behalf behalf(Justification by, Uln uln) {
        return new Behalf.Own(by, uln);
    }

    /** {@code hub share make}. */
    @Command(
            name = "make",
            description = "Makes a link, or with --change another in its place. Prints id, end and link; the link only"
                    + " here and now.")
    static final class Make implements Callable<Integer> {

        @Spec
        private CommandSpec spec;

        @Option(names = "--recipient", required = true, description = "Whom it is for, in the learner's words.")
        private String recipient = "";

        @Option(names = "--purpose", required = true, description = "What it is for, in the learner's words.")
        private String purpose = "";

        @Option(
                names = "--event",
                paramLabel = "ID",
                description =
                        "An event, provisional ones too; several times for several. Without any: what is completed"
                                + " and successful.")
        private List<Long> events = new ArrayList<>();

        @Option(names = "--addition", paramLabel = "NUMBER", description = "One of the learner's own additions.")
        private List<Long> additions = new ArrayList<>();

        @Option(
                names = "--until",
                paramLabel = "DAY",
                description = "The last day; default: as the setting share.days says.")
        private @Nullable String until;

        @Option(
                names = "--pin",
                interactive = true,
                arity = "0..1",
                description = "4 to 12 digits that open the link; asked for where no value is given.")
        private char @Nullable [] pin;

        @Option(names = "--change", paramLabel = "ID", description = "Another link in the place of this share's.")
        private @Nullable String change;

        @Mixin
        private OneLearner.AtTheirWish learner = new OneLearner.AtTheirWish();

        @Override
        public Integer call() {
            Choice choice = events.isEmpty() && additions.isEmpty()
                    ? Choice.usual()
                    : Choice.of(new HashSet<>(events), new HashSet<>(additions));
            ShareTerms terms = Answers.fitting(() -> new ShareTerms(
                    recipient,
                    purpose,
                    until == null ? null : Answers.end(until),
                    pin == null ? null : String.valueOf(pin),
                    null,
                    null));
            List<String> lines = learner.ask((core, by, number) -> made(core, behalf(by, number), choice, terms));
            PrintWriter out = spec.commandLine().getOut();
            lines.forEach(out::println);
            return 0;
        }

        private List<String> made(HubCore core, Behalf behalf, Choice choice, ShareTerms terms) {
            MakeShare make = core.sharing().make();
            MakeShare.Made made = Answers.of(
                    change == null ? make.make(behalf, choice, terms) : make.change(behalf, change, choice, terms));
            return List.of(
                    "share " + made.share().guid() + ", "
                            + (made.share().events().size()
                                    + made.share().additions().size()) + " entries, until "
                            + made.share().endsAt(),
                    core.sharing().link(made.secret()));
        }
    }

    /** {@code hub share list}. */
    @Command(name = "list", description = "What a learner shares, the newest first, and each time that it was opened.")
    static final class ListAll implements Callable<Integer> {

        @Spec
        private CommandSpec spec;

        @Mixin
        private OneLearner.ToLookUp learner = new OneLearner.ToLookUp();

        @Override
        public Integer call() {
            List<String> lines =
                    learner.ask((core, by, number) -> lines(core.sharing().list(), behalf(by, number)));
            PrintWriter out = spec.commandLine().getOut();
            lines.forEach(out::println);
            return 0;
        }

        private static List<String> lines(ListShares list, Behalf behalf) {
            List<String> lines = new ArrayList<>();
            List<ListShares.Seen> shares = Answers.of(list.list(behalf));
            for (ListShares.Seen seen : shares) {
                lines.add(line(seen));
                Answers.of(list.openings(behalf, seen.share().guid())).forEach(opening -> lines.add(line(opening)));
            }
            lines.add(shares.size() + " shares");
            return lines;
        }

        private static String line(ListShares.Seen seen) {
            return seen.share().guid() + "  " + seen.state().name().toLowerCase(Locale.ROOT) + "  for "
                    + Helpdesk.plain(seen.share().recipient()) + ": "
                    + Helpdesk.plain(seen.share().purpose()) + "  made "
                    + seen.share().madeAt() + "  until " + seen.share().endsAt() + "  "
                    + (seen.share().events().size() + seen.share().additions().size()) + " entries"
                    + (seen.share().asksForPin() ? "  PIN" : "");
        }

        private static String line(Opening opening) {
            String said = opening.said();
            return "    " + opening.at() + "  "
                    + opening.what().name().toLowerCase(Locale.ROOT).replace('_', ' ')
                    + (said == null ? "" : "  by their own word " + Helpdesk.plain(said));
        }
    }

    /** {@code hub share revoke}. */
    @Command(name = "revoke", description = "Takes a share back: nobody opens its link any more.")
    static final class Revoke implements Callable<Integer> {

        @Spec
        private CommandSpec spec;

        @Option(names = "--share", required = true, paramLabel = "ID")
        private String share = "";

        @Mixin
        private OneLearner.AtTheirWish learner = new OneLearner.AtTheirWish();

        @Override
        public Integer call() {
            learner.answer((core, by, number) -> core.sharing().revoke().revoke(behalf(by, number), share.strip()));
            spec.commandLine().getOut().println("revoked: the link opens nothing any more");
            return 0;
        }
    }
}
