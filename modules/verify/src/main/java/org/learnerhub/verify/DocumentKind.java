package org.learnerhub.verify;

import org.learnerhub.domain.extract.Face;

/** Which face a document is to be read as, by its first characters. */
final class DocumentKind {

    private static final byte[] PDF = {'%', 'P', 'D', 'F', '-'};

    private DocumentKind() {}

    static Face of(byte[] document) {
        if (isPdf(document)) {
            return Face.PDF;
        }
        return isXml(document) ? Face.XML : Face.JSON;
    }

    private static boolean isPdf(byte[] document) {
        for (int i = 0; i < PDF.length; i++) {
            if (document.length <= i || document[i] != PDF[i]) {
                return false;
            }
        }
        return true;
    }

    /** Behind a byte order mark and blanks. */
    private static boolean isXml(byte[] document) {
        for (byte one : document) {
            if (one == '<') {
                return true;
            }
            boolean mark = one == (byte) 0xef || one == (byte) 0xbb || one == (byte) 0xbf;
            if (!mark && one != ' ' && one != '\t' && one != '\r' && one != '\n') {
                return false;
            }
        }
        return false;
    }
}
