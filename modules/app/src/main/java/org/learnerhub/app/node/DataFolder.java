package org.learnerhub.app.node;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.learnerhub.app.owner.OwnerOnly;
import org.learnerhub.app.settings.HubSettings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps what the hub writes from everybody but its owner, whatever the umask and whoever made the folders. */
public final class DataFolder {

    private static final Logger LOG = LoggerFactory.getLogger(DataFolder.class);
    private static final int ALL = Integer.MAX_VALUE;

    /** The vault itself, {@code kept} and {@code drafts}; what is below was made for the owner alone. */
    private static final int VAULT_DEPTH = 1;

    private DataFolder() {}

    /** Makes the folders that libraries would make by the umask, and the exchange. */
    static void make(HubSettings settings) throws IOException {
        for (Path folder : List.of(
                settings.logs(),
                settings.attachments(),
                settings.downloads(),
                settings.uploads(),
                settings.exchange())) {
            OwnerOnly.folder(folder);
        }
        empty(settings.uploads());
        if (settings.brokerUrl() == null) {
            OwnerOnly.folder(settings.brokerFolder());
        }
    }

    /** Of what a crash left: nobody is sending anything yet. */
    private static void empty(Path folder) throws IOException {
        try (Stream<Path> left = Files.list(folder)) {
            for (Path file : left.filter(Files::isRegularFile).toList()) {
                Files.delete(file);
            }
        }
    }

    /**
     * Takes from others what earlier versions, libraries or a wide umask gave them. Folders that the settings put elsewhere
     * are left as they are, and so is what is below {@code exchange} and {@code trust}: others may be meant to see those.
     *
     * @return what was open to others, one sentence each
     */
    public static List<String> narrow(HubSettings settings) throws IOException {
        List<String> notices = new ArrayList<>();
        if (OwnerOnly.narrowWriting(settings.data())) {
            notices.add(settings.data() + " could be written by others on this machine; now only by its owner");
        }
        for (Path folder : List.of(
                settings.database(),
                settings.brokerFolder(),
                settings.keys(),
                settings.logs(),
                settings.attachments(),
                settings.downloads(),
                settings.uploads(),
                settings.control())) {
            narrow(settings, folder, ALL, notices);
        }
        narrow(settings, settings.vault(), VAULT_DEPTH, notices);
        // Earlier versions let other processes in by this file's key.
        Files.deleteIfExists(settings.database().resolve("hub.lock.db"));
        return notices;
    }

    private static void narrow(HubSettings settings, Path folder, int depth, List<String> notices) {
        try {
            if (folder.startsWith(settings.data()) && OwnerOnly.narrow(folder, depth)) {
                notices.add(folder + " was open to others on this machine; now it is its owner's alone");
            }
        } catch (IOException e) {
            LOG.debug("modes", e);
            notices.add(folder + " may be open to others on this machine, and its modes cannot be changed: "
                    + e.getMessage());
        }
    }
}
