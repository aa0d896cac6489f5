package org.learnerhub.files.text;

import org.learnerhub.domain.problem.IntakeCode;
import org.learnerhub.domain.problem.RefusedException;

/** Follows decoded text: which line, how it ends, whether it left ASCII, whether UTF-8 was read as Windows-1252. */
final class TextTrace {

    private int line = 1;
    private int followed;
    private char last;
    private boolean beyondAscii;
    private boolean noUtf8;
    private int utf8Rest;

    /** Goes through a block; what was gone through in it before is not counted again until the block is full. */
    void follow(char[] block, int end) {
        for (int i = followed; i < end; i++) {
            char c = block[i];
            if (c == '\n' ? last != '\r' : c == '\r') {
                line++;
            }
            if (c > 0x7f) {
                beyondAscii = true;
                if (noUtf8) {
                    lookForUtf8(c);
                }
            } else {
                utf8Rest = 0;
            }
            last = c;
        }
        followed = end;
    }

    /** The next block begins. */
    void nextBlock() {
        followed = 0;
    }

    /** From now on the text is Windows-1252: characters that together are the bytes of one UTF-8 character are refused. */
    void expectNoUtf8() {
        noUtf8 = true;
    }

    boolean isBeyondAscii() {
        return beyondAscii;
    }

    boolean endsInLineEnd() {
        return last == '\n' || last == '\r';
    }

    String place() {
        return "line " + line;
    }

    private void lookForUtf8(char c) {
        boolean continues = c > 0xff || (c >= 0xa0 && c <= 0xbf);
        if (utf8Rest > 0 && continues) {
            if (--utf8Rest == 0) {
                throw new RefusedException(IntakeCode.BAD_ENCODING, place());
            }
        } else {
            utf8Rest = bytesAfter(c);
        }
    }

    private static int bytesAfter(char lead) {
        if (lead < 0xc2 || lead > 0xf4) {
            return 0;
        }
        return lead < 0xe0 ? 1 : lead < 0xf0 ? 2 : 3;
    }
}
