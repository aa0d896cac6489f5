package org.learnerhub.app.matching;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import org.learnerhub.app.UserMistake;
import org.learnerhub.app.node.HubCore;
import org.learnerhub.app.node.HubSettings;
import picocli.CommandLine.Option;

/** The option that says whose register and batches a command reads. Unlike others it makes no new hub. */
final class HubData {

    @Option(
            names = "--data",
            defaultValue = "${env:HUB_DATA:-data}",
            description = "The hub's data folder; default ${DEFAULT-VALUE}.")
    private Path data = Path.of("data");

    HubSettings settings() {
        if (!Files.isDirectory(data)) {
            throw new UserMistake("there is no data folder " + data + "; name it with --data");
        }
        return HubSettings.load(data, System.getenv());
    }

    /** Opens the hub's core for the length of some work; a hub may be running beside it. */
    <T> T with(Function<HubCore, T> work) {
        try (HubCore core = HubCore.open(settings(), () -> {})) {
            return work.apply(core);
        }
    }
}
