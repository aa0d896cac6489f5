package org.learnerhub.app.node;

import java.nio.file.Path;
import org.learnerhub.app.Commands;
import org.learnerhub.app.settings.HubSettings;

/** A hub that takes any feed, in a process of its own; it says {@code ready} on its output. */
final class FeedHub {

    private FeedHub() {}

    /** @param arguments the data folder */
    public static void main(String[] arguments) throws InterruptedException {
        HubServer.start(HubSettings.load(Path.of(arguments[0]), FeedsContract.ANY_CHANGE), 0, Commands::inside);
        System.out.println("ready");
        Thread.currentThread().join();
    }
}
