package org.learnerhub.app;

import java.util.Set;
import org.learnerhub.app.admin.AuditCommand;
import org.learnerhub.app.admin.DeadLettersCommand;
import org.learnerhub.app.admin.InstitutionCommand;
import org.learnerhub.app.admin.LearnerCommand;
import org.learnerhub.app.admin.RegisterCommand;
import org.learnerhub.app.admin.ReviewCommand;
import org.learnerhub.app.cli.GenerateCommand;
import org.learnerhub.app.cli.SubmitCommand;
import org.learnerhub.app.cli.VerifyCommand;
import org.learnerhub.app.matching.MatchCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.OptionSpec;

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
            RegisterCommand.class,
            InstitutionCommand.class,
            LearnerCommand.class,
            ReviewCommand.class,
            AuditCommand.class,
            DeadLettersCommand.class,
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

    /** All commands, with their exit codes. */
    static CommandLine commandLine() {
        CommandLine hub = new CommandLine(new Hub());
        giveHelp(hub);
        return hub.setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((failure, command, parsed) -> {
                    Throwable mistake = UserMistake.in(failure);
                    Complaint.print(command.getErr(), mistake == null ? failure : mistake);
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
