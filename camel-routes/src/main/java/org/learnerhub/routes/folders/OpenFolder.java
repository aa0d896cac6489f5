package org.learnerhub.routes.folders;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SecureDirectoryStream;
import java.util.List;

/**
 * A folder that is held open. Everything is done by names inside it and never through a link, wherever its path may lead
 * by then. What is opened elsewhere than at the root was a folder, and no link, when it was opened.
 */
interface OpenFolder extends Closeable {

    /** @param folder the operator's own, which may be a link */
    @SuppressWarnings("StreamResourceLeak") // handed on to the folder, which closes it
    static OpenFolder root(Path folder) throws IOException {
        DirectoryStream<Path> stream = Files.newDirectoryStream(folder);
        if (stream instanceof SecureDirectoryStream<Path> secure) {
            return new SecureFolder(folder, secure);
        }
        stream.close();
        return new PlainFolder(folder);
    }

    /**
     * @throws NoSuchFileException where there is none
     * @throws UnsoundFolderException where it is a link or no folder
     */
    OpenFolder folder(String name) throws IOException;

    /** Makes the folder where there is nothing of the name. */
    void makeFolder(String name) throws IOException;

    /** The first names in the system's order; asked for once. */
    List<EntryName> names(int atMost) throws IOException;

    /** @throws NoSuchFileException where there is nothing of the name */
    Stamp stamp(Path name) throws IOException;

    /** For reading. A pipe would hold up whoever opens it, so look at the stamp before. */
    SeekableByteChannel open(Path name) throws IOException;

    /** A new file; fails where there is anything of the name. */
    OutputStream create(Path name) throws IOException;

    /** Replaces a file, or a link itself, that has the new name. */
    void move(Path name, OpenFolder to, Path newName) throws IOException;

    void delete(Path name) throws IOException;
}
