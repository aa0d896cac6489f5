package org.learnerhub.routes.folders;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.List;
import java.util.Map;

/** By path, for systems without handles of folders: links are seen and refused, a swap between two steps is not. */
final class PlainFolder implements OpenFolder {

    private final Path path;

    PlainFolder(Path path) {
        this.path = path;
    }

    @Override
    public OpenFolder folder(String name) throws IOException {
        if (!attributes(Path.of(name)).isDirectory()) {
            throw new UnsoundFolderException(name);
        }
        return new PlainFolder(path.resolve(name));
    }

    @Override
    public void makeFolder(String name) throws IOException {
        FolderModes.make(path, name);
    }

    @Override
    public List<EntryName> names(int atMost) throws IOException {
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(path)) {
            return EntryList.of(stream, atMost);
        }
    }

    @Override
    public Stamp stamp(Path name) throws IOException {
        BasicFileAttributes attributes = attributes(name);
        Object key = attributes.fileKey();
        return Stamp.of(attributes, key == null ? Map.of() : EntryList.unix(path.resolve(name), key));
    }

    private BasicFileAttributes attributes(Path name) throws IOException {
        return Files.readAttributes(path.resolve(name), BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    }

    @Override
    public SeekableByteChannel open(Path name) throws IOException {
        return Files.newByteChannel(path.resolve(name), StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS);
    }

    @Override
    public OutputStream create(Path name) throws IOException {
        Path file = path.resolve(name);
        OutputStream output = Files.newOutputStream(
                file, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW, LinkOption.NOFOLLOW_LINKS);
        try {
            FolderModes.likeItsFolder(
                    Files.getFileAttributeView(path, PosixFileAttributeView.class),
                    Files.getFileAttributeView(file, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS));
            return output;
        } catch (IOException | RuntimeException e) {
            output.close();
            throw e;
        }
    }

    @Override
    public void move(Path name, OpenFolder to, Path newName) throws IOException {
        Files.move(
                path.resolve(name),
                ((PlainFolder) to).path.resolve(newName),
                StandardCopyOption.ATOMIC_MOVE,
                StandardCopyOption.REPLACE_EXISTING);
    }

    @Override
    public void delete(Path name) throws IOException {
        Files.delete(path.resolve(name));
    }

    @Override
    public void close() {
        // nothing is held open
    }
}
