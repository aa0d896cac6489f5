package org.learnerhub.app.node;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import org.learnerhub.app.operator.UserMistake;
import org.learnerhub.app.owner.FolderLock;
import org.learnerhub.app.settings.HubSettings;

/** What a node has to itself. Taken before anything is opened, so that a second node changes nothing. */
final class NodeLocks implements AutoCloseable {

    /** A command that is at work ends soon, or is a long one that must not be disturbed. */
    private static final Duration COMMAND = Duration.ofSeconds(10);

    private final Deque<FolderLock> taken = new ArrayDeque<>();

    private NodeLocks() {}

    /** @throws UserMistake where somebody else has one of them */
    static NodeLocks take(HubSettings settings) {
        NodeLocks locks = new NodeLocks();
        try {
            locks.takeAll(settings);
            return locks;
        } catch (AccessDeniedException e) {
            locks.close();
            throw new UserMistake("the data folder " + settings.data() + " belongs to another user of this machine: "
                    + e.getMessage() + " is not open to this one");
        } catch (IOException e) {
            locks.close();
            throw new UserMistake("the locks of the data folder " + settings.data() + " cannot be taken: " + e);
        } catch (RuntimeException e) {
            locks.close();
            throw e;
        }
    }

    private void takeAll(HubSettings settings) throws IOException {
        take(
                settings.nodeLock(),
                Duration.ZERO,
                "a hub is running on the data folder " + settings.data()
                        + " already. Every node needs a data folder of its own; stop the other one, or name another"
                        + " folder with --data.");
        if (settings.brokerUrl() == null) {
            takeBroker(settings.brokerFolder());
        }
        if (settings.oneProcessOnly()) {
            take(
                    settings.storeLock(),
                    COMMAND,
                    "a command works on the database in " + settings.data() + ". Start the hub when it has ended.");
        }
    }

    /** For a broker's journal, on which a second broker would wait for ever. */
    static NodeLocks ofBroker(Path folder) {
        NodeLocks locks = new NodeLocks();
        try {
            locks.takeBroker(folder);
            return locks;
        } catch (IOException e) {
            throw new UserMistake("the broker's folder " + folder + " cannot be used: " + e);
        }
    }

    private void takeBroker(Path folder) throws IOException {
        take(folder.resolve("hub.lock"), Duration.ZERO, "a broker is running on the folder " + folder + " already.");
    }

    private void take(Path file, Duration patience, String refusal) throws IOException {
        taken.push(FolderLock.take(file, patience).orElseThrow(() -> new UserMistake(refusal)));
    }

    @Override
    public void close() {
        while (!taken.isEmpty()) {
            taken.pop().close();
        }
    }
}
