package org.learnerhub.app.owner;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A lock that one holder has among all processes, and that the operating system takes back from a dead one. Its file stays
 * and says nothing.
 */
public final class FolderLock implements AutoCloseable {

    private static final long PAUSE_MS = 50;

    /**
     * Locks of this process. Asked first, for whoever opens and closes the file of a lock once more loses the lock: POSIX
     * knows processes only.
     */
    private static final Set<Path> OWN = new HashSet<>();

    private final Path file;
    private final FileChannel channel;

    private FolderLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /** Empty where somebody else has it. */
    public static Optional<FolderLock> tryTake(Path lockFile) throws IOException {
        Path folder = Objects.requireNonNull(lockFile.toAbsolutePath().getParent());
        Path file = OwnerOnly.folder(folder).toRealPath().resolve(lockFile.getFileName());
        synchronized (OWN) {
            return OWN.contains(file) ? Optional.empty() : takeAsFirstHere(file);
        }
    }

    private static Optional<FolderLock> takeAsFirstHere(Path file) throws IOException {
        FileChannel channel = OwnerOnly.lockFile(file);
        try {
            FileLock lock = channel.tryLock();
            if (lock != null) {
                OWN.add(file);
                return Optional.of(new FolderLock(file, channel));
            }
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
        channel.close();
        return Optional.empty();
    }

    /** Waits for it; empty where somebody else has it all the time. */
    public static Optional<FolderLock> take(Path lockFile, Duration patience) throws IOException {
        long end = System.nanoTime() + patience.toNanos();
        Optional<FolderLock> lock = tryTake(lockFile);
        while (lock.isEmpty() && System.nanoTime() < end) {
            pause();
            lock = tryTake(lockFile);
        }
        return lock;
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for a lock", e);
        }
    }

    @Override
    public void close() {
        synchronized (OWN) {
            try {
                channel.close();
            } catch (IOException e) {
                throw new IllegalStateException("the lock does not open: " + file, e);
            } finally {
                OWN.remove(file);
            }
        }
    }
}
