package org.learnerhub.files.text;

import java.io.IOException;
import java.io.InputStream;

/**
 * A quick look through all bytes of a file: whether it is worth reading twice.
 *
 * @param isUtf8 whether all of it is UTF-8, ASCII included
 * @param beyondAscii whether there is anything beyond ASCII
 * @param dates whether something looks like a date that is not written YYYY-MM-DD
 */
public record ByteScan(boolean isUtf8, boolean beyondAscii, boolean dates) {

    private static final int BLOCK = 65_536;

    public static ByteScan of(InputStream bytes) throws IOException {
        Counting counting = new Counting();
        byte[] block = new byte[BLOCK];
        for (int count = bytes.read(block); count >= 0; count = bytes.read(block)) {
            counting.look(block, count);
        }
        return new ByteScan(!counting.broken && counting.rest == 0, counting.beyondAscii, counting.dates);
    }

    private static final class Counting {

        private boolean broken;
        private boolean beyondAscii;
        private boolean dates;
        private int rest;
        private int low = 0x80;
        private int high = 0xbf;
        /** Separators of dates seen since the last byte that is neither of them nor a digit. */
        private int parts;

        private int digits;

        void look(byte[] block, int count) {
            for (int i = 0; i < count; i++) {
                int b = block[i] & 0xff;
                if (b >= 0x80 || rest > 0) {
                    utf8(b);
                }
                date(b);
            }
        }

        private void utf8(int b) {
            beyondAscii = true;
            if (rest > 0) {
                broken |= b < low || b > high;
                rest = b < low || b > high ? 0 : rest - 1;
                low = 0x80;
                high = 0xbf;
                return;
            }
            rest = b < 0xc2 || b > 0xf4 ? 0 : b < 0xe0 ? 1 : b < 0xf0 ? 2 : 3;
            broken |= rest == 0;
            low = b == 0xe0 ? 0xa0 : b == 0xf0 ? 0x90 : 0x80;
            high = b == 0xed ? 0x9f : b == 0xf4 ? 0x8f : 0xbf;
        }

        /** One or two digits, a separator, one or two digits, a separator, four digits. */
        private void date(int b) {
            if (b >= '0' && b <= '9') {
                digits++;
                dates |= parts == 2 && digits == 4;
            } else if ((b == '/' || b == '.' || b == '-') && (digits == 1 || digits == 2)) {
                parts = parts == 2 ? 0 : parts + 1;
                digits = 0;
            } else {
                parts = 0;
                digits = 0;
            }
        }
    }
}
