package org.learnerhub.routes.folders;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.SecureDirectoryStream;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributeView;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.List;
import java.util.Set;

/** By the system's own handle of the folder: a folder that is swapped for a link meanwhile changes nothing. */
final class SecureFolder implements OpenFolder {

    private static final Set<OpenOption> READ = Set.of(StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS);
    private static final Set<OpenOption> CREATE =
            Set.of(StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW, LinkOption.NOFOLLOW_LINKS);

    private final Path path;
    private final SecureDirectoryStream<Path> handle;

    SecureFolder(Path path, SecureDirectoryStream<Path> handle) {
        this.path = path;
        this.handle = handle;
    }

    @Override
    public OpenFolder folder(String name) throws IOException {
        Path entry = Path.of(name);
        if (!attributes(entry).isDirectory()) {
            throw new UnsoundFolderException(name);
        }
        try {
            return new SecureFolder(path.resolve(name), handle.newDirectoryStream(entry, LinkOption.NOFOLLOW_LINKS));
        } catch (NoSuchFileException e) {
            throw e;
        } catch (IOException e) {
            if (!attributes(entry).isDirectory()) {
                throw new UnsoundFolderException(name);
            }
            throw e;
        }
    }

    @Override
    public void makeFolder(String name) throws IOException {
        FolderModes.make(path, name);
    }

    @Override
    public List<EntryName> names(int atMost) throws IOException {
        return EntryList.of(handle, atMost);
    }

    /** The count of links is asked for by path and believed only where it is the same file's. */
    @Override
    public Stamp stamp(Path name) throws IOException {
        BasicFileAttributes attributes = attributes(name);
        return Stamp.of(attributes, EntryList.unix(path.resolve(name), requireNonNull(attributes.fileKey())));
    }

    private BasicFileAttributes attributes(Path name) throws IOException {
        return requireNonNull(
                        handle.getFileAttributeView(name, BasicFileAttributeView.class, LinkOption.NOFOLLOW_LINKS))
                .readAttributes();
    }

    @Override
    public SeekableByteChannel open(Path name) throws IOException {
        return handle.newByteChannel(name, READ);
    }

    @Override
    public OutputStream create(Path name) throws IOException {
        OutputStream output = Channels.newOutputStream(handle.newByteChannel(name, CREATE));
        try {
            FolderModes.likeItsFolder(
                    handle.getFileAttributeView(PosixFileAttributeView.class),
                    handle.getFileAttributeView(name, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS));
            return output;
        } catch (IOException | RuntimeException e) {
            output.close();
            throw e;
        }
    }

    @Override
    public void move(Path name, OpenFolder to, Path newName) throws IOException {
        handle.move(name, ((SecureFolder) to).handle, newName);
    }

    @Override
    public void delete(Path name) throws IOException {
        handle.deleteFile(name);
    }

    @Override
    public void close() throws IOException {
        handle.close();
    }
}
