package org.learnerhub.app.admin;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import org.learnerhub.app.UserMistake;
import org.learnerhub.app.node.HubCore;
import org.learnerhub.app.node.HubSettings;
import picocli.CommandLine.Option;

/**
 * The option that says which hub a command works on. A hub that is not there is not made, but where a command is how
 * people begin: whoever mistypes the folder would otherwise be told that nobody is known.
 */
public final class DataOption {

    @Option(
            names = "--data",
            defaultValue = "${env:HUB_DATA:-data}",
            description = "The hub's data folder; default ${DEFAULT-VALUE}.")
    private Path data = Path.of("data");

    /** @throws UserMistake where there is no hub */
    public HubSettings settings() {
        if (!Files.isDirectory(data)) {
            throw new UserMistake("there is no data folder " + data + "; name the hub's with --data or HUB_DATA");
        }
        HubSettings settings = HubSettings.load(data, System.getenv());
        if (!Files.isDirectory(settings.keys())) {
            throw new UserMistake("the folder " + data + " holds no hub: there is no " + settings.keys()
                    + "; name the hub's data folder with --data or HUB_DATA");
        }
        return settings;
    }

    /** Opens the hub's core for the length of some work; a hub may be running beside it. */
    public <T> T with(Function<HubCore, T> work) {
        try (HubCore core = HubCore.open(settings(), () -> {})) {
            return work.apply(core);
        }
    }

    /** Like {@link #with}, whatever rules the register's keys were made by. */
    <T> T withWhateverKeyRules(Function<HubCore, T> work) {
        try (HubCore core = HubCore.openWhateverItsKeyRules(settings(), () -> {})) {
            return work.apply(core);
        }
    }

    /** Like {@link #with}, for the first steps of a new hub, which is made where there is none. */
    <T> T withPerhapsNew(Function<HubCore, T> work) {
        try (HubCore core = HubCore.open(HubSettings.load(data, System.getenv()), () -> {})) {
            return work.apply(core);
        }
    }
}
