package org.learnerhub.domain.retention;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** The signature of a document that the hub signed, cut out as it stands there: it tells a digest and nothing of anybody. */
final class SignatureOfDocument {

    private static final int MOST = 1 << 20;
    private static final byte[] BEGIN = "<ds:Signature ".getBytes(UTF_8);
    private static final byte[] END = "</ds:Signature>".getBytes(UTF_8);

    private SignatureOfDocument() {}

    /** @throws IOException where there is none within the first megabyte */
    static byte[] read(InputStream document) throws IOException {
        byte[] head = document.readNBytes(MOST);
        int begin = find(head, BEGIN, 0);
        int end = begin < 0 ? -1 : find(head, END, begin);
        if (end < 0) {
            throw new IOException("the document has no signature where the hub writes it");
        }
        return Arrays.copyOfRange(head, begin, end + END.length);
    }

    private static int find(byte[] text, byte[] what, int from) {
        for (int at = from; at <= text.length - what.length; at++) {
            if (Arrays.equals(text, at, at + what.length, what, 0, what.length)) {
                return at;
            }
        }
        return -1;
    }
}
