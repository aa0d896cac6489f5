package org.learnerhub.files;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.batch.FileFormat;
import org.learnerhub.domain.problem.HubCode;
import org.learnerhub.domain.problem.RefusedException;

/**
 * What the first bytes of a file tell.
 *
 * @param certain whether mark or declaration name the encoding; if not, a CSV file may be Windows-1252 after all
 */
record Opening(FileFormat format, Charset charset, boolean certain) {

    private static final int LOOK = 4_096;

    /** How workbooks, archives, documents and pictures begin. */
    private static final List<String> FOREIGN = List.of(
            "PK\3\4",
            "\u00d0\u00cf\u0011\u00e0",
            "%PDF",
            "\u0089PNG",
            "GIF8",
            "\u00ff\u00d8\u00ff",
            "\u001f\u008b",
            "7z\u00bc\u00af",
            "Rar!",
            "{\\rtf");

    /** Consumes nothing but a byte order mark. */
    static Opening of(BufferedInputStream file) throws IOException {
        file.mark(LOOK);
        byte[] first = file.readNBytes(LOOK);
        file.reset();
        String bytes = new String(first, ISO_8859_1);
        if (FOREIGN.stream().anyMatch(bytes::startsWith)) {
            throw new RefusedException(HubCode.NOT_A_BATCH_FILE);
        }
        ByteOrderMark mark = ByteOrderMark.of(bytes);
        file.skipNBytes(mark.length());
        Charset seen = mark.charset();
        String text = new String(first, mark.length(), first.length - mark.length(), seen == null ? ISO_8859_1 : seen);
        if (text.isBlank() && first.length < LOOK) {
            throw new RefusedException(HubCode.EMPTY_FILE);
        }
        if (text.stripLeading().startsWith("<")) {
            return new Opening(FileFormat.XML, XmlEncoding.of(text, seen), true);
        }
        if (text.indexOf('\0') >= 0) {
            throw new RefusedException(HubCode.NOT_A_BATCH_FILE);
        }
        return new Opening(FileFormat.CSV, seen == null ? UTF_8 : seen, seen != null);
    }

    StrictText text(InputStream bytes) {
        return certain ? StrictText.of(bytes, charset) : StrictText.utf8OrWindows1252(bytes);
    }

    /** @param charset null where the first bytes do not tell */
    private record ByteOrderMark(int length, @Nullable Charset charset) {

        static ByteOrderMark of(String bytes) {
            if (bytes.startsWith("\u00ef\u00bb\u00bf")) {
                return new ByteOrderMark(3, UTF_8);
            }
            if (bytes.startsWith("\u00ff\u00fe")) {
                return new ByteOrderMark(2, UTF_16LE);
            }
            if (bytes.startsWith("\u00fe\u00ff")) {
                return new ByteOrderMark(2, UTF_16BE);
            }
            if (bytes.startsWith("<\0")) {
                return new ByteOrderMark(0, UTF_16LE);
            }
            return new ByteOrderMark(0, bytes.startsWith("\0<") ? UTF_16BE : null);
        }
    }
}
