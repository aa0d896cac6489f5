package org.learnerhub.signature.keys;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Puts a set of files into a folder as one: all of them or none, whenever the power fails and however many processes
 * try. The set is written into a draft folder; renaming that folder decides, and what follows can be repeated.
 */
final class KeyFolder {

    private static final Object ONE_THREAD = new Object();

    private final Path folder;
    private final List<String> names;
    private final Path draft;
    private final Path decided;

    /** @param names the files of a whole set */
    KeyFolder(Path folder, List<String> names) {
        this.folder = folder;
        this.names = names;
        this.draft = folder.resolve(".draft");
        this.decided = folder.resolve(".decided");
    }

    /**
     * Fills the folder unless it holds the set. A whole set is not touched and needs no right to write.
     *
     * @param set makes the files' bytes, by name; asked only if there is no set
     * @return the files that are new, none if the set was there
     */
    List<Path> fill(Supplier<Map<String, byte[]>> set) throws IOException {
        if (missing().isEmpty()) {
            return List.of();
        }
        OwnerOnly.folder(folder);
        return alone(() -> fillAlone(set));
    }

    /** Does something while no other process or thread does anything to this folder. */
    <T> T alone(Work<T> work) throws IOException {
        synchronized (ONE_THREAD) {
            try (FileChannel file = OwnerOnly.lockFile(folder.resolve(".lock"));
                    FileLock lock = file.lock()) {
                assert lock.isValid();
                return work.get();
            }
        }
    }

    interface Work<T> {
        T get() throws IOException;
    }

    private List<Path> fillAlone(Supplier<Map<String, byte[]>> set) throws IOException {
        List<Path> missing = missing();
        if (missing.isEmpty()) {
            return List.of();
        }
        if (!Files.isDirectory(decided)) {
            if (missing.size() < names.size()) {
                throw new UnusableKeysException("The keys folder " + folder + " is incomplete, it lacks "
                        + missing.stream().map(Path::getFileName).toList()
                        + ". Restore them from the backup. To begin anew, losing the old keys, move all others away.");
            }
            decide(set.get());
        }
        moveIn();
        return names.stream().map(folder::resolve).toList();
    }

    private void decide(Map<String, byte[]> set) throws IOException {
        remove(draft);
        OwnerOnly.folder(draft);
        for (Map.Entry<String, byte[]> file : set.entrySet()) {
            OwnerOnly.write(draft.resolve(file.getKey()), file.getValue());
        }
        OwnerOnly.settle(draft);
        Files.move(draft, decided, StandardCopyOption.ATOMIC_MOVE);
        OwnerOnly.settle(folder);
    }

    private void moveIn() throws IOException {
        for (Path file : filesIn(decided)) {
            Files.move(file, folder.resolve(file.getFileName()), StandardCopyOption.ATOMIC_MOVE);
        }
        OwnerOnly.settle(folder);
        remove(decided);
    }

    private List<Path> missing() {
        return names.stream()
                .map(folder::resolve)
                .filter(file -> !Files.exists(file))
                .toList();
    }

    private static void remove(Path folder) throws IOException {
        for (Path file : filesIn(folder)) {
            Files.delete(file);
        }
        Files.deleteIfExists(folder);
    }

    private static List<Path> filesIn(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
