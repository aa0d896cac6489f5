package org.learnerhub.app.matching;

import org.learnerhub.app.matching.evaluation.EvaluateCommand;
import picocli.CommandLine.Command;

/** Measures and tunes matching. */
@Command(
        name = "match",
        mixinStandardHelpOptions = true,
        description = "Measures and tunes matching; see docs/match-commands.md.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            CountCommand.class,
            EvaluateCommand.class,
            PopulationCommand.class,
            TrainCommand.class,
            WhatIfCommand.class,
            ModelsCommand.class,
            ProposeCommand.class,
            ActivateCommand.class,
            DeactivateCommand.class,
            DuplicatesCommand.class
        })
public final class MatchCommand {}
