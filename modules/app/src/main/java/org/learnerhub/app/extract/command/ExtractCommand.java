package org.learnerhub.app.extract.command;

import picocli.CommandLine.Command;

/** Extracts: which were issued, and what becomes of them. */
@Command(
        name = "extract",
        description = "Extracts of learners' records.",
        subcommands = {
            ExtractMakeCommand.class,
            ExtractSubsetCommand.class,
            ExtractListCommand.class,
            ExtractWithdrawCommand.class
        },
        synopsisSubcommandLabel = "COMMAND")
public final class ExtractCommand {}
