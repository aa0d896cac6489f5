package org.learnerhub.routes.folders;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** What both kinds of folder do alike. */
final class EntryList {

    private EntryList() {}

    static List<EntryName> of(DirectoryStream<Path> stream, int atMost) throws IOException {
        List<EntryName> names = new ArrayList<>();
        try {
            Iterator<Path> entries = stream.iterator();
            while (names.size() < atMost && entries.hasNext()) {
                names.add(EntryName.of(entries.next()));
            }
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        return names;
    }

    /**
     * @param key of the file that is meant
     * @throws NoSuchFileException where another has come in its place
     */
    static Map<String, Object> unix(Path file, Object key) throws IOException {
        if (!file.getFileSystem().supportedFileAttributeViews().contains("unix")) {
            return Map.of();
        }
        Map<String, Object> unix = Files.readAttributes(file, "unix:nlink,ctime,fileKey", LinkOption.NOFOLLOW_LINKS);
        if (!key.equals(unix.get("fileKey"))) {
            throw new NoSuchFileException(file.toString());
        }
        return unix;
    }
}
