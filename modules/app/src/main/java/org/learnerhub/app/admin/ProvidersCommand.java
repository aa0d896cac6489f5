package org.learnerhub.app.admin;

import picocli.CommandLine.Command;

/** The register of learning providers. */
@Command(
        name = "providers",
        description = "Looks into the register of learning providers and keeps it.",
        subcommands = {ProviderStatusCommand.class, ProviderSuccessionCommand.class})
public final class ProvidersCommand {}
