package org.learnerhub.app.extract;

import picocli.CommandLine.Command;

/** Extracts: which were issued, and what becomes of them. */
@Command(
        name = "extract",
        description = "Extracts of learners' records.",
        subcommands = {ExtractListCommand.class, ExtractWithdrawCommand.class},
        synopsisSubcommandLabel = "COMMAND")
public final class ExtractCommand {}
