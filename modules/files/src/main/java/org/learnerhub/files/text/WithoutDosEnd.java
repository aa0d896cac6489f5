package org.learnerhub.files.text;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Bytes without what DOS (Ctrl-Z) and tapes (NUL) leave behind the end of a text. */
final class WithoutDosEnd extends FilterInputStream {

    private static final int CTRL_Z = 0x1a;
    private static final int BLOCK = 8_192;

    private byte[] block = new byte[BLOCK];
    private int from;
    private int to;
    /** Bytes held back before the block: they count only if something follows. */
    private byte[] held = new byte[0];

    WithoutDosEnd(InputStream in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        while (from == to) {
            if (!fill()) {
                return -1;
            }
        }
        int count = Math.min(length, to - from);
        System.arraycopy(block, from, target, offset, count);
        from += count;
        return count;
    }

    private boolean fill() throws IOException {
        byte[] fresh = new byte[held.length + BLOCK];
        System.arraycopy(held, 0, fresh, 0, held.length);
        int count = in.read(fresh, held.length, BLOCK);
        if (count < 0 || held.length > (1 << 20)) {
            return false;
        }
        int end = held.length + count;
        int kept = end;
        while (kept > 0 && isEnd(fresh[kept - 1])) {
            kept--;
        }
        held = java.util.Arrays.copyOfRange(fresh, kept, end);
        block = fresh;
        from = 0;
        to = kept;
        return true;
    }

    private static boolean isEnd(byte one) {
        return one == CTRL_Z || one == 0;
    }
}
