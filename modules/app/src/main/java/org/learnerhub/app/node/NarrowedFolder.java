package org.learnerhub.app.node;

import java.io.IOException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.learnerhub.app.settings.HubSettings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes from others, again and again, what libraries gave them by the umask: they make files of the log and of the broker's
 * journal while the hub runs. The folders keep others out meanwhile.
 */
final class NarrowedFolder implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(NarrowedFolder.class);

    private final HubSettings settings;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread daemon = new Thread(work, "owner-only");
        daemon.setDaemon(true);
        return daemon;
    });

    private NarrowedFolder(HubSettings settings) {
        this.settings = settings;
    }

    static NarrowedFolder attend(HubSettings settings) {
        NarrowedFolder folder = new NarrowedFolder(settings);
        folder.narrow();
        ScheduledFuture<?> unused = folder.thread.scheduleWithFixedDelay(folder::narrow, 1, 1, TimeUnit.MINUTES);
        return folder;
    }

    private void narrow() {
        try {
            DataFolder.narrow(settings).forEach(LOG::debug);
        } catch (IOException | RuntimeException e) {
            LOG.warn("the modes of the data folder could not be looked at", e);
        }
    }

    @Override
    public void close() {
        thread.shutdown();
        narrow();
    }
}
