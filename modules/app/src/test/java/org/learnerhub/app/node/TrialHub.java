package org.learnerhub.app.node;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.learnerhub.app.Commands;
import org.learnerhub.app.settings.HubSettings;

/** A hub that takes the trial kind too, in a process of its own: it works slowly, and says {@code ready} on its output. */
final class TrialHub {

    private static final int PAUSE_MS = 40;

    private TrialHub() {}

    /** @param arguments the data folder */
    public static void main(String[] arguments) throws InterruptedException {
        HubSettings settings = HubSettings.load(Path.of(arguments[0]), Map.of());
        HubServer.start(settings, 0, Commands::inside, List.of(TrialFeature.maker(task -> pause())));
        System.out.println("ready");
        Thread.currentThread().join();
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
