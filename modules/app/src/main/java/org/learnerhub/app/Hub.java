package org.learnerhub.app;

import java.util.Set;
import org.learnerhub.app.admin.DataOption;
import org.learnerhub.app.admin.DeadLettersCommand;
import org.learnerhub.app.admin.FeedCommand;
import org.learnerhub.app.admin.HeldCommand;
import org.learnerhub.app.admin.Helpdesk;
import org.learnerhub.app.admin.InstitutionCommand;
import org.learnerhub.app.admin.LearnerCommand;
import org.learnerhub.app.admin.MoveCommand;
import org.learnerhub.app.admin.Premises;
import org.learnerhub.app.admin.ProvidersCommand;
import org.learnerhub.app.admin.QualificationsCommand;
import org.learnerhub.app.admin.RegisterCommand;
import org.learnerhub.app.admin.ReviewCommand;
import org.learnerhub.app.admin.challenge.ChallengeCommand;
import org.learnerhub.app.admin.challenge.NoticesCommand;
import org.learnerhub.app.admin.record.AuditCommand;
import org.learnerhub.app.admin.record.RecordCommand;
import org.learnerhub.app.admin.share.AdditionCommand;
import org.learnerhub.app.admin.share.ShareCommand;
import org.learnerhub.app.admin.user.UserCommand;
import org.learnerhub.app.extract.command.ExtractCommand;
import org.learnerhub.app.extract.command.KeysCommand;
import org.learnerhub.app.ghost.ReportCommand;
import org.learnerhub.app.matching.MatchCommand;
import org.learnerhub.app.node.HubCore;
import org.learnerhub.app.operator.CommandOrigin;
import org.learnerhub.app.operator.GivenFile;
import org.learnerhub.app.operator.UserMistake;
import org.learnerhub.app.retention.EraseCommand;
import org.learnerhub.app.retention.RetentionCommand;
import org.learnerhub.client.GenerateCommand;
import org.learnerhub.client.SubmitCommand;
import org.learnerhub.client.VerifyCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** The command {@code hub}; see README.md. */
@Command(
        name = "hub",
        description = "Learner data exchange hub: files of learners in, Unique Learner Numbers and signed results out.",
        mixinStandardHelpOptions = true,
        version = "1.0.0-SNAPSHOT",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            DemoCommand.class,
            ServeCommand.class,
            SubmitCommand.class,
            VerifyCommand.class,
            GenerateCommand.class,
            RecordCommand.class,
            ShareCommand.class,
            AdditionCommand.class,
            FeedCommand.class,
            HeldCommand.class,
            RegisterCommand.class,
            InstitutionCommand.class,
            UserCommand.class,
            LearnerCommand.class,
            ReviewCommand.class,
            EraseCommand.class,
            RetentionCommand.class,
            ChallengeCommand.class,
            NoticesCommand.class,
            AuditCommand.class,
            ReportCommand.class,
            DeadLettersCommand.class,
            QualificationsCommand.class,
            ProvidersCommand.class,
            ExtractCommand.class,
            KeysCommand.class,
            MoveCommand.class,
            MatchCommand.class,
            BrokerCommand.class,
            WarmUpCommand.class
        },
        footer = {"", "./hub test runs the whole test suite, ./hub bench measures; see docs/."})
public final class Hub {

    private static final int BUG = 70;

    /** Commands that run a node, which brings its own logging. */
    private static final Set<String> WITH_LOG = Set.of("serve", "demo", "warm-up", "broker");

    private Hub() {}

    public static void main(String[] arguments) {
        if (arguments.length == 0 || !WITH_LOG.contains(arguments[0])) {
            System.setProperty("logback.configurationFile", "org/learnerhub/app/quiet-logback.xml");
        }
        System.exit(commandLine().execute(arguments));
    }

    /** All commands, with their exit codes; those that work on a hub's data are run by the hub where one is running. */
    static CommandLine commandLine() {
        CommandOrigin origin = CommandOrigin.ofThisProcess();
        return commandLine(origin, new Premises(null)).setExecutionStrategy(new BesideHub(origin));
    }

    /** The commands that work on a hub's data, as a hub runs them for somebody else. */
    static CommandLine inside(HubCore running, CommandOrigin origin) {
        return commandLine(origin, new Premises(running))
                .setExpandAtFiles(false)
                .setDefaultValueProvider(argument -> Helpdesk.isUser(argument) ? origin.user() : null)
                .setExecutionStrategy(Hub::onHubOnly);
    }

    private static int onHubOnly(ParseResult parsed) {
        if (DataOption.of(parsed).isEmpty()) {
            throw new ParameterException(parsed.commandSpec().commandLine(), "a running hub does not run this command");
        }
        return new CommandLine.RunLast().execute(parsed);
    }

    private static CommandLine commandLine(CommandOrigin origin, Premises premises) {
        CommandLine hub = new CommandLine(new Hub(), premises);
        giveHelp(hub);
        return hub.setCaseInsensitiveEnumValuesAllowed(true)
                .registerConverter(GivenFile.class, written -> GivenFile.of(written, origin))
                .setExecutionExceptionHandler((failure, command, parsed) -> {
                    Throwable mistake = UserMistake.in(failure);
                    Complaint.print(command.getErr(), mistake == null ? failure : mistake, origin.debug());
                    return mistake == null ? BUG : CommandLine.ExitCode.USAGE;
                });
    }

    /** Every command answers {@code --help}. */
    private static void giveHelp(CommandLine line) {
        if (line.getCommandSpec().findOption("--help") == null) {
            line.getCommandSpec()
                    .addOption(OptionSpec.builder("-h", "--help")
                            .usageHelp(true)
                            .description("Show this help message and exit.")
                            .build());
        }
        line.getSubcommands().values().forEach(Hub::giveHelp);
    }
}
