package org.learnerhub.app.ghost;

import picocli.CommandLine.Command;

/** What the operator reports. */
@Command(
        name = "report",
        description = "Reports for the operator; see docs/ghosts.md.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {GhostsCommand.class, EvaluateGhostsCommand.class})
public final class ReportCommand {}
