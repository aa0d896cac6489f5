package org.learnerhub.routes.folders;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.NoSuchFileException;
import org.learnerhub.domain.problem.FolderCode;
import org.learnerhub.domain.problem.RefusedException;

/**
 * The bytes of one file as it was looked at, no more and no fewer. A file that was swapped or written to meanwhile ends
 * in an exception where its end would be, so that nobody takes half of it for the whole.
 */
final class UnchangedBytes extends InputStream {

    private static final int BLOCK = 4096;

    private final OpenFolder folder;
    private final EntryName name;
    private final Stamp stamp;
    private final SeekableByteChannel channel;
    private final InputStream bytes;
    private long left;

    private UnchangedBytes(OpenFolder folder, EntryName name, Stamp stamp, SeekableByteChannel channel) {
        this.folder = folder;
        this.name = name;
        this.stamp = stamp;
        this.channel = channel;
        bytes = Channels.newInputStream(channel);
        left = stamp.size();
    }

    /**
     * @throws ChangedFileException where another file, or other bytes, have come under the name
     * @throws RefusedException DROPPED_BLANK
     */
    static UnchangedBytes open(OpenFolder folder, EntryName name, Stamp stamp) throws IOException {
        UnchangedBytes opened = new UnchangedBytes(folder, name, stamp, folder.open(name.path()));
        try {
            opened.demandUnchanged();
            opened.refuseBlank();
            return opened;
        } catch (IOException | RuntimeException e) {
            opened.close();
            throw e;
        }
    }

    private void demandUnchanged() throws IOException {
        try {
            if (channel.size() == stamp.size() && folder.stamp(name.path()).equals(stamp)) {
                return;
            }
        } catch (NoSuchFileException e) {
            // told like any other change
        }
        throw new ChangedFileException();
    }

    /** No text begins or ends with a block of zero bytes; a file that was only given its size does. */
    private void refuseBlank() throws IOException {
        if (isBlank(0) || isBlank(Math.max(0, stamp.size() - BLOCK))) {
            throw new RefusedException(FolderCode.DROPPED_BLANK);
        }
        channel.position(0);
    }

    private boolean isBlank(long position) throws IOException {
        ByteBuffer block = ByteBuffer.allocate(BLOCK);
        channel.position(position);
        int read = 0;
        while (block.hasRemaining() && read >= 0) {
            read = channel.read(block);
        }
        block.flip();
        boolean any = block.hasRemaining();
        while (block.hasRemaining()) {
            if (block.get() != 0) {
                return false;
            }
        }
        return any;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        if (left == 0) {
            demandUnchanged();
            return -1;
        }
        int read = bytes.read(buffer, offset, (int) Math.min(length, left));
        if (read < 0) {
            throw new ChangedFileException();
        }
        left -= read;
        return read;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
