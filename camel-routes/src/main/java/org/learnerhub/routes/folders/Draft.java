package org.learnerhub.routes.folders;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;

/**
 * A file that gets its name when it is whole, so nobody reads half of it. It is a new file and no other's: what stands
 * under its name before, a link too, is replaced and never written through.
 */
final class Draft implements Closeable {

    private static final int BUFFER = 1 << 16;

    private final OpenFolder folder;
    private final Path name;
    private final OutputStream output;
    private boolean published;

    private Draft(OpenFolder folder, Path name, OutputStream output) {
        this.folder = folder;
        this.name = name;
        this.output = output;
    }

    static Draft in(OpenFolder folder, String draftName) throws IOException {
        Path name = Path.of(draftName);
        try {
            return new Draft(folder, name, folder.create(name));
        } catch (FileAlreadyExistsException e) {
            folder.delete(name);
            return new Draft(folder, name, folder.create(name));
        }
    }

    /** @throws UncheckedIOException where the content cannot be read, which is not this folder's fault */
    void write(InputStream content) throws IOException {
        byte[] buffer = new byte[BUFFER];
        for (int read = read(content, buffer); read >= 0; read = read(content, buffer)) {
            output.write(buffer, 0, read);
        }
    }

    private static int read(InputStream content, byte[] buffer) {
        try {
            return content.read(buffer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void publish(String as) throws IOException {
        output.close();
        folder.move(name, folder, FileNames.path(as));
        published = true;
    }

    /** Leaves nothing behind that was not published. */
    @Override
    public void close() throws IOException {
        try {
            output.close();
        } finally {
            if (!published) {
                folder.delete(name);
            }
        }
    }
}
