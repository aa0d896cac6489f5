package org.learnerhub.app.admin;

import java.nio.file.Path;
import java.util.function.Function;
import org.learnerhub.app.node.HubCore;
import org.learnerhub.app.node.HubSettings;
import picocli.CommandLine.Option;

/** The option that says which hub a command works on. */
public final class DataOption {

    @Option(
            names = "--data",
            defaultValue = "${env:HUB_DATA:-data}",
            description = "The hub's data folder; default ${DEFAULT-VALUE}.")
    private Path data = Path.of("data");

    /** Like {@link #with}, whatever rules the register's keys were made by. */
    <T> T withWhateverKeyRules(Function<HubCore, T> work) {
        HubSettings settings = HubSettings.load(data, System.getenv());
        try (HubCore core = HubCore.openWhateverItsKeyRules(settings, () -> {})) {
            return work.apply(core);
        }
    }

    /** Opens the hub's core for the length of some work; a hub may be running beside it. */
    <T> T with(Function<HubCore, T> work) {
        try (HubCore core = HubCore.open(HubSettings.load(data, System.getenv()), () -> {})) {
            return work.apply(core);
        }
    }
}
